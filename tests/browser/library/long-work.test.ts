import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../../../scripts/bench-library/seed-library.ts';
import type { Harness } from '../harness/harness.ts';
import { closePagesAfterwards, sharedBrowser } from '../session.ts';
import { chooseFile, emptyStorage, type LibraryPage, openLibraryPage } from './library-page.ts';

const ROWS = 4_400; // more pairs of equal rows than one batch of a merge has, 2,000
const NEW_ROWS = 4_100; // three batches of an import
const PATIENCE = { timeout: 30_000 }; // ms

describe('long work in the library', () => {
  let harness: Harness;
  let library: LibraryPage;
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-long-'));
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    const options = await harness.openExtensionPage('options.html');
    await emptyStorage(options);
    await seedLibrary(options, ROWS, { doubled: true });
    await options.close();
    library = await openLibraryPage(harness);
  });

  afterAll(async () => {
    await emptyStorage(library.page);
    rmSync(folder, { recursive: true });
  });

  const all = '4,400 rows';

  /** Presses what begins a work, and the button beside its progress as soon as it is there. */
  const startAndStop = (start: string, within: string) =>
    library.page.evaluate(
      async (begin, area) => {
        const stopped = new Promise<void>((done) => {
          const observer = new MutationObserver(() => {
            const stop = document.querySelector<HTMLElement>(`${area} progress ~ button`);
            if (!stop) return;
            observer.disconnect();
            stop.click();
            done();
          });
          observer.observe(document.body, { childList: true, subtree: true });
        });
        document.querySelector<HTMLElement>(begin)?.click();
        await stopped;
      },
      start,
      within,
    );

  const idle = () =>
    expect
      .poll(() => library.page.$('.panel progress, .notice-line progress'), PATIENCE)
      .toBeNull();

  it('stops writing a file, and says nothing of a file written', async () => {
    await library.panel('export');
    await library.page.select('.panel select', 'tmx-sentences');
    await startAndStop('.panel .primary', '.panel');
    await idle();
    await library.page.waitForSelector('.panel .primary:not(:disabled)');
    expect(await library.page.$('.panel .warn, [aria-live] .notice-line')).toBeNull();
    expect(await library.count()).toBe(all);
  });

  it('stops an import, and has the library as it was', async () => {
    const lines = Array.from({ length: NEW_ROWS }, (_, row) => `New row ${row},新しい行${row}`);
    const file = join(folder, 'new.csv');
    writeFileSync(file, ['en,ja', ...lines].join('\r\n'));
    await chooseFile(library, file);
    await expect.poll(() => library.text('.panel'), PATIENCE).toContain('4,100 new');
    await startAndStop('.panel .primary', '.panel');
    await idle();
    await expect.poll(() => library.count(), PATIENCE).toBe(all);
    const journal = await library.page.evaluate(async () => {
      const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
      return Object.keys((await api?.storage.local.get('import')) ?? {});
    });
    expect(journal).toEqual([]);
    await library.panel('import');
    await library.click('.masthead nav [aria-expanded="true"]');
  });

  it('stops a merge after a batch, says how many it merged, and takes them back', async () => {
    await library.click('.selection.choices button');
    const merge = '.selection.some .choices button:nth-of-type(2)';
    await expect.poll(() => library.text(merge)).toContain('2,200');
    await startAndStop(merge, '.notice-line');
    await idle();
    await expect.poll(() => library.text('.notice-line')).toContain('2,000');
    await expect.poll(() => library.count(), PATIENCE).toBe('2,400 rows');
    await library.click('.notice-line button');
    await expect.poll(() => library.count(), PATIENCE).toBe(all);
  });
});
