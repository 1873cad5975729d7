import type { Figure, FigureKind, FigureWeight } from './figure.ts';
import { foldFigures } from './fold-figures.ts';
import { readLetterO } from './letter-o.ts';
import { plainNumerals } from './numbers/plain-numerals.ts';

/** A text being read: what one reader has taken is blanked out for the next. */
export interface Draft {
  /** Primary language: `en`, `ja`. */
  readonly lang: string;
  /** Folded text, same length throughout; taken stretches hold `TAKEN`. */
  text: string;
  /** Offsets into the folded text, in no order. */
  readonly figures: Figure[];
  readonly originalOffset: (offset: number) => number;
  /** Where the letter O stood for a zero. */
  readonly letters: readonly number[];
}

/** Stands where a reader has taken something: no letter, no digit, no blank. */
const TAKEN = '\uE000';

export function startDraft(original: string, lang: string): Draft {
  const folded = foldFigures(original);
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  const { text, letters } = readLetterO(folded.text);
  return {
    // Tables are asked by it, so it must look like a language: a page may say lang="constructor".
    lang: /^[a-z]{2,3}$/.test(primary) && primary !== 'und' ? primary : 'en',
    text: /^(?:ja|zh|ko)$/.test(primary) ? plainNumerals(text) : text,
    figures: [],
    letters,
    originalOffset: folded.originalOffset,
  };
}

/** Blanks out [start, end) so that later readers pass it by. */
export function blank(draft: Draft, start: number, end: number): void {
  draft.text = draft.text.slice(0, start) + TAKEN.repeat(end - start) + draft.text.slice(end);
}

/** Keeps a figure and blanks out where it stood. */
export function take(draft: Draft, figure: Figure): void {
  draft.figures.push(figure);
  blank(draft, figure.start, figure.end);
}

/** Keeps a number that may agree with another and is never shown; the text stays for the next reader. */
export function keepLoose(draft: Draft, start: number, end: number, value: string): void {
  draft.figures.push({ start, end, kind: 'count', weight: 'loose', value, readings: [value] });
}

/** Keeps what a pattern found as a figure with these readings, its value first. */
export function takeMatch(
  draft: Draft,
  found: RegExpMatchArray,
  kind: FigureKind,
  weight: FigureWeight,
  readings: readonly string[],
): void {
  const start = found.index ?? 0;
  const [value = ''] = readings;
  take(draft, { start, end: start + found[0].length, kind, weight, value, readings });
}
