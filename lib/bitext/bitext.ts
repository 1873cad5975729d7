/** The parsed two-language (or more) text. Plain data: it crosses messages, storage and exports as it is. */

export type LayoutKind =
  | 'table' // a language a column
  | 'stacked-rows' // a language a row
  | 'cells' // both languages in one cell or block
  | 'alternating' // sibling paragraphs, list items, divs in turn
  | 'columns' // parallel containers side by side, or rows of divs
  | 'blocks' // the whole text in one language, then in the other
  | 'definitions' // dt / dd
  | 'text'; // a table printed as plain text

export type SegmentKind = 'title' | 'label' | 'heading' | 'paragraph' | 'note';

export interface Side {
  /** BCP 47; `und` where unknown. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Empty where the segment stands on the other side only. */
  readonly text: string;
  /** Ruby readings, apart from the text. */
  readonly readings?: readonly string[];
}

export interface Segment {
  /** Stable for the same texts at the same occurrence in the same bitext; see segment-id.ts. */
  readonly id: string;
  readonly kind: SegmentKind;
  /** Index of the grid row it came from. */
  readonly row: number;
  /** One a language, in the order of `Bitext.languages`. */
  readonly sides: readonly Side[];
  /** Index in `Bitext.segments` of the label (speaker, "Question:") that owns it, or null. */
  readonly owner: number | null;
  /** What the parser is not sure of here; empty when it is. */
  readonly doubts: readonly SegmentDoubt[];
}

export type SegmentDoubt =
  | 'one-side' // text stands in one language only
  | 'moved-cell' // an empty left cell had been lost; moved back by language
  | 'rejoined-cell' // a pipe inside the text had cut a cell; joined again by language
  | 'unsure-pair'; // paired by order or alignment with low confidence

/** A sentence about the status of the text: "unofficial translation", 仮訳. */
export interface Notice {
  readonly text: string;
  readonly kind: 'translation' | 'provisional' | 'original' | 'delivery';
  /** Index in `languages` of the side the notice is about, or null when it does not say. */
  readonly side: number | null;
}

export interface Bitext {
  /** `b1`, `b2` … in reading order on the page. */
  readonly id: string;
  readonly layout: LayoutKind;
  /** BCP 47, two or more, in page order. */
  readonly languages: readonly string[];
  /** The title in each language, or null where none was found in every language. */
  readonly title: readonly string[] | null;
  /** ISO date (`2021-07-20`), or null. */
  readonly date: string | null;
  readonly notices: readonly Notice[];
  readonly segments: readonly Segment[];
}
