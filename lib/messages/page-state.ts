import type { Bitext, Segment, Side } from '../bitext/bitext.ts';
import type { Reason } from '../bitext/reason.ts';
import type { Shown, View } from '../bitext/view.ts';
import type { Manner } from '../bitext/view-name.ts';
import type { Locator } from '../layout/found-bitext.ts';

/** Raised when a call or a state changes its shape; both ends refuse what they don't know. */
export const PAGE_PROTOCOL = 1;

/** Names one row of the page: a bitext and the index of a segment in it. */
export interface RowRef {
  readonly bitext: string;
  readonly row: number;
}

/** Everything of a bitext but its segments, which are asked for in slices. */
export type BitextHead = Omit<Bitext, 'segments'> & {
  readonly segmentCount: number;
  /** Where on the page it stands. */
  readonly locator: Locator;
  readonly reasons: readonly Reason[];
};

export interface BitextState {
  readonly head: BitextHead;
  readonly view: View;
  readonly manner: Manner;
  /** What each row shows, in segment order. */
  readonly shown: readonly Shown[];
  /** Which rows are in the library, in segment order. */
  readonly saved: readonly boolean[];
}

/** Something saved of this page that does not stand on it as it was saved. */
export interface SavedChange {
  readonly id: string;
  readonly savedAt: string;
  /** The texts as they were saved. */
  readonly was: readonly Side[];
  /** What stands in its place, or null where nothing surely does. */
  readonly now: { readonly row: RowRef; readonly sides: readonly Side[] } | null;
}

/** What went wrong with the last thing asked; the rest of the state is still true. */
export type PageProblem =
  | { readonly kind: 'quota'; readonly kept: number; readonly asked: number }
  | { readonly kind: 'storage'; readonly detail: string }
  | { readonly kind: 'updated' };

/** The whole state of a page: every call is answered with the new one. */
export interface PageState {
  readonly protocol: typeof PAGE_PROTOCOL;
  readonly url: string;
  /** False after "Turn off": the page is as it was found. */
  readonly on: boolean;
  readonly bitexts: readonly BitextState[];
  /** Where nothing was found: why. */
  readonly reasons: readonly Reason[];
  /** Ids of the page's sentence pairs that are in the library; see saved/draft-sentence.ts. */
  readonly savedSentences: readonly string[];
  /** Page order of saving; empty where everything stands as it was saved. */
  readonly changes: readonly SavedChange[];
  /** Rows that the last removal took out and `undo` brings back. */
  readonly undo: number;
  readonly problem: PageProblem | null;
  /** How long detection took in the page, ms. */
  readonly detectionMs: number;
}

export interface SegmentSlice {
  readonly bitext: string;
  readonly from: number;
  readonly segments: readonly Segment[];
}
