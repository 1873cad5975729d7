import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleDraft, samplePage } from '../../unit/saved/samples.ts';
import type { Harness } from '../harness/harness.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from '../session.ts';
import { emptyStorage, type LibraryPage, openLibraryPage, saveSegments } from './library-page.ts';

const PAGE = '/table/40';
const ROW = 33; // far below the first screen

describe('reading saved rows again', () => {
  let harness: Harness;
  let library: LibraryPage;
  let saved: readonly (readonly string[])[] = [];
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    const page = await harness.openPage(diplomatic(PAGE));
    saved = await page.$$eval('tr', (rows) =>
      rows.map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
    );
    await page.close();
    library = await openLibraryPage(harness);
    await emptyStorage(library.page);
    const drafts = [ROW, ROW + 1, ROW + 2].map((row, at) =>
      sampleDraft(`r${at}`, {
        row: at,
        sides: ['en', 'ja'].map((lang, side) => ({
          lang,
          dir: 'ltr' as const,
          text: saved[row]?.[side] ?? '',
        })),
      }),
    );
    await saveSegments(library.page, samplePage({ url: diplomatic(PAGE) }), drafts);
    await library.page.waitForSelector('.saved-list .row:nth-of-type(4)');
  });

  afterAll(() => emptyStorage(library.page));

  it('asks for the rows selected, one by one, by keyboard, and keeps how well they were known', async () => {
    const { page } = library;
    await library.click('.saved-list .row input', 0);
    await library.click('.saved-list .row input', 2);
    await library.click('.selection.some .choices button', 2);
    await page.waitForSelector('.recall');
    const status = () => library.text('.recall [role="status"]');
    const texts = () => page.$$eval('.recall .side', (all) => all.map((one) => one.textContent));
    expect(await status()).toBe('1 / 2');
    expect(await texts()).toEqual([saved[ROW]?.[0]]);
    // The button that began it is gone, and with it the focus.
    await page.keyboard.press(' ');
    await expect.poll(texts).toEqual(saved[ROW]);
    await page.keyboard.press('3');
    await expect.poll(status).toBe('2 / 2');
    expect(await texts()).toEqual([saved[ROW + 2]?.[0]]);
    await page.keyboard.press(' ');
    await page.keyboard.press('1');
    await page.waitForFunction(() => !document.querySelector('.recall .choices'));
    await library.click('.recall header button');
    const tags = () =>
      page.$$eval('.saved-list .row', (rows) =>
        rows.map((row) => row.querySelector('.tags')?.textContent ?? ''),
      );
    await expect.poll(tags).toEqual(['recall-3', '', 'recall-1']);
  });

  it('opens the page a row is from, at the row', async () => {
    const before = new Set(await harness.browser.pages());
    await library.click('.saved-list .row .actions a', 1);
    // Puppeteer hears nothing of a tab that a link without opener made in Firefox: the extension is asked.
    const tabsAt = (path: string) =>
      harness.inExtension(async (wanted) => {
        const { tabs } = (globalThis as never as typeof import('wxt/browser')).browser;
        const found = (await tabs.query({})).filter(({ url }) => url?.includes(wanted));
        return found.map(({ id }) => id ?? -1);
      }, path);
    await expect.poll(() => tabsAt(`${PAGE}#:~:text=`)).toHaveLength(1);
    if (harness.name === 'firefox') {
      const ids = await tabsAt(PAGE);
      await harness.inExtension(
        (all) =>
          (globalThis as never as typeof import('wxt/browser')).browser.tabs.remove([...all]),
        ids,
      );
      return;
    }
    const opened = async () => (await harness.browser.pages()).find((page) => !before.has(page));
    await expect.poll(async () => (await opened())?.url()).toContain(PAGE);
    const page = await opened();
    if (!page) throw new Error('No page was opened');
    const top = () =>
      page.evaluate((row) => {
        const box = document.querySelectorAll('tr')[row]?.getBoundingClientRect();
        return box && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight;
      }, ROW + 1);
    await expect.poll(top).toBe(true);
    await page.close();
  });
});
