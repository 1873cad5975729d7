import type { SegmentDoubt } from './bitext.ts';

/**
 * A grid is what a layout reader hands to the shared parser: cell texts in rows and columns, as read.
 * Page tables, paired paragraphs and plain-text tables all become one; nothing here knows the DOM.
 */

export interface GridCell {
  /** Text as a reader sees it: blanks collapsed, `\n` where the page breaks a line or a block. */
  readonly text: string;
  /** Language declared on or around the cell (BCP 47), or null. Evidence, never trusted alone. */
  readonly lang: string | null;
  /** True for a cell marked as a header (`<th>`, the row above a Markdown rule). */
  readonly header: boolean;
  /** Columns the cell covers, 1 for an ordinary cell. The columns it covers hold null. */
  readonly span: number;
  /** Ruby readings kept apart from the text, in order. */
  readonly readings?: readonly string[];
  /** True where the text is marked up as a heading (`<h1>`…`<h6>`, `#`); absent otherwise. */
  readonly heading?: boolean;
  /** True where the text is marked up as code (`<code>`, `<kbd>`); absent otherwise. */
  readonly code?: boolean;
  /** True where nearly all the text is links; absent otherwise. */
  readonly link?: boolean;
  /** What the reader had to repair or guess to put the text here; becomes a doubt of the segment. */
  readonly doubt?: SegmentDoubt;
}

/** One row; null where no cell starts. Every row of a grid has `columnCount` entries. */
export type GridRow = readonly (GridCell | null)[];

/** Text around the grid that may hold its title pair, date or a notice, nearest last. */
export interface GridContext {
  /** Lines or headings that stand before the grid, in reading order. */
  readonly before: readonly string[];
  readonly caption: string | null;
  /** `<title>` or file name. */
  readonly documentTitle: string | null;
  /** `<html lang>`; navigation often differs from the text, so weak evidence. */
  readonly documentLang: string | null;
  /** `datetime` of a `<time>` near the grid. */
  readonly time: string | null;
  /** Short lines after the grid: notices on the status of the text stand here. */
  readonly after: readonly string[];
}

export interface Grid {
  readonly columnCount: number;
  readonly rows: readonly GridRow[];
  readonly context: GridContext;
}

export const EMPTY_CONTEXT: GridContext = {
  before: [],
  caption: null,
  documentTitle: null,
  documentLang: null,
  time: null,
  after: [],
};
