import { findNumberWord, type NumberWord } from './number-words.ts';

const NEXT =
  /[\s\u00A0‑-](?:(?:and|et|und|y|e|و|autres|otros|otras|weiteren?)[\s-])?(\p{L}[\p{L}\p{M}]*(?:['’]я\p{L}*)?)/iuy;

export interface NextWord {
  readonly word: NumberWord | null;
  readonly end: number;
}

/** The word behind a number, over a hyphen or an "and", and what it is in a number; null where no word follows. */
export function nextWord(text: string, at: number, lang: string): NextWord | null {
  NEXT.lastIndex = at;
  const found = NEXT.exec(text);
  if (!found) return null;
  return { word: findNumberWord((found[1] ?? '').toLowerCase(), lang), end: NEXT.lastIndex };
}
