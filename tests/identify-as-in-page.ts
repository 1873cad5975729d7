import { identifyByEld } from '../lib/language/eld-identify.ts';
import type { IdentifyLanguage } from '../lib/language/identify.ts';
import { toldByWords } from '../lib/language/told-by-words.ts';

/** Names a language as a page does: by small words where they are enough, else by the identifier. */
export const identifyAsInPage: IdentifyLanguage = async (text) =>
  toldByWords(text) ?? identifyByEld(text);
