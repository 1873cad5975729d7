import { mergeSource } from './merge-source.ts';
import { packPart } from './packed-part.ts';
import { pageAddress, pageHash, partKey, shardKey } from './page-key.ts';
import { readPart, readShard } from './read-records.ts';
import { RECORD_VERSION, type SavedSegment, type SourcePage } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';
import { StoreStop } from './store-stop.ts';
import type { IndexEntry, PartRecord, ShardRecord } from './stored-records.ts';

const PART_SIZE = 50; // segments a part: a save rewrites at most one part, about 65 kB

/**
 * One change of the library, gathered in memory and written by one `set`: all of it or nothing.
 * Run it under the lock. Throws StoreStop where a record that would have to change cannot be read.
 */
export interface LibraryChange {
  /** Reads ahead, in one `get`, what most pages at these addresses need; optional. */
  prepare(urls: readonly string[]): Promise<void>;
  entry(url: string): Promise<IndexEntry | null>;
  /** Adds what is not there yet; answers the ids added. */
  add(source: SourcePage, segments: readonly SavedSegment[]): Promise<string[]>;
  /** Takes segments out and answers them; unknown ids are left out. */
  take(url: string, ids: readonly string[]): Promise<SavedSegment[]>;
  /** Rewrites segments in place (the id must stay); answers how many there were. */
  rewrite(
    url: string,
    ids: readonly string[],
    change: (segment: SavedSegment) => SavedSegment,
  ): Promise<number>;
  /** Writes another record in the same `set`. */
  put(key: string, value: unknown): void;
  /** Deletes a record once the `set` is done. */
  drop(key: string): void;
  commit(): Promise<void>;
}

