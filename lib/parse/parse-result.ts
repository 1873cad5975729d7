import type { Bitext } from '../bitext/bitext.ts';
import type { Reason } from '../bitext/reason.ts';
import type { ContentRows } from './content-rows.ts';

/** Whether a grid holds a text and its translation, before anything is made of it. */
export type Verdict = ChosenGrid | RefusedGrid;

/** What the shared parser makes of a grid: a bitext, or why it is none. */
export type ParseResult = (ChosenGrid & BuiltBitext) | RefusedGrid;

/** What is built of a grid once the verdict is yes. */
export interface BuiltBitext {
  readonly bitext: Bitext;
  /** Grid row of each segment, in the order of `bitext.segments`. */
  readonly rowOf: readonly number[];
}

/** A column whose language is known from elsewhere. */
export interface KnownColumn {
  readonly column: number;
  readonly lang: string;
}

/** What is known of a grid before it is read. */
export interface Prior {
  /** Log odds added to every pair of columns. */
  readonly lean?: number;
  /** The only columns to look at, and their languages, as tables of the same make have shown. */
  readonly known?: readonly KnownColumn[];
  /** How many grids of one make were put together in this one; 1 where absent. */
  readonly peers?: number;
}

export interface ChosenGrid {
  readonly ok: true;
  /** Grid column of each language. */
  readonly columns: readonly number[];
  /** The language of each of `columns`. */
  readonly languages: readonly string[];
  /** Which rows hold text in them. */
  readonly content: ContentRows;
  /** Columns of further pairs in the same languages (A | B | A | B), in the order of `columns`. */
  readonly again: readonly (readonly number[])[];
  /** The evidence for it, most telling first. */
  readonly reasons: readonly Reason[];
  /** Log odds of a translation; above 0. */
  readonly score: number;
}

/** The score of a grid with nothing to weigh. Finite, as verdicts cross messages, which are JSON in Chromium. */
export const NOT_WEIGHED = -1_000_000;

export interface RefusedGrid {
  readonly ok: false;
  /** The evidence against it, most telling first; never empty. */
  readonly reasons: readonly Reason[];
  /** How near it came, in log odds of a translation; `NOT_WEIGHED` where there was nothing to weigh. */
  readonly score: number;
}
