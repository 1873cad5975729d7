import { openChange } from './library-change.ts';
import { pageAddress } from './page-key.ts';
import { type PagePlan, planPage, sameWords, wordsOf } from './plan-import.ts';
import { loadPages } from './read-library.ts';
import { readRecord } from './read-records.ts';
import { RECORD_VERSION, type SavedPage } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';
import type { StoreParts } from './store.ts';
import type {
  ChangeResult,
  ImportCounts,
  ImportPreviewResult,
  ImportResult,
  WorkWatch,
} from './store-results.ts';
import { attempt, StoreStop } from './store-stop.ts';
import type { ImportedPage, ImportRecord } from './stored-records.ts';
import { wellFormed } from './well-formed.ts';

const IMPORT_KEY = 'import';
const BATCH_SIZE = 2_000; // segments a `set`, about 3 MB: keeps memory and the message to the browser small

/** Adds and merges all pages, or leaves the library as it was. The last import can be undone. */
export function importAll(
  parts: StoreParts,
  pages: readonly SavedPage[],
  watch: WorkWatch,
): Promise<ImportResult> {
  return attempt(async () => {
    await takeBackCutOff(parts);
    const plans = await planAll(parts, pages, watch);
    const journal: ImportRecord = {
      v: RECORD_VERSION,
      token: parts.newId(),
      done: false,
      pages: plans.map((plan) => plan.imported),
    };
    await parts.area.set({ [IMPORT_KEY]: journal });
    try {
      await inBatches(plans, sizeOfPlan, watch, (batch) => writeBatch(parts.area, batch));
      await parts.area.set({ [IMPORT_KEY]: { ...journal, done: true } });
    } catch (error) {
      await takeBack(parts.area, journal);
      throw error;
    }
    return { ok: true as const, token: journal.token, ...countPlans(plans) };
  });
}

/** What `importAll` would do, with nothing written. */
export function previewAll(
  parts: StoreParts,
  pages: readonly SavedPage[],
  watch: WorkWatch,
): Promise<ImportPreviewResult> {
  return attempt(async () => {
    const plans = await planAll(parts, pages, watch);
    return { ok: true as const, ...countPlans(plans) };
  });
}

/** Takes the last import back; what the reader changed since stays. */
export function undoLastImport(
  parts: StoreParts,
  token: string,
  watch: WorkWatch,
): Promise<ChangeResult> {
  return attempt(async () => {
    const journal = await readJournal(parts.area);
    if (journal?.token !== token) throw new StoreStop('gone', token);
    return { ok: true as const, changed: await takeBack(parts.area, journal, watch) };
  });
}

/** Takes back an import that was cut off (browser killed). Answers how many segments were undone. */
export async function takeBackCutOff({ area }: StoreParts): Promise<number> {
  const journal = await readJournal(area);
  return journal === null || journal.done ? 0 : takeBack(area, journal);
}

function onePagePerAddress(pages: readonly SavedPage[]): SavedPage[] {
  const groups = Map.groupBy(pages, (page) => pageAddress(page.source.url));
  return [...groups].flatMap(([url, group]) => {
    const first = group[0];
    if (first === undefined) return [];
    const segments = group.flatMap((page) => page.segments);
    return [{ source: { ...first.source, url }, segments }];
  });
}

async function planAll(
  parts: StoreParts,
  pages: readonly SavedPage[],
  watch: WorkWatch,
): Promise<PagePlan[]> {
  const plans: PagePlan[] = [];
  await inBatches(onePagePerAddress(pages), sizeOfPage, watch, async (batch) => {
    const urls = batch.map((page) => page.source.url);
    const there = await loadPages(parts, urls);
    const [damaged] = there.unreadable;
    if (damaged !== undefined) throw new StoreStop('unreadable', damaged.key);
    const known = new Map(there.pages.map((page) => [page.source.url, page]));
    for (const page of wellFormed(batch)) {
      plans.push(planPage(page, known.get(page.source.url) ?? null));
    }
  });
  return plans;
}

const sizeOfPage = (page: SavedPage): number => page.segments.length;
const sizeOfPlan = ({ page, imported }: PagePlan): number =>
  page.segments.length + imported.merged.length;