/** Opens a change; nothing is read before it is asked for. */
export function openChange(area: StorageArea): LibraryChange {
  const seen = new Map<string, unknown>();
  const items = new Map<string, unknown>();
  const changedParts = new Map<string, PartRecord>();
  const dropped = new Set<string>();

  async function fetchKeys(keys: readonly string[]): Promise<void> {
    const wanted = keys.filter((key) => !seen.has(key));
    if (wanted.length === 0) return;
    const stored = await area.get(wanted);
    for (const key of wanted) seen.set(key, stored[key]);
  }

  async function current(key: string, alsoFetch: readonly string[] = []): Promise<unknown> {
    const changed = changedParts.get(key) ?? items.get(key);
    if (changed !== undefined) return changed;
    await fetchKeys([key, ...alsoFetch]);
    return seen.get(key);
  }

  async function shardOf(hash: string): Promise<ShardRecord> {
    const key = shardKey(hash);
    // Most pages have one part: it comes with the shard in the same `get`.
    const read = readShard(key, await current(key, [partKey(hash, 0)]));
    if (!read.ok) throw new StoreStop('unreadable', key);
    return read.record;
  }

  async function entryAt(hash: string, url: string): Promise<IndexEntry | null> {
    const entry = (await shardOf(hash)).pages[hash] ?? null;
    if (entry !== null && entry.source.url !== pageAddress(url)) {
      throw new StoreStop('unreadable', `${partKey(hash, 0)} holds another address`);
    }
    return entry;
  }

  async function putEntry(hash: string, entry: IndexEntry | null): Promise<void> {
    const pages = { ...(await shardOf(hash)).pages };
    if (entry === null) delete pages[hash];
    else pages[hash] = entry;
    items.set(shardKey(hash), { v: RECORD_VERSION, pages } satisfies ShardRecord);
  }

  function putPart(hash: string, part: number, record: Omit<PartRecord, 'v'>): void {
    const key = partKey(hash, part);
    changedParts.set(key, { v: RECORD_VERSION, ...record });
    if (record.segments.length === 0) dropped.add(key);
    else dropped.delete(key);
  }

  async function partAt(hash: string, part: number): Promise<PartRecord> {
    const key = partKey(hash, part);
    const read = readPart(key, await current(key));
    if (!read.ok) throw new StoreStop('unreadable', key);
    return read.record;
  }

  /**
   * The first part after these that may be written. What a lost index left on the way there is taken up
   * again; what can't be read is left alone (found by fuzzing: the second part was written over).
   */
  async function freePart(hash: string, parts: string[][]): Promise<number> {
    for (;;) {
      const key = partKey(hash, parts.length);
      const stored = await current(key);
      const read = readPart(key, stored);
      const isFree = stored === undefined || (read.ok && read.record.segments.length === 0);
      if (isFree) return parts.length;
      parts.push(read.ok ? read.record.segments.map((segment) => segment.id) : []);
    }
  }

  /** The last part where it can take more, or a new one; an unreadable one is left alone. */
  async function openPart(
    hash: string,
    parts: string[][],
  ): Promise<{ part: number; segments: readonly SavedSegment[] }> {
    const last = parts.length - 1;
    if (last >= 0 && (parts[last]?.length ?? 0) < PART_SIZE) {
      const read = readPart(partKey(hash, last), await current(partKey(hash, last)));
      if (read.ok) return { part: last, segments: read.record.segments };
    }
    return { part: await freePart(hash, parts), segments: [] };
  }

  return {
    async prepare(urls) {
      const hashes = urls.map(pageHash);
      await fetchKeys([
        ...new Set(hashes.map(shardKey)),
        ...hashes.map((hash) => partKey(hash, 0)),
      ]);
    },

    entry: (url) => entryAt(pageHash(url), url),

    async add(source, segments) {
      const hash = pageHash(source.url);
      const known = await entryAt(hash, source.url);
      const parts = (known?.parts ?? []).map((ids) => [...ids]);
      if (known === null) await freePart(hash, parts);
      const ids = new Set(parts.flat());
      const fresh = segments.filter((segment) => !ids.has(segment.id) && ids.add(segment.id));
      if (fresh.length === 0) return [];
      const page = { ...source, url: pageAddress(source.url) };
      const merged = known === null ? page : mergeSource(known.source, page);
      let open = await openPart(hash, parts);
      for (let start = 0; start < fresh.length; ) {
        const batch = fresh.slice(start, start + PART_SIZE - open.segments.length);
        putPart(hash, open.part, { source: merged, segments: [...open.segments, ...batch] });
        parts[open.part] = [...(parts[open.part] ?? []), ...batch.map((segment) => segment.id)];
        start += batch.length;
        if (start < fresh.length) open = await openPart(hash, parts);
      }
      const times = fresh.map((segment) => segment.savedAt);
      if (known !== null) times.push(known.firstSavedAt, known.lastSavedAt);
      times.sort();
      await putEntry(hash, {
        source: merged,
        parts,
        firstSavedAt: times[0] ?? '',
        lastSavedAt: times.at(-1) ?? '',
      });
      return fresh.map((segment) => segment.id);
    },

    async take(url, ids) {
      const hash = pageHash(url);
      const known = await entryAt(hash, url);
      if (known === null) return [];
      const wanted = new Set(ids);
      if (!known.parts.flat().some((id) => wanted.has(id))) return [];
      const taken: SavedSegment[] = [];
      const parts: string[][] = [];
      for (const [part, held] of known.parts.entries()) {
        const left = held.filter((id) => !wanted.has(id));
        parts.push(left);
        if (left.length === held.length) continue;
        const record = await partAt(hash, part);
        taken.push(...record.segments.filter((segment) => wanted.has(segment.id)));
        const segments = record.segments.filter((segment) => !wanted.has(segment.id));
        putPart(hash, part, { source: record.source, segments });
      }
      while (parts.at(-1)?.length === 0) parts.pop();
      await putEntry(hash, parts.length === 0 ? null : { ...known, parts });
      return taken;
    },

    async rewrite(url, ids, change) {
      const hash = pageHash(url);
      const known = await entryAt(hash, url);
      const wanted = new Set(ids);
      let count = 0;
      for (const [part, held] of known?.parts.entries() ?? []) {
        if (!held.some((id) => wanted.has(id))) continue;
        const record = await partAt(hash, part);
        const segments = record.segments.map((segment) => {
          if (!wanted.has(segment.id)) return segment;
          count += 1;
          return { ...change(segment), id: segment.id };
        });
        putPart(hash, part, { source: record.source, segments });
      }
      return count;
    },

    put: (key, value) => void items.set(key, value),
    drop: (key) => void dropped.add(key),

    async commit() {
      for (const [key, record] of changedParts) items.set(key, packPart(record));
      changedParts.clear();
      if (items.size > 0) await area.set(Object.fromEntries(items));
      // What is left over is empty or unlisted by now: failing to delete it harms nothing.
      if (dropped.size > 0) await area.remove([...dropped]).catch(() => undefined);
    },
  };
}
