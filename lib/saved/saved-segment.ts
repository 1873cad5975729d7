import type { LayoutKind, Notice, SegmentDoubt, SegmentKind, Side } from '../bitext/bitext.ts';

/** Version of every record written to storage; raised together with a step in migrations.ts. */
export const RECORD_VERSION = 3;

/** The page segments were saved from. One record a page, shared by its segments. */
export interface SourcePage {
  /** Address without its fragment. */
  readonly url: string;
  /** The title in each of `languages`, or null where none was found. */
  readonly title: readonly string[] | null;
  /** `<title>` of the page; empty where it had none. */
  readonly documentTitle: string;
  /** ISO date the text bears (`2021-07-20`), or null. */
  readonly date: string | null;
  /** BCP 47, in page order. */
  readonly languages: readonly string[];
  readonly notices: readonly Notice[];
}

/** A little text on either side of a segment, one string a side, to know its place again. */
export interface TextContext {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What makes a segment one sentence pair of a row: its `sides` hold these sentences and no more. */
export interface SavedSentence {
  /** Id of the row's own segment. */
  readonly row: string;
  /** The row's whole text, one a side: the context of the pair. */
  readonly texts: readonly string[];
  /** Where the pair stands in each of `texts`; null on a side that has no sentence for it. */
  readonly pieces: readonly (Piece | null)[];
  /** Probability that the sentences answer each other, 0 … 1, as the aligner put it. */
  readonly confidence: number;
}

/** A segment in the library. With its source page it stands on its own. */
export interface SavedSegment {
  /** The id of the bitext's segment, or of a sentence pair in it: the same texts on the same page have the same id. */
  readonly id: string;
  readonly kind: SegmentKind;
  readonly layout: LayoutKind;
  /** `b1`, `b2` …: which bitext of the page. */
  readonly bitext: string;
  /** Index of the grid row it came from. */
  readonly row: number;
  /** Every language, in page order; `text` is the exact text as read. */
  readonly sides: readonly Side[];
  /** Set where this is a sentence pair of a row; absent for a whole row. */
  readonly sentence?: SavedSentence;
  /** Text of the owning label in each language, or null where none owns it. */
  readonly speaker: readonly string[] | null;
  readonly context: TextContext;
  readonly doubts: readonly SegmentDoubt[];
  /** The notices of its own bitext. */
  readonly notices: readonly Notice[];
  /** The reader's own note; empty where none. */
  readonly note: string;
  /** The reader's own tags, each once, in the order given. */
  readonly tags: readonly string[];
  /** ISO instant, stamped by the store. */
  readonly savedAt: string;
  readonly parserVersion: string;
}

/** A segment about to be saved: the store stamps the time. */
export type SegmentDraft = Omit<SavedSegment, 'savedAt'>;

/** What one page has in the library, segments in the order they stand on it. */
export interface SavedPage {
  readonly source: SourcePage;
  readonly segments: readonly SavedSegment[];
}

/** Names one saved segment. */
export interface SegmentRef {
  readonly url: string;
  readonly id: string;
}
