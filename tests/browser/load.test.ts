import { beforeAll, describe, expect, inject, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const MANY = 10_000;
const MARKED = 1_000; // the most rows that get their language all at once
const ROWS = 8;
const MANY_TABS = 100;
/** A hundred tabs take 23 s on two cores that others use as well, ms. */
const MANY_TABS_LAST = 240_000;
const TABS = 12; // in Firefox, where a hundred take a test machine minutes; enough that one would be left out
const PATIENCE = 60_000;

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

  it('gives all rows their language in the flip itself, and nothing moves then or later', async () => {
    const url = diplomatic(`/table/${MARKED}`);
    const page = await harness.openPage(url);
    expect(rowsOf(await waitForRows(harness, url, PATIENCE))).toBe(MARKED);
    const source = () =>
      page.evaluate(() => document.querySelector('table')?.outerHTML ?? 'no table');
    const published = await source();
    const eye = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
      return [...document.querySelectorAll('tr')].findIndex(
        (row) => row.getBoundingClientRect().bottom > 0,
      );
    });
    const topOf = () =>
      page.evaluate(
        (row) => document.querySelectorAll('tr')[row]?.getBoundingClientRect().top,
        eye,
      );
    const top = await topOf();
    await askPage(harness, url, { call: 'flip-all' });
    const marked = await page.evaluate(() => document.querySelectorAll('td[lang]').length);
    expect(marked).toBe(2 * MARKED);
    expect(await topOf()).toBeCloseTo(top ?? 0, 0);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await topOf()).toBeCloseTo(top ?? 0, 0);
    await askPage(harness, url, { call: 'off' });
    expect(await source()).toBe(published);
    await page.close();
  });

  it(
    'finds the sample in every one of many tabs, and each tab is its own',
    async () => {
      const count = inject('browserName') === 'chrome' ? MANY_TABS : TABS;
      const urls = Array.from({ length: count }, (_, tab) => diplomatic(`/sample?tab=${tab}`));
      const ids = await harness.inExtension(async (addresses) => {
        const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
        const made = await Promise.all(
          addresses.map((url) => api?.tabs.create({ url, active: false })),
        );
        return made.flatMap((tab) => tab?.id ?? []);
      }, urls);
      expect(ids).toHaveLength(count);
      try {
        for (const url of urls)
          expect(rowsOf(await waitForRows(harness, url, PATIENCE)), url).toBe(ROWS);
        await askPage(harness, urls[0] ?? '', { call: 'view', view: 'ja' });
        const views = await Promise.all(
          urls.map(async (url) => {
            const state = await askPage(harness, url, { call: 'state' });
            return 'bitexts' in state ? state.bitexts[0]?.view : null;
          }),
        );
        expect(views[0]).toBe(1);
        expect(views.slice(1).every((view) => view === 'both')).toBe(true);
        const badges = await harness.inExtension(async (tabs) => {
          const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
          return Promise.all(tabs.map((tabId) => api?.action.getBadgeText({ tabId })));
        }, ids);
        expect(new Set(badges)).toEqual(new Set([String(ROWS)]));
      } finally {
        await harness.inExtension(async (tabs) => {
          const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
          await api?.tabs.remove(tabs);
        }, ids);
      }
    },
    MANY_TABS_LAST,
  );
});
