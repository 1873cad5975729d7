import type { LoadWords, WordTable } from '../../align/words/common-words.ts';
import { PAGE_PARTS, type WordPart } from '../../messages/page-parts.ts';
import type { BringPart } from '../bring-part.ts';

/** Brings the word tables of two languages into the page, each a script of its own; '' for a language without one. */
export function wordsInPage(bringPart: BringPart): LoadWords {
  const tableOf = async (lang: string): Promise<WordTable> => {
    const part = `words-${lang.toLowerCase().split('-')[0]}`;
    return Object.hasOwn(PAGE_PARTS, part) ? ((await bringPart(part as WordPart)) ?? '') : '';
  };
  return async ([a, b]) => Promise.all([tableOf(a), tableOf(b)]);
}
