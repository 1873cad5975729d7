import { wordsOf } from './probe-latin.ts';
import { FAR, MAX_RATIO, MIN_WORDS } from './probe-limits.ts';
import { goesOver, speechOf } from './probe-speech.ts';

// What words of some languages have and those of others lack, whatever they are about: letters with marks, what
// English spells like none of its neighbours, how words end, which letters and which of them in a row are common.
const MARKS = [
  /[^a-z]/,
  /th|sh|ck|ea|oo|gh|w[aeh]|ing$|ed$|[^aeiou]y$/,
  /[aoiu]$/,
  /n$/,
  /[kwyz]/,
  /[^aeiouy]{3}/,
  /ie|ei|oe|ui|aa|ee/,
];

/** Whether two texts that stand for each other in many rows are in two languages; of few words it is told by how they are spelled. */
export function areApart(left: string, right: string): boolean {
  const [one, other] = [speechOf(left), speechOf(right)];
  if (goesOver(one, other)) return true;
  const lengths = [left.length, right.length];
  if (one[0] !== 'l' || Math.max(...lengths) > MAX_RATIO * Math.min(...lengths)) return false;
  const words = [[...wordsOf(left)], [...wordsOf(right)]] as const;
  return MARKS.some((mark) => isFar(...words, mark));
}

/** Whether a mark is far commoner in the words of one side: two shares, tested. */
function isFar(one: readonly string[], other: readonly string[], mark: RegExp): boolean {
  const [n, m] = [one.length, other.length];
  const count = (words: readonly string[]) => words.filter((word) => mark.test(word)).length;
  const [a, b] = [count(one), count(other)];
  const all = (a + b) / (n + m);
  return (
    Math.min(n, m) >= MIN_WORDS &&
    Math.abs(a / n - b / m) > FAR * Math.sqrt(all * (1 - all) * (1 / n + 1 / m))
  );
}
