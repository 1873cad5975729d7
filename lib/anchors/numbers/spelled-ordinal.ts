import { nextWord } from './next-word.ts';
import type { NumberWord } from './number-words.ts';
import type { SpelledNumber } from './spelled-number.ts';

const PART_HEAD = /\b(?:a|one)[\s-]$/i;
const PART_TAIL =
  /^\s(?:of|the|in|from|to|on|since|compared|by|at|over|under|or|and|were|was|are|is|had|have|during|as|after|before|less|more|lower|higher)\b|^[,.;]|^$/;
const ROMANCE = /^(?:fr|es|it|pt)$/;
const ONE_BEFORE = /(?:^|\s)un[ae]?\s$/i;
export const SOFT_ORDINAL = 12; // "twelfth"; beyond it an ordinal is as sure as a number

/** A share of a scale is a number: "un cuarto de millón". */
export const scaledShare = (end: number, value: number): SpelledNumber => ({
  end,
  value,
  alternatives: [],
  role: 'add',
  firm: true,
});

/** "third", "a third of", and in Arabic the unit before its ten: الثامنة والسبعون. */
export function readOrdinal(
  text: string,
  at: number,
  end: number,
  word: NumberWord,
  lang: string,
): SpelledNumber {
  const { value } = word;
  if (lang === 'en' && value > 2 && PART_TAIL.test(text.slice(end, end + 4))) {
    if (PART_HEAD.test(text.slice(Math.max(0, at - 4), at))) {
      return { end, value: 1 / value, alternatives: [], role: 'part', firm: true };
    }
  }
  const one = lang === 'en' && value > 2 && PART_HEAD.test(text.slice(Math.max(0, at - 4), at));
  const un =
    ROMANCE.test(lang) && value > 2 && ONE_BEFORE.test(text.slice(Math.max(0, at - 4), at));
  if (one || un) {
    // "un cinquième" and "a third" before a noun are a share as often as one more.
    const share = Number((1 / value).toFixed(4));
    const of = un && text.startsWith(' de ', end) ? nextWord(text, end + 3, lang) : null;
    if (of?.word?.role === 'scale' && of.word.value >= 1000) {
      return scaledShare(of.end, of.word.value / value);
    }
    return { end, value, alternatives: [share], role: 'ordinal', firm: false };
  }
  // décimo primero, vigésimo quinta, centésimo vigésimo
  const lower = ROMANCE.test(lang) && value >= 10 ? nextWord(text, end, lang) : null;
  if (lower?.word?.role === 'ordinal' && endsIn(value, lower.word.value)) {
    const sum = { role: 'ordinal', value: value + lower.word.value } as const;
    return readOrdinal(text, at, lower.end, sum, lang);
  }
  if (
    /^(?:es|it|pt)$/.test(lang) &&
    value > 2 &&
    /^\spartes?\b|^\sparti\b/.test(text.slice(end, end + 8))
  ) {
    return { end, value: 1 / value, alternatives: [], role: 'part', firm: true };
  }
  if (lang === 'ar' && value < 10) {
    const next = nextWord(text, end, lang);
    if (next?.word?.role === 'add' && next.word.value >= 10 && next.word.value < 100) {
      return {
        end: next.end,
        value: value + next.word.value,
        alternatives: [],
        role: 'ordinal',
        firm: true,
      };
    }
  }
  return { end, value, alternatives: [], role: 'ordinal', firm: value > SOFT_ORDINAL };
}

/** Whether `small` can be the last digits of a number that begins with `large`: 420 and 20, 100 and 5. */
const endsIn = (large: number, small: number) =>
  large >= 10 && small > 0 && large % 10 ** String(small).length === 0;

/** The ordinal that a number and an ordinal behind it make: "four hundred twentieth", dix-septième; or null. */
export function orderedSum(
  value: number,
  last: number,
  lang: string,
  printed: string,
): number | null {
  if (lang === 'fr') {
    if (value % 100 === 4 && last === 20) return value + 76; // quatre-vingtième
    const teens = last >= 10 && last < 20 && /^[68]0$/.test(String(value % 100)); // soixante-dixième
    if (teens || (value % 100 === 10 && last >= 7 && last <= 9)) return value + last;
  }
  // "les cent premiers jours": there a first never ends a longer number, but "vingt et unième" does.
  if (ROMANCE.test(lang) && last === 1 && !printed.endsWith('unième')) return null;
  if (last === 100 && lang === 'en' && value < 10) return value * last; // "five hundredth"
  return value >= 20 && endsIn(value, last) ? value + last : null;
}
