import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { jsonWriter } from '../../../lib/exchange/json-format.ts';
import { written } from '../../unit/exchange/samples.ts';
import { sampleDraft, sampleDrafts, samplePage } from '../../unit/saved/samples.ts';
import type { Harness } from '../harness/harness.ts';
import { launch } from '../harness/launch.ts';
import { savedIds, storedRecords } from '../page-helpers.ts';
import { chooseFile, openLibraryPage, saveSegments } from './library-page.ts';

const ACKNOWLEDGED = 25; // saves that must have been answered before the browser is killed
const SENT = 200; // many more are on their way then
const IMPORTED = 30_000; // fifteen batches of an import: time to kill it in the middle
const PATIENCE = 60_000; // ms, for each wait
const WHOLE = 4 * PATIENCE; // ms, for a test that waits so often and starts a browser in between

const pageOf = ({ row }: { readonly row: number }) => `https://host.example/${row % 7}`;

/** A browser killed by its process id, and started again on the profile it left. */
describe('a browser that is killed', { timeout: WHOLE }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'taiyaku-killed-'));
  const start = () => launch(inject('browserName'), { profile });
  let harness: Harness;

  beforeAll(async () => {
    harness = await start();
  });

  afterAll(async () => {
    await harness.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const killAndStart = async () => {
    await harness.kill();
    // Puppeteer gives the profile of a Firefox its own preferences back, in its own time.
    await expect.poll(() => readdirSync(profile).join()).not.toContain('.puppeteer');
    harness = await start();
  };

  /** Ids by page as the index has them, and as the page records have them. */
  const bothWays = async () => {
    const records = Object.entries(await storedRecords(harness));
    const listed = records
      .filter(([key]) => key.startsWith('index:'))
      .flatMap(([, shard]) => Object.values((shard as { pages: object }).pages))
      .flatMap((entry: { parts: string[][] }) => entry.parts.flat());
    return { listed: listed.sort(), held: (await savedIds(harness)).sort() };
  };

  it('in the middle of many saves has all it had acknowledged, and nothing torn', async () => {
    const { page } = await openLibraryPage(harness);
    const drafts = sampleDrafts(SENT);
    const acknowledged: string[] = [];
    const enough = new Promise<void>((done) => {
      for (const draft of drafts) {
        const source = samplePage({ url: pageOf(draft) });
        // What is under way when the process ends is never answered.
        saveSegments(page, source, [draft]).then(
          (answer) => {
            if ((answer as { ok: boolean }).ok) acknowledged.push(draft.id);
            if (acknowledged.length >= ACKNOWLEDGED) done();
          },
          () => undefined,
        );
      }
    });
    await enough;
    await killAndStart();

    const { listed, held } = await bothWays();
    expect(held).toEqual(listed);
    expect(new Set(held).size).toBe(held.length);
    expect(held).toEqual(expect.arrayContaining([...acknowledged].sort()));

    // Whoever got no answer asks again, and nothing is doubled.
    const again = await openLibraryPage(harness);
    const byPage = Map.groupBy(drafts, pageOf);
    for (const [url, some] of byPage) await saveSegments(again.page, samplePage({ url }), some);
    await again.page.bringToFront();
    await expect.poll(() => again.count(), { timeout: PATIENCE }).toBe(`${SENT} rows`);
    expect((await bothWays()).held).toHaveLength(SENT);
  });

  it('in the middle of an import has the library as it was before', async () => {
    const before = await bothWays();
    const pages = Array.from({ length: IMPORTED / 50 }, (_, page) => ({
      source: samplePage({ url: `https://import.example/${page}` }),
      segments: Array.from({ length: 50 }, (_segment, row) => ({
        ...sampleDraft(`i${page}x${row}`, { row }),
        savedAt: '2026-01-02T03:04:05.000Z',
      })),
    }));
    const file = join(profile, 'many.json');
    const options = { languages: [], now: '2026-01-02T03:04:05.000Z', version: '1' };
    writeFileSync(file, written(jsonWriter(options), pages));
    const library = await openLibraryPage(harness);
    await chooseFile(library, file);
    await expect.poll(() => library.text('.panel'), { timeout: PATIENCE }).toContain('30,000 new');
    await library.click('.panel .primary');
    // Some of it is written, and the journal says that it is not done.
    await expect
      .poll(async () => (await savedIds(harness)).length, { timeout: PATIENCE, interval: 20 })
      .toBeGreaterThan(before.held.length);
    await killAndStart();

    // Opening the library, or starting the browser, takes the rest back.
    const again = await openLibraryPage(harness);
    await expect.poll(() => again.count(), { timeout: PATIENCE }).toBe(`${SENT} rows`);
    expect(await bothWays()).toEqual(before);
  });
});
