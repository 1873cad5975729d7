import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { clearStorage, pointAtRow, rowText } from './page-helpers.ts';
import { openToRead } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

const LABEL = 1;

/** What is remembered of a page in its tab, and the one switch for it. */
describe('a visit', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });
  afterEach(() => clearStorage(harness));

  const flip = async (row: number) => {
    await pointAtRow(page, row);
    await clickControl(harness, page, '.row-control button', 0);
    await page.mouse.move(5, 5);
  };
  const reload = async () => {
    await page.reload();
    await waitForControls(harness, page);
  };
  const hiddenCells = () =>
    page.evaluate(() => document.querySelectorAll('[data-taiyaku-hidden]').length);

  it('keeps flipped rows and their view through a reload, out of the page’s sight', async () => {
    await clickControl(harness, page, '.bar [data-view]', 2);
    await flip(LABEL);
    await expect.poll(() => rowText(page, LABEL)).toBe('Question:');
    await reload();
    await expect.poll(() => rowText(page, LABEL)).toBe('Question:');
    expect(await rowText(page, 3)).toBe('大使館報道官の回答');
    const seen = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: document.cookie,
      databases: (await indexedDB.databases()).length,
      name: window.name,
    }));
    expect(seen).toEqual({ local: 0, session: 0, cookie: '', databases: 0, name: '' });
  });

  it('is the tab’s own: the same page in another tab begins as the site is read', async () => {
    const other = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, other);
    await other.waitForFunction(() => document.title !== '');
    // Both would have come by now: what the first tab shows did, after its own reload.
    await new Promise((done) => setTimeout(done, 800));
    expect(await rowText(other, LABEL)).toMatch(/Question:\s+質問/);
    await other.close();
    await page.bringToFront();
  });

  it('forgets a row that was flipped back, and all of them when turned off', async () => {
    await clickControl(harness, page, '.bar [data-view]', 0);
    await flip(LABEL);
    await flip(3);
    await flip(LABEL);
    await expect.poll(hiddenCells).toBe(1);
    await reload();
    await expect.poll(hiddenCells).toBe(1);
    await clickControl(harness, page, '.bar > button', -1);
    await expect.poll(() => harness.controls(page, '.bar button')).toEqual([]);
    await reload();
    await new Promise((done) => setTimeout(done, 500));
    expect(await hiddenCells()).toBe(0);
  });

  it('keeps nothing once the reader wants nothing remembered', async () => {
    await clickControl(harness, page, '.bar [data-view]', 1);
    const options = await harness.openExtensionPage('options.html');
    await options.bringToFront();
    await (await options.waitForSelector('[aria-describedby="remember-hint"]'))?.click();
    await options.waitForFunction(() => {
      const box = document.querySelector(
        '[aria-describedby="remember-hint"]',
      ) as HTMLInputElement | null;
      return box !== null && !box.checked;
    });
    const kept = () =>
      harness.inExtension(async () => {
        const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
        const local = (await api?.storage.local.get('sites-read')) ?? {};
        const session = (await api?.storage.session.get(null)) ?? {};
        return [...Object.keys(local), ...Object.keys(session)].filter((key) => key !== 'awake');
      });
    await expect.poll(kept).toEqual([]);
    await options.close();
    await page.bringToFront();
    await clickControl(harness, page, '.bar [data-view]', 0);
    await flip(LABEL);
    await expect.poll(hiddenCells).toBe(1);
    expect(await kept()).toEqual([]);
    await reload();
    await new Promise((done) => setTimeout(done, 500));
    expect(await hiddenCells()).toBe(0);
  });
});
