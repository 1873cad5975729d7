import type { IdentifyLanguage } from '../../lib/language/identify.ts';
import { signs } from '../../lib/page/signs.ts';

let loading: Promise<void> | null = null;

/**
 * Names a text's language with the same script that pages use. It is 1 MB, so it is loaded when the first
 * text asks for it, and shipped once. Null where it could not be loaded.
 */
export const identifyHere: IdentifyLanguage = async (text) => {
  loading ??= loadIdentifier();
  await loading;
  return signs.parts.identifier?.(text) ?? null;
};

function loadIdentifier(): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = '/identifier.js';
    script.onload = () => resolve();
    script.onerror = () => resolve();
    document.head.append(script);
  });
}
