import { ageLots, isExpired, isTimeToAge, type TrashList } from './age-trash.ts';
import { type LibraryChange, openChange } from './library-change.ts';
import { pageAddress } from './page-key.ts';
import { isPart, readRecord } from './read-records.ts';
import { RECORD_VERSION, type SavedPage, type SegmentRef } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';
import type { StoreParts } from './store.ts';
import type { ChangeResult, RemoveResult, TrashEntry } from './store-results.ts';
import { attempt, StoreStop } from './store-stop.ts';
import type { TrashListRecord, TrashRecord } from './stored-records.ts';

const TRASH_LIST_KEY = 'trash-list';
const LABEL_LENGTH = 80; // characters shown of what was deleted: one line

/**
 * Moves segments into the trash in one write, and deletes for good what lay there over 30 days. Asked again for
 * what it has just moved (its answer was lost), it answers with that lot, so that it can still be undone.
 */
export function removeSegments(
  parts: StoreParts,
  refs: readonly SegmentRef[],
): Promise<RemoveResult> {
  return attempt(async () => {
    const change = openChange(parts.area);
    const { removed, token } = await putAside(change, parts, refs);
    if (removed === 0) return (await latestLot(parts, refs)) ?? { ok: true, removed, token };
    await change.commit();
    return { ok: true as const, removed, token };
  });
}

/** The lot deleted last, where it holds all of these segments. */
async function latestLot(
  { area }: StoreParts,
  refs: readonly SegmentRef[],
): Promise<RemoveResult | null> {
  const [latest] = (await readTrashList(area)).entries;
  if (latest === undefined || latest.count !== refs.length) return null;
  const key = trashKey(latest.token);
  const read = readRecord(key, (await area.get(key))[key], isTrash);
  if (!read.ok) return null;
  const holds = ({ url, id }: SegmentRef) =>
    read.record.pages.some(
      (page) =>
        page.source.url === pageAddress(url) && page.segments.some((segment) => segment.id === id),
    );
  return refs.every(holds) ? { ok: true, removed: latest.count, token: latest.token } : null;
}

/** Takes segments out and into a new lot of the trash, as part of a change. */
export async function putAside(
  change: LibraryChange,
  { area, now, newId }: StoreParts,
  refs: readonly SegmentRef[],
): Promise<{ removed: number; token: string; pages: readonly SavedPage[] }> {
  const pages = await takePages(change, refs);
  const removed = pages.reduce((sum, page) => sum + page.segments.length, 0);
  const token = newId();
  if (removed > 0) {
    const entry: TrashEntry = {
      token,
      removedAt: now().toISOString(),
      age: 0,
      count: removed,
      label: labelOf(pages),
    };
    const list = dropExpired(change, ageLots(await readTrashList(area), now()));
    change.put(trashKey(token), { v: RECORD_VERSION, pages } satisfies TrashRecord);
    putTrashList(change, { ...list, entries: [entry, ...list.entries] });
  }
  return { removed, token, pages };
}

/** Puts a deleted lot back where it was. */
export function restoreSegments({ area }: StoreParts, token: string): Promise<ChangeResult> {
  return attempt(async () => {
    const key = trashKey(token);
    const stored = (await area.get(key))[key];
    if (stored === undefined) throw new StoreStop('gone', key);
    const read = readRecord(key, stored, isTrash);
    if (!read.ok) throw new StoreStop('unreadable', key);
    const change = openChange(area);
    let changed = 0;
    for (const page of read.record.pages) {
      changed += (await change.add(page.source, page.segments)).length;
    }
    dropLot(change, token);
    const list = await readTrashList(area);
    const entries = list.entries.filter((entry) => entry.token !== token);
    putTrashList(change, { ...list, entries });
    await change.commit();
    return { ok: true as const, changed };
  });
}

/** What the trash holds, newest first. An unreadable list counts as empty and stays as it is. */
export async function listTrash({ area }: StoreParts): Promise<readonly TrashEntry[]> {
  const list = await attempt(async () => ({
    ok: true as const,
    entries: (await readTrashList(area)).entries,
  }));
  return list.ok ? list.entries : [];
}

