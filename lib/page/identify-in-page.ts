import type { IdentifyLanguage } from '../language/identify.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import { extensionApi } from '../page-api.ts';
import { signs } from './signs.ts';

/**
 * Names a text's language in a page. The identifier is large, so it comes into the page only when the
 * first text asks for it; where it can't (a site matched by path), the browser's own one answers.
 */
export function identifyInPage(ask: AskBackground): IdentifyLanguage {
  let loading: Promise<unknown> | null = null;
  return async (text) => {
    loading ??= ask('start-identifier', {}).catch(() => false);
    await loading;
    return signs.identify ? signs.identify(text) : askBrowser(text);
  };
}

const askBrowser: IdentifyLanguage = async (text) => {
  const { languages, isReliable } = await extensionApi().i18n.detectLanguage(text);
  const [best] = languages;
  if (!best || best.language === 'und') return null;
  return { lang: best.language, confidence: (best.percentage / 100) * (isReliable ? 1 : 0.5) };
};
