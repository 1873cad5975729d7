import type { SavedPage, SegmentDraft, SegmentRef, SourcePage } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';
import type {
  ChangeResult,
  ImportResult,
  LibraryList,
  LoadedPages,
  RemoveResult,
  SavedOnResult,
  SaveResult,
  SegmentChange,
  TrashEntry,
  Usage,
} from './store-results.ts';

export interface StoreParts {
  readonly area: StorageArea;
  /** Runs one writer at a time: `(run) => navigator.locks.request(LOCK_NAME, run)`. */
  readonly lock: <T>(run: () => Promise<T>) => Promise<T>;
  readonly now: () => Date;
  /** A new name for a trash or import entry: `() => crypto.randomUUID()`. */
  readonly newId: () => string;
}

/** The lock every writer of the library takes, in the background and in extension pages alike. */
export const LOCK_NAME = 'taiyaku-library';

/** The library of saved segments. Reads take no lock; every write is one atomic `set` under it. */
export interface Store {
  /** Saves segments of one page; those already there stay as they are (note and tags kept). */
  save(source: SourcePage, segments: readonly SegmentDraft[]): Promise<SaveResult>;
  /** Puts segments into the trash for 30 days. Unknown ones are left out of the count. */
  remove(refs: readonly SegmentRef[]): Promise<RemoveResult>;
  /** Undoes `remove`; segments saved again meanwhile stay as they are. */
  restore(token: string): Promise<ChangeResult>;
  edit(refs: readonly SegmentRef[], change: SegmentChange): Promise<ChangeResult>;
  /** Ids of what is saved of a page; the fragment of the address does not matter. */
  savedOn(url: string): Promise<SavedOnResult>;
  list(): Promise<LibraryList>;
  /** Full segments of the pages at these addresses, in this order; unknown ones are left out. */
  load(urls: readonly string[]): Promise<LoadedPages>;
  /** All or nothing: what is new is added, notes and tags of what is there are merged. */
  importPages(pages: readonly SavedPage[]): Promise<ImportResult>;
  undoImport(token: string): Promise<ChangeResult>;
  trash(): Promise<readonly TrashEntry[]>;
  /** Deletes for good what the trash holds: the entry named, or every one. */
  emptyTrash(token?: string): Promise<ChangeResult>;
  usage(): Promise<Usage>;
  /** The stored value of an unreadable record, for export. */
  readRaw(key: string): Promise<unknown>;
}

/** Makes the library over a storage area. Takes no time and reads nothing. */
export declare function createStore(parts: StoreParts): Store;
