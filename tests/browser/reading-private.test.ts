import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { launch } from './harness/launch.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pointAtRow, rowText } from './page-helpers.ts';
import { diplomatic } from './session.ts';

/** A browser of its own, in which the reader has allowed Taiyaku in private windows. */
describe('a private window', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await launch(inject('browserName'), { privateWindows: true });
    page = await openPrivately(diplomatic('/sample'));
    await waitForControls(harness, page);
  });
  afterAll(() => harness.close());

  /** Only the extension can open one; it then is a page like any other. */
  const openPrivately = async (url: string): Promise<Page> => {
    const opener = await harness.openExtensionPage('options.html');
    await opener.evaluate(async (address) => {
      const api = globalThis.browser?.windows ? globalThis.browser : globalThis.chrome;
      await api?.windows.create({ incognito: true, url: address });
    }, url);
    await opener.close();
    for (;;) {
      for (const one of await harness.browser.pages()) {
        const address = await one.evaluate(() => location.href).catch(() => '');
        if (address === url) return one;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  /** What is kept of how sites and pages are read. */
  const kept = () =>
    harness.inExtension(async () => {
      const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
      const local = (await api?.storage.local.get('sites-read')) ?? {};
      const session = (await api?.storage.session.get(null)) ?? {};
      return [...Object.keys(local), ...Object.keys(session)].filter((key) => key !== 'awake');
    });

  it('is a private one', async () => {
    const windows = await harness.inExtension(async () => {
      const api = globalThis.browser?.windows ? globalThis.browser : globalThis.chrome;
      return ((await api?.windows.getAll()) ?? []).map(({ incognito }) => incognito);
    });
    expect(windows).toContain(true);
  });

  it('is read like any other, and nothing of it is remembered', async () => {
    await clickControl(harness, page, '.bar [data-view]', 2);
    await expect.poll(() => rowText(page, 1)).toBe('質問');
    await pointAtRow(page, 1);
    await clickControl(harness, page, '.row-control button', 0);
    await expect.poll(() => rowText(page, 1)).toBe('Question:');
    await clickControl(harness, page, '.bar > .collapse');
    await waitForControls(harness, page, '.bar .expand');
    // Written by now, were it written: an ordinary window is.
    await new Promise((done) => setTimeout(done, 500));
    expect(await kept()).toEqual([]);
    await page.reload();
    await waitForControls(harness, page, '.bar > .collapse');
    expect(await rowText(page, 1)).toMatch(/Question:\s+質問/);
  });

  it('differs in that from an ordinary window of the same browser', async () => {
    // Firefox opens the next page in the window in front.
    await page.close();
    const ordinary = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, ordinary);
    await clickControl(harness, ordinary, '.bar [data-view]', 2);
    await expect.poll(kept).toContain('sites-read');
    await ordinary.close();
  });
});
