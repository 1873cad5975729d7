import type { Figure } from './figure.ts';

/** The languages whose numerals in words are read in all their forms (tests/figures/nine-languages.txt). */
const READ_THROUGH = /^(?:en|ja|zh|ko|fr|de|es|ru|ar)(?!\p{L})/iu;

/** What is shown of a side, and what it was read in. */
export interface ShownSide {
  readonly text: string;
  readonly lang: string;
  readonly shown: readonly Figure[];
}

/**
 * In a language whose numerals we read in part only, a number in words is no proof against another, and a number of the
 * other side that is easily said in words (20, half, 300,000, half past four) may be said in such as were not read.
 * Only figures in digits speak against each other there; gives what is still shown of `own`.
 */
export function withoutSayable(own: ShownSide, other: ShownSide): readonly Figure[] {
  const mine = READ_THROUGH.test(own.lang) ? own.shown : inDigits(own);
  if (READ_THROUGH.test(other.lang)) return mine;
  let spare = mine.length - inDigits(other).length;
  return mine.filter((figure) => spare <= 0 || !isSayable(figure) || spare-- <= 0);
}

const inDigits = ({ text, shown }: ShownSide): readonly Figure[] =>
  shown.filter(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end)));

const SAYABLE_DIGITS = 2; // digits before the zeros: "twenty-five thousand"; 1,237 is written in digits

function isSayable({ kind, value }: Figure): boolean {
  if (kind === 'time') return /:(?:00|15|30|45)$/.test(value);
  if (kind === 'year') return value.endsWith('0'); // a decade
  return (
    /^(?:count|ordinal|money|percent|fraction)$/.test(kind) &&
    (kind === 'fraction' || value.replace(/^[0.]+|\.|0+$/g, '').length <= SAYABLE_DIGITS)
  );
}
