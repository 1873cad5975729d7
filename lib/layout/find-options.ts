import type { BlockAligner } from '../align/block-aligner.ts';
import type { Pause } from '../bitext/pause.ts';
import type { GridReader } from '../parse/grid-reader.ts';
import type { Candidate } from './candidate.ts';
import type { Scope } from './scopes.ts';

/** What detection needs from outside, so that it can be bounded and tested. */
export interface FindOptions {
  readonly finders: readonly FinderSource[];
  /** Says which candidates are bitexts, and makes those. */
  readonly reader: GridReader;
  /** Brings what pairs texts by what they say; asked only where blocks outside tables may be a bitext. */
  readonly bringAligner: BringAligner;
  readonly signal: AbortSignal;
  /** Awaited between pieces of work, so that the page stays responsive. */
  readonly pause: Pause;
}

/** Null where it can't come: what lengths and order say stands. */
export type BringAligner = () => Promise<BlockAligner | null>;

/**
 * Finds what may be bitexts of one layout: bounded, and silent on ordinary pages. A generator may be stopped
 * and resumed; null says that the page may have its turn. `tables` are the tree's tables as they stand, read
 * once for all finders.
 */
export type FindCandidates = (
  scope: Scope,
  tables: Iterable<Candidate | null>,
) => Iterable<Candidate | null>;

/** Gives a finder when its turn comes; null where the page has nothing for it, or it could not be brought. */
export type FinderSource = (scope: Scope) => FindCandidates | Promise<FindCandidates | null>;
