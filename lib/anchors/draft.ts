import type { Figure } from './figure.ts';
import { foldFigures } from './fold-figures.ts';

/** A text being read: what one reader has taken is blanked out for the next. */
export interface Draft {
  /** Primary language: `en`, `ja`. */
  readonly lang: string;
  /** Folded text, same length throughout; taken stretches hold `TAKEN`. */
  text: string;
  /** Offsets into the folded text, in no order. */
  readonly figures: Figure[];
  readonly originalOffset: (offset: number) => number;
}

/** Stands where a reader has taken something: no letter, no digit, no blank. */
const TAKEN = '\uE000';

export function startDraft(text: string, lang: string): Draft {
  const folded = foldFigures(text);
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  return {
    lang: primary === '' || primary === 'und' ? 'en' : primary,
    text: folded.text,
    figures: [],
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
