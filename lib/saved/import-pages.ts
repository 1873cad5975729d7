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
} from './store-results.ts';
import { attempt, StoreStop } from './store-stop.ts';
import type { ImportedPage, ImportRecord } from './stored-records.ts';
import { wellFormed } from './well-formed.ts';

const IMPORT_KEY = 'import';
const BATCH_SIZE = 2_000; // segments a `set`, about 3 MB: keeps memory and the message to the browser small

/** Adds and merges all pages, or leaves the library as it was. The last import can be undone. */
export function importAll(parts: StoreParts, pages: readonly SavedPage[]): Promise<ImportResult> {
  return attempt(async () => {
    await takeBackCutOff(parts);
    const plans = await planAll(parts, wellFormed(onePagePerAddress(pages)));
    const journal: ImportRecord = {
      v: RECORD_VERSION,
      token: parts.newId(),
      done: false,
      pages: plans.map((plan) => plan.imported),
    };
    await parts.area.set({ [IMPORT_KEY]: journal });
    try {
      for (const batch of batches(plans)) await writeBatch(parts.area, batch);
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
): Promise<ImportPreviewResult> {
  return attempt(async () => {
    const plans = await planAll(parts, wellFormed(onePagePerAddress(pages)));
    return { ok: true as const, ...countPlans(plans) };
  });
}

/** Takes the last import back; what the reader changed since stays. */
export function undoLastImport(parts: StoreParts, token: string): Promise<ChangeResult> {
  return attempt(async () => {
    const journal = await readJournal(parts.area);
    if (journal?.token !== token) throw new StoreStop('gone', token);
    return { ok: true as const, changed: await takeBack(parts.area, journal) };
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

async function planAll(parts: StoreParts, pages: readonly SavedPage[]): Promise<PagePlan[]> {
  const there = await loadPages(
    parts,
    pages.map((page) => page.source.url),
  );
  const [damaged] = there.unreadable;
  if (damaged !== undefined) throw new StoreStop('unreadable', damaged.key);
  const known = new Map(there.pages.map((page) => [page.source.url, page]));
  return pages.map((page) => planPage(page, known.get(page.source.url) ?? null));
}

function* batches(plans: readonly PagePlan[]): Iterable<PagePlan[]> {
  let batch: PagePlan[] = [];
  let size = 0;
  for (const plan of plans) {
    batch.push(plan);
    size += plan.page.segments.length + plan.imported.merged.length;
    if (size < BATCH_SIZE) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
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

/** Removes what the import added and gives merged notes and tags back, unless changed since. */
async function takeBack(area: StorageArea, journal: ImportRecord): Promise<number> {
  const change = openChange(area);
  let undone = 0;
  for (const page of journal.pages) undone += await takeBackPage(change, page);
  change.put(IMPORT_KEY, { ...journal, done: true, pages: [] } satisfies ImportRecord);
  change.drop(IMPORT_KEY);
  await change.commit();
  return undone;
}

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
  return typeof token === 'string' && typeof done === 'boolean' && Array.isArray(pages);
}

function countPlans(plans: readonly PagePlan[]): ImportCounts {
  return {
    added: plans.reduce((sum, plan) => sum + plan.imported.added.length, 0),
    merged: plans.reduce((sum, plan) => sum + plan.imported.merged.length, 0),
    same: plans.reduce((sum, plan) => sum + plan.same, 0),
    different: plans.reduce((sum, plan) => sum + plan.different, 0),
  };
}
