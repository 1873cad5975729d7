import type { LayoutKind, Notice, SegmentDoubt, SegmentKind, Side } from '../bitext/bitext.ts';

/** Version of every record written to storage; raised together with a step in migrations.ts. */
export const RECORD_VERSION = 1;

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

/** A segment in the library. With its source page it stands on its own. */
export interface SavedSegment {
  /** The id of the bitext's segment: the same texts on the same page have the same id. */
  readonly id: string;
  readonly kind: SegmentKind;
  readonly layout: LayoutKind;
  /** `b1`, `b2` …: which bitext of the page. */
  readonly bitext: string;
  /** Index of the grid row it came from. */
  readonly row: number;
  /** Every language, in page order; `text` is the exact text as read. */
  readonly sides: readonly Side[];
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
