import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { rowText } from './page-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const ROWS = 8;
const isChrome = () => inject('browserName') === 'chrome';

/** Id and badge of the tab at an address; null where there is no such tab. */
const tabAt = (harness: Harness, url: string) =>
  harness.inExtension(async (address) => {
    const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
    const tab = (await api?.tabs.query({}))?.find((one) => one.url === address);
    if (!api || tab?.id === undefined) return null;
    return { id: tab.id, badge: await api.action.getBadgeText({ tabId: tab.id }) };
  }, url);

const hosts = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('taiyaku-controls').length);

describe('a page that is left and seen again', () => {
  let harness: Harness;
  closePagesAfterwards();
  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it('comes out of the back/forward cache as it was, with its badge', async () => {
    const url = diplomatic('/sample?cached');
    const page = await harness.openPage(url);
    await waitForControls(harness, page);
    await clickControl(harness, page, '.bar [data-view]', 2);
    await expect.poll(() => rowText(page, 1)).toBe('質問');
    await page.evaluate(() => Object.assign(window, { kept: true }));
    await page.goto(diplomatic('/nothing?cached'));
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe(url);
    expect(await page.evaluate(() => Reflect.get(window, 'kept')), 'out of the cache').toBe(true);
    expect(await hosts(page)).toBe(1);
    expect(await rowText(page, 1)).toBe('質問');
    await expect.poll(async () => (await tabAt(harness, url))?.badge).toBe(String(ROWS));
    await clickControl(harness, page, '.bar [data-view]', 1);
    await expect.poll(() => rowText(page, 1)).toBe('Question:');
    await askPage(harness, url, { call: 'view', view: 'both' });
    await page.close();
  });

  it('is read anew after the browser discarded its tab', async () => {
    const url = diplomatic('/sample?discarded');
    const page = await harness.openPage(url);
    await waitForRows(harness, url);
    const other = await harness.openPage(diplomatic('/nothing?beside'));
    await other.bringToFront();
    await harness.inExtension(async (address) => {
      const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
      const tab = (await api?.tabs.query({}))?.find((one) => one.url === address);
      if (tab?.id !== undefined) await api?.tabs.discard(tab.id);
    }, url);
    const restored = await harness.inExtension(async (address) => {
      const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
      const tab = (await api?.tabs.query({}))?.find((one) => one.url === address);
      if (tab?.id !== undefined) await api?.tabs.update(tab.id, { active: true });
      return tab?.discarded;
    }, url);
    expect(restored, 'it had been discarded').toBe(true);
    expect(rowsOf(await waitForRows(harness, url))).toBe(ROWS);
    expect((await tabAt(harness, url))?.badge).toBe(String(ROWS));
    await other.close();
    await page.close().catch(() => {});
  });

  it('keeps its buttons beside the row at any page zoom', async () => {
    const url = diplomatic('/sample?zoomed');
    const page = await harness.openPage(url);
    await waitForControls(harness, page);
    const zoom = (factor: number) =>
      harness.inExtension(
        async (address, to) => {
          const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
          const tab = (await api?.tabs.query({}))?.find((one) => one.url === address);
          if (tab?.id !== undefined) await api?.tabs.setZoom(tab.id, to);
        },
        url,
        factor,
      );
    const width = () => page.evaluate(() => innerWidth);
    const before = await width();
    try {
      for (const factor of [2, 0.5]) {
        await zoom(factor);
        await expect.poll(async () => Math.round(before / (await width()) / factor)).toBe(1);
        await askPage(harness, url, { call: 'jump', row: { bitext: 'b1', row: 3 } });
        const [flip] = await waitForControls(harness, page, '.row-control button');
        const row = await page.evaluate(() => {
          const box = document.querySelectorAll('tr')[3]?.getBoundingClientRect();
          return { top: box?.top ?? 0, bottom: box?.bottom ?? 0, height: innerHeight };
        });
        const docked = (await harness.controls(page, '.row-control.docked')).length > 0;
        if (!docked) {
          expect(flip?.y).toBeGreaterThan(Math.min(row.top, 0) - 50);
          expect(flip?.y).toBeLessThan(row.bottom);
        }
        for (const control of await harness.controls(page, '.bar button')) {
          expect(control.y).toBeGreaterThanOrEqual(0);
          expect(control.y + control.height).toBeLessThanOrEqual(row.height + 1);
        }
      }
    } finally {
      await zoom(1);
      await page.close();
    }
  });
});

describe.runIf(isChrome())('a page that is loaded before it is asked for', () => {
  let harness: Harness;
  closePagesAfterwards();

  it('shows and counts nothing until it is seen, and then works', async () => {
    harness = await sharedBrowser();
    const index = diplomatic('/prerenders');
    const page = await harness.openPage(index);
    // The debugger shows no such page: time to load and be read, and below the proof that it was there.
    await new Promise((done) => setTimeout(done, 3_000));
    expect((await tabAt(harness, index))?.badge).toBe('');
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    expect(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return (entry as unknown as { activationStart: number }).activationStart > 0;
      }),
      'it had been prerendered',
    ).toBe(true);
    await waitForControls(harness, page);
    expect(await hosts(page)).toBe(1);
    const url = diplomatic('/sample?prerendered');
    expect(rowsOf(await waitForRows(harness, url))).toBe(ROWS);
    await expect.poll(async () => (await tabAt(harness, url))?.badge).toBe(String(ROWS));
    await page.close();
  });
});
