import { editSegments, setWords } from './edit-segments.ts';
import { importAll, previewAll, undoLastImport } from './import-pages.ts';
import { mergeSegments } from './merge-segments.ts';
import { listPages, loadListed, loadPages, savedIds } from './read-library.ts';
import { saveSegments } from './save-segments.ts';
import type { SavedPage, SegmentDraft, SegmentRef, SourcePage } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';
import type {
  ChangeResult,
  EditResult,
  ImportPreviewResult,
  ImportResult,
  LibraryList,
  LoadedPages,
  MergeGroup,
  MergeResult,
  PageEntry,
  RemoveResult,
  SavedOnResult,
  SaveResult,
  SegmentChange,
  TrashEntry,
  Usage,
  WordsBefore,
  WorkWatch,
} from './store-results.ts';

import { tidyLibrary } from './tidy-library.ts';
import { emptyTrashBin, listTrash, removeSegments, restoreSegments } from './trash-bin.ts';
import { bytesInUse, measureUsage } from './usage.ts';

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
  edit(refs: readonly SegmentRef[], change: SegmentChange): Promise<EditResult>;
  /** Gives each its own note and tags: the undo of `edit` and `merge`. */
  setWords(words: readonly WordsBefore[]): Promise<ChangeResult>;
  /** Makes one segment of each group, with the notes and tags of all; the others go into the trash. */
  merge(groups: readonly MergeGroup[]): Promise<MergeResult>;
  /** Ids of what is saved of a page; the fragment of the address does not matter. */
  savedOn(url: string): Promise<SavedOnResult>;
  list(): Promise<LibraryList>;
  /** Full segments of the pages at these addresses, in this order; unknown ones are left out. */
  load(urls: readonly string[]): Promise<LoadedPages>;
  /** `load` for entries of a `list` just made, without reading the index again. */
  loadListed(entries: readonly PageEntry[]): Promise<LoadedPages>;
  /** All or nothing: what is new is added, notes and tags of what is there are merged. */
  importPages(pages: readonly SavedPage[], watch?: WorkWatch): Promise<ImportResult>;
  /** What `importPages` would do, with nothing written. */
  previewImport(pages: readonly SavedPage[], watch?: WorkWatch): Promise<ImportPreviewResult>;
  /** What is taken back half-way by a killed browser goes on at the next `tidy`; it cannot be stopped. */
  undoImport(token: string, watch?: Pick<WorkWatch, 'told'>): Promise<ChangeResult>;
  trash(): Promise<readonly TrashEntry[]>;
  /** Deletes for good what the trash holds: the entry named, or every one. */
  emptyTrash(token?: string): Promise<ChangeResult>;
  /**
   * Takes back an import that was cut off and empties the trash of what is over 30 days old.
   * Call it when the browser starts and when the library opens.
   */
  tidy(): Promise<ChangeResult>;
  usage(): Promise<Usage>;
  /** The bytes of `usage` alone: cheap, for after every change. */
  bytesInUse(): Promise<number | null>;
  /** The stored value of an unreadable record, for export. */
  readRaw(key: string): Promise<unknown>;
}

/** Makes the library over a storage area. Takes no time and reads nothing. */
export function createStore(parts: StoreParts): Store {
  const { area, lock } = parts;
  return {
    save: (source, drafts) => lock(() => saveSegments(parts, source, drafts)),
    remove: (refs) => lock(() => removeSegments(parts, refs)),
    restore: (token) => lock(() => restoreSegments(parts, token)),
    edit: (refs, change) => lock(() => editSegments(parts, refs, change)),
    setWords: (words) => lock(() => setWords(parts, words)),
    merge: (groups) => lock(() => mergeSegments(parts, groups)),
    savedOn: (url) => savedIds(parts, url),
    list: () => listPages(parts),
    load: (urls) => loadPages(parts, urls),
    loadListed: (entries) => loadListed(parts, entries),
    importPages: (pages, watch = {}) => lock(() => importAll(parts, pages, watch)),
    previewImport: (pages, watch = {}) => previewAll(parts, pages, watch),
    undoImport: (token, watch = {}) => lock(() => undoLastImport(parts, token, watch)),
    trash: () => listTrash(parts),
    emptyTrash: (token) => lock(() => emptyTrashBin(parts, token)),
    tidy: () => lock(() => tidyLibrary(parts)),
    usage: () => measureUsage(parts),
    bytesInUse: () => bytesInUse(parts),
    readRaw: async (key) => (await area.get(key))[key],
  };
}
