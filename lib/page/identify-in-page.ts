import type { IdentifyLanguage } from '../language/identify.ts';
import { toldByWords } from '../language/told-by-words.ts';
import { extensionApi } from '../page-api.ts';
import type { BringPart } from './bring-part.ts';

/**
 * Names a text's language in a page. The identifier is large, so it comes into the page only when the
 * first text asks for it; where it can't (a site matched by path), the browser's own one answers.
 */
export function identifyInPage(bringPart: BringPart): IdentifyLanguage {
  return async (text) => toldByWords(text) ?? ((await bringPart('identifier')) ?? askBrowser)(text);
}

const askBrowser: IdentifyLanguage = async (text) => {
  const { languages, isReliable } = await extensionApi().i18n.detectLanguage(text);
  const [best] = languages;
  if (!best || best.language === 'und') return null;
  return { lang: best.language, confidence: (best.percentage / 100) * (isReliable ? 1 : 0.5) };
};
