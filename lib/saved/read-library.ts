import { openChange } from './library-change.ts';
import { pageAddress, pageHash, partKey, SHARD_KEYS, shardKey } from './page-key.ts';
import { readPart, readShard } from './read-records.ts';
import type { SavedPage, SavedSegment } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';
import type { StoreParts } from './store.ts';
import type {
  LibraryList,
  LoadedPages,
  PageEntry,
  SavedOnResult,
  UnreadableRecord,
} from './store-results.ts';
import { attempt } from './store-stop.ts';
import type { IndexEntry } from './stored-records.ts';

/** Ids saved of one page; empty where nothing is. */
export function savedIds({ area }: StoreParts, url: string): Promise<SavedOnResult> {
  return attempt(async () => {
    const entry = await openChange(area).entry(url);
    return { ok: true as const, ids: entry?.parts.flat() ?? [] };
  });
}

/** Every page of the library, latest saved first, from the index alone. */
export async function listPages({ area }: StoreParts): Promise<LibraryList> {
  const stored = await area.get([...SHARD_KEYS]);
  const pages: PageEntry[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const key of SHARD_KEYS) {
    const shard = readShard(key, stored[key]);
    if (!shard.ok) unreadable.push(shard.unreadable);
    for (const [hash, entry] of Object.entries(shard.ok ? shard.record.pages : {})) {
      const { source, parts, firstSavedAt, lastSavedAt } = entry;
      const keys = keysOf(hash, entry);
      pages.push({ source, ids: parts.flat(), keys, firstSavedAt, lastSavedAt });
    }
  }
  pages.sort((a, b) =>
    a.lastSavedAt < b.lastSavedAt ? 1 : a.lastSavedAt > b.lastSavedAt ? -1 : 0,
  );
  return { pages, unreadable };
}

/** Full segments of pages, in two `get`s whatever their number. */
export async function loadPages(
  { area }: StoreParts,
  urls: readonly string[],
): Promise<LoadedPages> {
  const unreadable = new Map<string, UnreadableRecord>();
  const shardKeys = [...new Set(urls.map((url) => shardKey(pageHash(url))))];
  const shards = await area.get(shardKeys);
  const entries: { hash: string; entry: IndexEntry; keys: string[] }[] = [];
  for (const url of urls) {
    const hash = pageHash(url);
    const shard = readShard(shardKey(hash), shards[shardKey(hash)]);
    if (!shard.ok) unreadable.set(shard.unreadable.key, shard.unreadable);
    const entry = shard.ok ? shard.record.pages[hash] : undefined;
    if (entry?.source.url === pageAddress(url))
      entries.push({ hash, entry, keys: keysOf(hash, entry) });
  }
  const read = await readSegments(
    area,
    entries.map(({ entry, keys }) => ({ source: entry.source, keys })),
  );
  for (const record of read.unreadable) unreadable.set(record.key, record);
  return { pages: read.pages, unreadable: [...unreadable.values()] };
}

/**
 * `loadPages` for entries just listed, without reading the index again: with 100,000 segments it takes as long
 * as the segments themselves. What has changed since it was listed is looked up anew.
 */
export async function loadListed(
  parts: StoreParts,
  entries: readonly PageEntry[],
): Promise<LoadedPages> {
  const read = await readSegments(parts.area, entries);
  if (read.unreadable.length === 0) return read;
  return loadPages(
    parts,
    entries.map(({ source }) => source.url),
  );
}

async function readSegments(
  area: StorageArea,
  entries: readonly Pick<PageEntry, 'source' | 'keys'>[],
): Promise<LoadedPages> {
  const unreadable: UnreadableRecord[] = [];
  const stored = await area.get(entries.flatMap(({ keys }) => keys));
  const pages = entries.map(({ source, keys }): SavedPage => {
    const segments: SavedSegment[] = [];
    for (const key of keys) {
      const part = readPart(key, stored[key]);
      if (part.ok) segments.push(...part.record.segments);
      else unreadable.push(part.unreadable);
    }
    return { source, segments: segments.sort(byPlace) };
  });
  return { pages, unreadable };
}

function keysOf(hash: string, entry: IndexEntry): string[] {
  return entry.parts.flatMap((ids, part) => (ids.length > 0 ? [partKey(hash, part)] : []));
}

/** Reading order of a page: `b2` before `b10`, then row by row; equal rows keep their order. */
function byPlace(a: SavedSegment, b: SavedSegment): number {
  return a.bitext.length - b.bitext.length || compare(a.bitext, b.bitext) || a.row - b.row;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
