import type { SavedPage, SavedSegment, SourcePage } from './saved-segment.ts';
import type { TrashEntry } from './store-results.ts';

/** `source:<hash>[:n]`: up to about 50 saved segments of one page, in the order they were saved; stored packed. */
export interface PartRecord {
  readonly v: number;
  readonly source: SourcePage;
  readonly segments: readonly SavedSegment[];
}

/** One page in an index shard. */
export interface IndexEntry {
  readonly source: SourcePage;
  /** Ids held by each part; an emptied part keeps its place as []. */
  readonly parts: readonly (readonly string[])[];
  readonly firstSavedAt: string;
  readonly lastSavedAt: string;
}

/** `index:00` … `index:3f`: the pages whose hash falls to the shard, by hash. */
export interface ShardRecord {
  readonly v: number;
  readonly pages: Readonly<Record<string, IndexEntry>>;
}

/** `trash:<token>`: what one delete put aside. */
export interface TrashRecord {
  readonly v: number;
  readonly pages: readonly SavedPage[];
}

/** `trash-list`: what lies in the trash, newest first. */
export interface TrashListRecord {
  readonly v: number;
  /** When the lots were last made older; null where they never were. */
  readonly agedAt: string | null;
  readonly entries: readonly TrashEntry[];
}

/**
 * `import`: what the last import adds and changes, written before its first segment. While `done`
 * is false the import is under way, or was cut off and has to be taken back.
 */
export interface ImportRecord {
  readonly v: number;
  readonly token: string;
  readonly done: boolean;
  readonly pages: readonly ImportedPage[];
}

export interface ImportedPage {
  readonly url: string;
  /** Ids that were not there before. */
  readonly added: readonly string[];
  readonly merged: readonly MergedSegment[];
}

/** Note and tags of a segment that was there, as they were and as they became. */
export interface MergedSegment {
  readonly id: string;
  readonly before: ReaderWords;
  readonly after: ReaderWords;
}

/** What the reader wrote on a segment. */
export interface ReaderWords {
  readonly note: string;
  readonly tags: readonly string[];
}
