import { beforeAll, describe, expect, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const MANY = 10_000;
const TABS = 12; // enough that one of them would be left out; a hundred is too much for a test machine
const PATIENCE = 40_000;

describe('much at once', () => {
  let harness: Harness;
  closePagesAfterwards();
  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it('flips ten thousand rows, those in view before all others', async () => {
    const url = diplomatic(`/table/${MANY}`);
    const page = await harness.openPage(url);
    expect(rowsOf(await waitForRows(harness, url, PATIENCE))).toBe(MANY);
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      const order: Element[] = [];
      Object.assign(globalThis, { order });
      new MutationObserver((changes) => {
        for (const { target, attributeName } of changes)
          if (attributeName === 'data-taiyaku-hidden') order.push(target as Element);
      }).observe(document.body, { attributes: true, subtree: true });
    });
    const inView = await page.evaluate(
      () =>
        [...document.querySelectorAll('tr')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }).length,
    );
    const state = await askPage(harness, url, { call: 'flip-all' });
    expect(rowsOf(state)).toBe(MANY);
    const hidden = () =>
      page.evaluate(() => document.querySelectorAll('[data-taiyaku-hidden]').length);
    await expect.poll(hidden, { timeout: PATIENCE }).toBe(MANY);
    const firstInView = await page.evaluate((count) => {
      const order = Reflect.get(globalThis, 'order') as Element[];
      return order.slice(0, count).filter((cell) => {
        const { top, bottom } = cell.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      }).length;
    }, inView);
    expect(firstInView).toBe(inView);
    await askPage(harness, url, { call: 'off' });
    await expect.poll(hidden, { timeout: PATIENCE }).toBe(0);
    await page.close();
  });

  it('finds the sample in every one of many tabs, and each tab is its own', async () => {
    const urls = Array.from({ length: TABS }, (_, tab) => diplomatic(`/sample?tab=${tab}`));
    const pages = [];
    for (const url of urls) pages.push(await harness.openPage(url));
    for (const url of urls) expect(rowsOf(await waitForRows(harness, url, PATIENCE))).toBe(8);
    await askPage(harness, urls[0] ?? '', { call: 'flip-all' });
    const flipped = await Promise.all(
      pages.map((page) =>
        page.evaluate(() => document.querySelectorAll('[data-taiyaku-hidden]').length),
      ),
    );
    expect(flipped[0]).toBeGreaterThan(0);
    expect(flipped.slice(1).every((count) => count === 0)).toBe(true);
    for (const page of pages) await page.close();
  });
});
