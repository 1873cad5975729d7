import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../../../scripts/bench-library/seed-library.ts';
import type { Harness } from '../harness/harness.ts';
import { closePagesAfterwards, sharedBrowser } from '../session.ts';
import { emptyStorage } from './library-page.ts';

const ROWS = 20_000; // seconds of loading: time for a reader to do something
const HITS = 100; // rows 19 of the pages 7, 17 … 997
const QUERY = '7.19 ';
const PATIENCE = 60_000; // ms

describe('a large library while it is loading', () => {
  let harness: Harness;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    const page = await harness.openExtensionPage('options.html');
    await seedLibrary(page, ROWS);
    await page.close();
  });

  afterAll(async () => {
    const page = await harness.openExtensionPage('options.html');
    await emptyStorage(page);
  });

  it('shows rows, finds and deletes, says that more will come, and has each row once in the end', async () => {
    const page = await harness.openExtensionPage('library.html');
    await page.bringToFront();
    // All in one go, as every call from here to the page takes as long as a batch.
    const during = await page.evaluate(async (query) => {
      const frame = () => new Promise(requestAnimationFrame);
      const find = (selector: string) => document.querySelector<HTMLElement>(selector);
      const look = () => ({
        loading: find('main')?.getAttribute('aria-busy'),
        count: find('.count')?.textContent ?? '',
        first: find('.saved-list .row')?.dataset.key ?? '',
      });
      while (find('.saved-list .row') === null) await frame();
      const opened = look();
      const field = find('.find') as HTMLInputElement;
      const search = async (text: string) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        await frame();
      };
      await search(query);
      const searched = look();
      await search('');
      find('.saved-list .row .actions button:last-child')?.click();
      while (look().first === opened.first) await frame();
      return { opened, searched, deleted: look() };
    }, QUERY);

    const { opened, searched, deleted } = during;
    for (const { loading } of [opened, searched, deleted]) expect(loading).toBe('true');
    expect(opened.count).toMatch(/so far · .* of 20,000/);
    expect(searched.count).toMatch(/so far/);
    expect(Number.parseInt(searched.count, 10)).toBeLessThan(HITS);
    expect(opened.first).toMatch(/999\.html s999x0$/);
    expect(deleted.first).toMatch(/999\.html s999x1$/);

    await page.waitForSelector('main[aria-busy="false"]', { timeout: PATIENCE });
    const count = () => page.$eval('.count', (one) => one.textContent);
    await expect.poll(count).toBe('19,999 rows');
    const keys = await page.$$eval('.saved-list .row', (rows) =>
      rows.map((row) => row.getAttribute('data-key')),
    );
    expect(keys[0]).toBe(deleted.first);
    expect(new Set(keys).size).toBe(keys.length);
    await page.type('.find', QUERY.trim());
    await expect.poll(count).toMatch(/^100 rows.*19,999/);

    // The end of the list is a press of a key away, with no more rows in the document than a few screens have.
    await page.$eval('.find', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(count).toBe('19,999 rows');
    const last = () =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return [...document.querySelectorAll('.saved-list .row')].at(-1)?.getAttribute('data-key');
      });
    await expect.poll(last).toMatch(/press\/0\.html s0x19$/);
    expect(await page.$$eval('.saved-list .row', (rows) => rows.length)).toBeLessThan(300);
    await page.close();
  });
});
