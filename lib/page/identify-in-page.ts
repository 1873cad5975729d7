import type { IdentifyLanguage } from '../language/identify.ts';
import { languageBySmallWords } from '../language/small-words.ts';
import { extensionApi } from '../page-api.ts';
import type { BringPart } from './bring-part.ts';

/**
 * Languages whose small words tell them from every other: no close relative is missing from the word lists.
 * Most bitexts hold one of them, and their pages are spared the identifier (200 ms and 10 MB a page).
 */
const TOLD_BY_WORDS: ReadonlySet<string> = new Set(['en', 'fr', 'de', 'hu', 'vi']);
/** As sure as the identifier is of a paragraph of prose. */
const CONFIDENCE = 0.9;

/**
 * Names a text's language in a page. The identifier is large, so it comes into the page only when the
 * first text asks for it; where it can't (a site matched by path), the browser's own one answers.
 */
export function identifyInPage(bringPart: BringPart): IdentifyLanguage {
  return async (text) => {
    const told = languageBySmallWords(text);
    if (told !== null && TOLD_BY_WORDS.has(told)) return { lang: told, confidence: CONFIDENCE };
    return ((await bringPart('identifier')) ?? askBrowser)(text);
  };
}

const askBrowser: IdentifyLanguage = async (text) => {
  const { languages, isReliable } = await extensionApi().i18n.detectLanguage(text);
  const [best] = languages;
  if (!best || best.language === 'und') return null;
  return { lang: best.language, confidence: (best.percentage / 100) * (isReliable ? 1 : 0.5) };
};
