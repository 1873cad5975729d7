import type { Bitext } from '../bitext/bitext.ts';
import type { Reason } from '../bitext/reason.ts';

/** What the shared parser says of a grid: a bitext, or why it is none. */
export type ParseResult = ParsedGrid | RefusedGrid;

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

export interface ParsedGrid {
  readonly ok: true;
  readonly bitext: Bitext;
  /** Grid column of each language, in the order of `bitext.languages`. */
  readonly columns: readonly number[];
  /** Columns of further pairs in the same languages (A | B | A | B), in the order of `columns`. */
  readonly again: readonly (readonly number[])[];
  /** Grid row of each segment, in the order of `bitext.segments`. */
  readonly rowOf: readonly number[];
  /** The evidence for it, most telling first. */
  readonly reasons: readonly Reason[];
  /** Log odds of a translation; above 0. */
  readonly score: number;
}

export interface RefusedGrid {
  readonly ok: false;
  /** The evidence against it, most telling first; never empty. */
  readonly reasons: readonly Reason[];
  /** How near it came, in log odds of a translation; −Infinity where there was nothing to weigh. */
  readonly score: number;
}
