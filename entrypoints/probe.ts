import type { UnlistedScriptDefinition } from 'wxt';
import { probe, probeFrames } from '../lib/layout/probe.ts';
import { signs } from '../lib/page/signs.ts';
import { watchForText } from '../lib/page/watch-for-text.ts';

/**
 * The cheap look into every matched page. Without a sign of a bilingual text it leaves nothing behind but
 * one observer of the page's height; with one it calls the reader and is done.
 */
export default { main } satisfies UnlistedScriptDefinition;

function main(): void {
  signs.probeWaits = true;
  const start = () => watchForText(document, probe, probeFrames, callReader);
  // Chromium loads pages that may never be seen: nothing is read or counted for them.
  if (!(document as Prerenderable).prerendering) start();
  else document.addEventListener('prerenderingchange', start, { once: true });
}

interface Prerenderable extends Document {
  readonly prerendering?: boolean;
}

function callReader(): void {
  signs.probeWaits = false;
  if (signs.startReader) {
    signs.startReader();
    return;
  }
  // Not through lib/messages: the probe is paid for by every page, and this one message is all it says.
  const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
  const message = { to: 'taiyaku-background', protocol: 1, call: 'start-reader', ask: {} };
  // A rejection means the extension was reloaded meanwhile; the new one looks for itself.
  api?.runtime?.sendMessage(message).catch(() => {});
}
