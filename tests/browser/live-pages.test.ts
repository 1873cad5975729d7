import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pageSource, pointAtRow, rowText } from './page-helpers.ts';
import { prose } from './pages/prose.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

/** Calls one of the page's own scripts (`arrive`, `sortRows`, `grow`, `leave`). */
const pageDoes = (page: Page, what: string) =>
  page.evaluate((name) => (window as unknown as Record<string, () => void>)[name]?.(), what);

/** Longest rest of the watcher after the few changes this test makes, with room for a busy machine, ms. */

describe('a page that changes by itself', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    page = await harness.openPage(diplomatic('/live'));
  });

  const shownCount = () =>
    page.evaluate(
      () => [...document.querySelectorAll('td')].filter((td) => td.offsetHeight > 0).length,
    );

  it('is read when its table comes late', async () => {
    await new Promise((done) => setTimeout(done, 500));
    expect(await harness.controls(page, '.bar button')).toHaveLength(0);
    await pageDoes(page, 'arrive');
    await waitForControls(harness, page);
    expect(await page.evaluate(() => document.querySelectorAll('taiyaku-controls').length)).toBe(1);
  });

  it('keeps a flipped row flipped when the page sorts its rows', async () => {
    await pointAtRow(page, 0);
    await clickControl(harness, page, '.row-control button', 0);
    await expect.poll(() => rowText(page, 0)).toBe(prose(0).ja);
    await pageDoes(page, 'sortRows');
    await new Promise((done) => setTimeout(done, 1500));
    expect(await rowText(page, 4)).toBe(prose(0).ja);
    expect(await shownCount()).toBe(9);
  });

  it('takes in rows that are added, in the view the reader chose', async () => {
    await clickControl(harness, page, '.bar [data-view]', 1);
    await expect.poll(shownCount).toBe(5);
    await pageDoes(page, 'grow');
    await expect.poll(shownCount).toBe(8);
    expect(await page.evaluate(() => document.querySelectorAll('taiyaku-controls').length)).toBe(1);
  });

  it('goes quiet when the text goes, and leaves nothing', async () => {
    await pageDoes(page, 'leave');
    await expect.poll(() => pageSource(page)).not.toContain('taiyaku');
  });

  it('comes back when the text comes back', async () => {
    await pageDoes(page, 'arrive');
    await expect
      .poll(async () => (await harness.controls(page, '.bar button')).length)
      .toBeGreaterThan(0);
  });
});
