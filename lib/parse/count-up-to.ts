/**
 * How often a pattern (with the flag `g`) stands in a text, counted no further than one over `most`. Nothing
 * of it is kept: the letters and words of 10,000 long rows, as strings, were a second's collections.
 */
export function countUpTo(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= most && pattern.test(text)) count += 1;
  return count;
}

const BLANKS = /\s+/g;
/** Letters of scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/gu;

/** Words of a text without blanks at its ends; a little more than `most` where there are more. */
export const wordsUpTo = (text: string, most: number): number => countUpTo(text, BLANKS, most) + 1;

/** Han, kana and Thai letters of a text; a little more than `most` where there are more. */
export const unspacedUpTo = (text: string, most: number): number => countUpTo(text, UNSPACED, most);
