import type { Page } from 'puppeteer-core';
import type { FormatId } from '../../lib/exchange/formats.ts';
import type { Harness } from '../../tests/browser/harness/harness.ts';
import { sampleDraft, samplePage } from '../../tests/unit/saved/samples.ts';
import { heapOf } from './memory.ts';

const SAVES = 20; // the median of so many
const SEARCH_ROUNDS = 5;
const PATIENCE = 300_000; // ms
const HEAP_POLL = 3_000; // ms between two looks at the heap: collecting 250 MB of garbage takes half a second

/** Saving one segment through the background, and writing the very same records bare. */
export async function measureSave(page: Page): Promise<{ ms: number; ratio: string }> {
  const drafts = Array.from({ length: SAVES }, (_, row) => sampleDraft(`bench${row}`, { row }));
  const times = await page.evaluate(
    async (source, segments) => {
      const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
      if (!api) throw new Error('no extension API');
      const saves: number[] = [];
      const sets: number[] = [];
      let keys: string[] = [];
      let tell = () => {};
      api.storage.onChanged.addListener((changes) => {
        keys = Object.keys(changes);
        tell();
      });
      for (const segment of segments) {
        const ask = { source, segments: [segment] };
        const message = { to: 'taiyaku-background', protocol: 1, call: 'save', ask };
        const told = new Promise<void>((done) => {
          tell = done;
        });
        const start = performance.now();
        const answer = (await api.runtime.sendMessage(message)) as { ok: boolean } | undefined;
        saves.push(performance.now() - start);
        if (!answer?.ok) throw new Error(JSON.stringify(answer));
        await told; // Firefox answers before it tells of the change
        const records = await api.storage.local.get(keys);
        const bare = performance.now();
        await api.storage.local.set(records);
        sets.push(performance.now() - bare);
      }
      return { saves, sets };
    },
    samplePage({ url: 'https://bench.example/' }),
    drafts,
  );
  return against(median(times.saves), median(times.sets));
}

/** Opening the library until the first rows and until all are there, and reading the same records bare. */
export async function measureOpen(
  harness: Harness,
): Promise<{ page: Page; first: number; ms: number; ratio: string }> {
  const start = performance.now();
  const page = await harness.openExtensionPage('library.html');
  await page.bringToFront();
  await page.waitForSelector('.saved-list .row, .nothing', { timeout: PATIENCE });
  const first = Math.round(performance.now() - start);
  await page.waitForSelector('main[aria-busy="false"] .count', { timeout: PATIENCE });
  const ms = performance.now() - start;
  const bare = await page.evaluate(async () => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    if (!api) throw new Error('no extension API');
    const shards = Array.from({ length: 64 }, (_, i) => `index:${i.toString(16).padStart(2, '0')}`);
    const index = await api.storage.local.get(shards);
    const hashes = Object.values(index).flatMap((shard) =>
      Object.keys((shard as { pages: object }).pages),
    );
    const begin = performance.now();
    await api.storage.local.get(hashes.map((hash) => `source:${hash}`));
    return performance.now() - begin;
  });
  return { page, first, ...against(ms, bare) };
}

export interface SearchTimes {
  /** Looking through the rows, drawing the first and laying them out, ms: what has to fit into a frame. */
  readonly work: number;
  /** Until the frame with the first rows is drawn, waiting for its turn included, ms. */
  readonly drawn: number;
  /** `drawn` against a frame in which nothing changes. */
  readonly ratio: string;
}

/** Searches, the slowest of six; each is the median of five rounds, as one round is the machine's mood. */
export async function measureSearch(page: Page): Promise<SearchTimes> {
  const { work, drawn, bare } = await page.evaluate(async (rounds) => {
    const times = new Map<string, { work: number[]; drawn: number[] }>();
    const bareFrames: number[] = [];
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const quiet = () => new Promise((done) => setTimeout(done, 100));
    const middle = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const query of ['s', 'sp', 'spr', '両', 'nowhere', '']) {
        const field = document.querySelector<HTMLInputElement>('.find');
        if (!field) break;
        await quiet();
        await frame();
        const bareStart = performance.now();
        await frame();
        bareFrames.push(performance.now() - bareStart);
        await quiet();
        await frame();
        const start = performance.now();
        const next = frame(); // asked for first: what goes on after the frame is not the answer
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise<void>((done) => queueMicrotask(() => queueMicrotask(done)));
        document.body.getBoundingClientRect();
        const worked = performance.now() - start;
        await next;
        const of = times.get(query) ?? { work: [], drawn: [] };
        of.work.push(worked);
        of.drawn.push(performance.now() - start);
        times.set(query, of);
      }
    }
    const slowest = (of: 'work' | 'drawn') =>
      Math.max(0, ...[...times.values()].map((each) => middle(each[of])));
    return { work: slowest('work'), drawn: slowest('drawn'), bare: middle(bareFrames) };
  }, SEARCH_ROUNDS);
  return { work: Math.round(work), drawn: Math.round(drawn), ratio: (drawn / bare).toFixed(1) };
}

/** Writing the whole library again, watched: what the page holds at most meanwhile, MB; null where that is not told. */
export async function measureExportHeap(page: Page, format: FormatId): Promise<number | null> {
  let most = await heapOf(page);
  if (most === null) return null;
  let done = false;
  const writing = measureExport(page, format).finally(() => {
    done = true;
  });
  while (!done) {
    most = Math.max(most, (await heapOf(page)) ?? 0);
    await new Promise((later) => setTimeout(later, HEAP_POLL));
  }
  await writing;
  return most;
}

/** Writing the whole library until the page says that it is written, ms. */
export async function measureExport(page: Page, format: FormatId): Promise<number> {
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.masthead nav button')?.click();
  });
  await page.waitForSelector('.panel select');
  await page.select('.panel select', format);
  const start = performance.now();
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.panel .primary')?.click());
  await page.waitForSelector('[aria-live] .notice-line', { timeout: PATIENCE });
  const ms = Math.round(performance.now() - start);
  await page.evaluate(() =>
    document.querySelector<HTMLButtonElement>('.notice-line .plain')?.click(),
  );
  return ms;
}

function against(ms: number, bare: number): { ms: number; ratio: string } {
  return { ms: Math.round(ms * 10) / 10, ratio: (ms / bare).toFixed(1) };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
