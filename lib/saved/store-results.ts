import type { SavedPage, SavedSegment, SegmentRef, SourcePage } from './saved-segment.ts';
import type { ReaderWords } from './stored-records.ts';

/** Why the store did not do what it was asked. The library is then as it was before. */
export type StoreError =
  | 'quota' // no room left in the browser's storage
  | 'unreadable' // the record to change cannot be read, so it is left untouched
  | 'stopped' // by the reader
  | 'gone' // there is nothing (more) under this token
  | 'failed'; // the browser refused for another reason, quoted in `detail`

export interface StoreFailure {
  readonly ok: false;
  readonly error: StoreError;
  readonly detail: string;
}

export type SaveResult =
  /** `kept` are in the library now, `added` of them new; `ids` is all that is saved of the page. */
  | { readonly ok: true; readonly kept: number; readonly added: number; readonly ids: string[] }
  /** With `quota`, `kept` of the segments asked for are in the library, `refused` are not. */
  | (StoreFailure & { readonly kept: number; readonly refused: number; readonly ids: string[] });

export type RemoveResult =
  | { readonly ok: true; readonly removed: number; readonly token: string }
  | StoreFailure;

/** Segments that are to become one. */
export interface MergeGroup {
  /** Stays, with the notes and tags of all. */
  readonly keep: SegmentRef;
  /** Go into the trash. */
  readonly others: readonly SegmentRef[];
}

export type MergeResult =
  | {
      readonly ok: true;
      readonly removed: number;
      /** Names the lot of the trash with what was removed. */
      readonly token: string;
      /** Note and tags of what stayed, as they were. */
      readonly before: readonly WordsBefore[];
    }
  | StoreFailure;

/** Note and tags of a segment before a change. */
export interface WordsBefore {
  readonly ref: SegmentRef;
  readonly words: ReaderWords;
}

export type EditResult =
  | { readonly ok: true; readonly changed: number; readonly before: readonly WordsBefore[] }
  | StoreFailure;

export type ChangeResult = { readonly ok: true; readonly changed: number } | StoreFailure;

/** Who wants to know how far long work is, and may stop it. */
export interface WorkWatch {
  readonly told?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What an import does to the library. */
export interface ImportCounts {
  /** Segments that were not there. */
  readonly added: number;
  /** Segments that were there and got note or tags besides. */
  readonly merged: number;
  /** Segments that were there already. */
  readonly same: number;
  /** Segments that were there with other texts: the library's stay. */
  readonly different: number;
}

export type ImportResult =
  | ({ readonly ok: true; readonly token: string } & ImportCounts)
  | StoreFailure;

export type ImportPreviewResult = ({ readonly ok: true } & ImportCounts) | StoreFailure;

export type SavedOnResult = { readonly ok: true; readonly ids: string[] } | StoreFailure;

/** All that can be read of what is saved of a page. */
export interface SavedSegmentsResult {
  readonly ok: true;
  readonly segments: readonly SavedSegment[];
}

/** A stored record this version cannot read. It stays as it is; `readRaw(key)` gives its content. */
export interface UnreadableRecord {
  readonly key: string;
  readonly reason: 'newer-version' | 'not-a-record' | 'missing';
}

/** One page in the library list. */
export interface PageEntry {
  readonly source: SourcePage;
  /** Ids of its saved segments, in storage order. */
  readonly ids: readonly string[];
  /** Storage keys of the records that hold them. */
  readonly keys: readonly string[];
  readonly firstSavedAt: string;
  readonly lastSavedAt: string;
}

export interface LibraryList {
  readonly pages: readonly PageEntry[];
  readonly unreadable: readonly UnreadableRecord[];
}

export interface LoadedPages {
  readonly pages: readonly SavedPage[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** What a delete put aside. */
export interface TrashEntry {
  readonly token: string;
  readonly removedAt: string;
  /** Milliseconds it has lain there, as far as the clock could be trusted. */
  readonly age: number;
  /** How many segments. */
  readonly count: number;
  /** The first of them, both sides, cut to a line. */
  readonly label: string;
}

export interface SegmentChange {
  readonly note?: string;
  /** Put under the note that is there, once. */
  readonly addNote?: string;
  /** In place of the tags that are there. */
  readonly tags?: readonly string[];
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

export interface Usage {
  readonly segments: number;
  readonly pages: number;
  /** Bytes the browser counts, or null where it does not tell. */
  readonly bytes: number | null;
}