/** Makes the lots older and deletes for good what lay there over 30 days; answers how many lots. */
export async function emptyOldTrash({ area, now }: StoreParts): Promise<number> {
  const change = openChange(area);
  const list = await readTrashList(area);
  if (list.entries.length === 0) return 0;
  if (!isTimeToAge(list, now())) return 0;
  const kept = dropExpired(change, ageLots(list, now()));
  putTrashList(change, kept);
  await change.commit();
  return list.entries.length - kept.entries.length;
}

/** Deletes for good one lot or all of them. */
export function emptyTrashBin(
  { area }: StoreParts,
  token: string | undefined,
): Promise<ChangeResult> {
  return attempt(async () => {
    const change = openChange(area);
    const list = await readTrashList(area);
    const gone = list.entries.filter((entry) => token === undefined || entry.token === token);
    for (const entry of gone) dropLot(change, entry.token);
    putTrashList(change, { ...list, entries: list.entries.filter((one) => !gone.includes(one)) });
    await change.commit();
    return { ok: true as const, changed: gone.reduce((sum, entry) => sum + entry.count, 0) };
  });
}

/** Empties a lot in the same write (a full storage then has room for what comes back), and deletes it. */
function dropLot(change: LibraryChange, token: string): void {
  change.put(trashKey(token), { v: RECORD_VERSION, pages: [] } satisfies TrashRecord);
  change.drop(trashKey(token));
}

async function takePages(change: LibraryChange, refs: readonly SegmentRef[]): Promise<SavedPage[]> {
  const byPage = Map.groupBy(refs, (ref) => pageAddress(ref.url));
  const pages: SavedPage[] = [];
  for (const [url, wanted] of byPage) {
    const entry = await change.entry(url);
    if (entry === null) continue;
    const segments = await change.take(
      url,
      wanted.map((ref) => ref.id),
    );
    if (segments.length > 0) pages.push({ source: entry.source, segments });
  }
  return pages;
}

function dropExpired(change: LibraryChange, { agedAt, entries }: TrashList): TrashList {
  const expired = entries.filter(isExpired);
  for (const entry of expired) dropLot(change, entry.token);
  return { agedAt, entries: entries.filter((entry) => !expired.includes(entry)) };
}

async function readTrashList(area: StorageArea): Promise<TrashList> {
  const stored = (await area.get(TRASH_LIST_KEY))[TRASH_LIST_KEY];
  if (stored === undefined) return { agedAt: null, entries: [] };
  const read = readRecord(TRASH_LIST_KEY, stored, isTrashList);
  if (!read.ok) throw new StoreStop('unreadable', TRASH_LIST_KEY);
  const { agedAt, entries } = read.record;
  return { agedAt, entries };
}

function putTrashList(change: LibraryChange, list: TrashList): void {
  change.put(TRASH_LIST_KEY, { v: RECORD_VERSION, ...list } satisfies TrashListRecord);
}

function labelOf(pages: readonly SavedPage[]): string {
  const first = pages[0]?.segments[0];
  const texts = (first?.sides ?? []).map((side) => side.text).filter((text) => text !== '');
  const label = texts.join(' / ');
  return label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH).toWellFormed()}…` : label;
}

const trashKey = (token: string): string => `trash:${token}`;

function isTrash(record: unknown): record is TrashRecord {
  const { pages } = record as Partial<TrashRecord>;
  return Array.isArray(pages) && pages.every(isPart);
}

function isTrashList(record: unknown): record is TrashListRecord {
  const { entries } = record as Partial<TrashListRecord>;
  return Array.isArray(entries) && entries.every(isTrashEntry);
}

function isTrashEntry(entry: Partial<TrashEntry> | null): boolean {
  return (
    typeof entry?.token === 'string' &&
    typeof entry.removedAt === 'string' &&
    typeof entry.count === 'number' &&
    typeof entry.label === 'string'
  );
}