/** Runs `step` on batches of about `BATCH_SIZE` segments; stops between two of them where told to. */
async function inBatches<T>(
  all: readonly T[],
  sizeOf: (one: T) => number,
  { told, signal }: WorkWatch,
  step: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  const total = all.reduce((sum, one) => sum + sizeOf(one), 0);
  let batch: T[] = [];
  let size = 0;
  let done = 0;
  const run = async () => {
    if (signal?.aborted) throw new StoreStop('stopped', `after ${done} of ${total}`);
    await step(batch);
    done += size;
    told?.(done, total);
    batch = [];
    size = 0;
  };
  for (const one of all) {
    batch.push(one);
    size += sizeOf(one);
    if (size >= BATCH_SIZE) await run();
  }
  if (batch.length > 0) await run();
}

async function writeBatch(area: StorageArea, plans: readonly PagePlan[]): Promise<void> {
  const change = openChange(area);
  await change.prepare(plans.map((plan) => plan.page.source.url));
  for (const { page, imported } of plans) {
    await change.add(page.source, page.segments);
    const after = new Map(imported.merged.map((merge) => [merge.id, merge.after]));
    await change.rewrite(imported.url, [...after.keys()], (segment) => ({
      ...segment,
      ...after.get(segment.id),
    }));
  }
  await change.commit();
}

/**
 * Removes what the import added and gives merged notes and tags back, unless changed since. The journal goes
 * last: cut off half-way, taking back goes on at the next start.
 */
async function takeBack(
  area: StorageArea,
  journal: ImportRecord,
  watch: WorkWatch = {},
): Promise<number> {
  if (journal.done) await area.set({ [IMPORT_KEY]: { ...journal, done: false } });
  let undone = 0;
  await inBatches(journal.pages, sizeOfImported, watch, async (batch) => {
    const change = openChange(area);
    await change.prepare(batch.map((page) => page.url));
    for (const page of batch) undone += await takeBackPage(change, page);
    await change.commit();
  });
  const change = openChange(area);
  change.put(IMPORT_KEY, { ...journal, done: true, pages: [] } satisfies ImportRecord);
  change.drop(IMPORT_KEY);
  await change.commit();
  return undone;
}

const sizeOfImported = ({ added, merged }: ImportedPage): number => added.length + merged.length;

async function takeBackPage(
  change: ReturnType<typeof openChange>,
  page: ImportedPage,
): Promise<number> {
  const taken = await change.take(page.url, page.added);
  const merges = new Map(page.merged.map((merge) => [merge.id, merge]));
  const rewritten = await change.rewrite(page.url, [...merges.keys()], (segment) => {
    const merge = merges.get(segment.id);
    const untouched = merge !== undefined && sameWords(wordsOf(segment), merge.after);
    return untouched ? { ...segment, ...merge.before } : segment;
  });
  return taken.length + rewritten;
}

async function readJournal(area: StorageArea): Promise<ImportRecord | null> {
  const stored = (await area.get(IMPORT_KEY))[IMPORT_KEY];
  if (stored === undefined) return null;
  const read = readRecord(IMPORT_KEY, stored, isImport);
  if (!read.ok) throw new StoreStop('unreadable', IMPORT_KEY);
  return read.record;
}

function isImport(record: unknown): record is ImportRecord {
  const { token, done, pages } = record as Partial<ImportRecord>;
  if (typeof token !== 'string' || typeof done !== 'boolean' || !Array.isArray(pages)) return false;
  return pages.every(isImportedPage);
}

function isImportedPage(page: Partial<ImportedPage> | null): boolean {
  return (
    typeof page?.url === 'string' &&
    Array.isArray(page.added) &&
    Array.isArray(page.merged) &&
    page.merged.every((merge) => typeof merge?.id === 'string' && merge.before && merge.after)
  );
}

function countPlans(plans: readonly PagePlan[]): ImportCounts {
  return {
    added: plans.reduce((sum, plan) => sum + plan.imported.added.length, 0),
    merged: plans.reduce((sum, plan) => sum + plan.imported.merged.length, 0),
    same: plans.reduce((sum, plan) => sum + plan.same, 0),
    different: plans.reduce((sum, plan) => sum + plan.different, 0),
  };
}
