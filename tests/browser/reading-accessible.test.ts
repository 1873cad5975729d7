import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFinds, axeFindsInFirefoxPopup } from './axe.ts';
import type { Harness } from './harness/harness.ts';
import { openControls } from './harness/in-controls.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { clearStorage, pointAtRow } from './page-helpers.ts';
import { chooseInMenu, openToRead } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

describe('reading for everyone', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
    await openControls(harness, page);
  });

  const inPage = () => axeFinds(page, 'taiyaku-controls');

  it('has nothing for axe to find in bar and row buttons', async () => {
    await pointAtRow(page, 2);
    await waitForControls(harness, page, '.row-control button');
    expect(await inPage()).toEqual([]);
  });

  it('has nothing for axe to find in menu, find and peek', async () => {
    await clickControl(harness, page, '.bar .find-open');
    await waitForControls(harness, page, '.find input');
    await page.keyboard.type('cyber');
    await pointAtRow(page, 1);
    await chooseInMenu(harness, page, '.row-control .more', 'Peek at both languages');
    await waitForControls(harness, page, '.peek .side');
    await clickControl(harness, page, '.bar > .more');
    await waitForControls(harness, page, '.menu button');
    expect(await inPage()).toEqual([]);
    await page.keyboard.press('Escape');
    await clickControl(harness, page, '.peek > button');
    await clickControl(harness, page, '.find button', -1);
  });

  it('has nothing for axe to find in the sheet of keys', async () => {
    await chooseInMenu(harness, page, '.bar > .more', 'Keys');
    await waitForControls(harness, page, '.sheet button');
    expect(await inPage()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('does everything by keyboard: bar, menu, recall, reveal, leave', async () => {
    await harness.command('go-to-rows', page);
    await waitForControls(harness, page, '.row-control button');
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const items = await waitForControls(harness, page, '.menu button');
    expect(items.length).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => harness.controls(page, '.menu button')).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await expect.poll(() => harness.controls(page, '.row-control')).toEqual([]);
  });

  it('fits a window of 320 px: nothing of ours sticks out', async () => {
    await page.setViewport({ width: 320, height: 640 });
    const [dock] = await waitForControls(harness, page, '.dock');
    expect(dock?.x).toBeGreaterThanOrEqual(0);
    expect((dock?.x ?? 0) + (dock?.width ?? 0)).toBeLessThanOrEqual(320);
    await clickControl(harness, page, '.bar > .more');
    const [menu] = await waitForControls(harness, page, '.menu');
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
    await page.setViewport({ width: 1200, height: 900 });
  });

  it.each([320, 600])(
    'keeps the bar to one line in %d px, in the rarer views too',
    async (width) => {
      await page.setViewport({ width, height: 640 });
      await clickControl(harness, page, '.bar [data-view]', 0);
      await chooseInMenu(harness, page, '.bar > .more', 'One above the other');
      await waitForControls(harness, page, '.bar .rare');
      const tops = async () =>
        new Set(
          (await harness.controls(page, '.bar > :not(.row-control, .group)')).map(({ y }) => y),
        ).size;
      await expect.poll(tops).toBe(1);
      await clickControl(harness, page, '.bar [data-view]', 0);
      await page.setViewport({ width: 1200, height: 900 });
    },
  );

  it('has nothing for axe to find in the side panel', async () => {
    const panel = await harness.openExtensionPage('sidepanel.html');
    await page.bringToFront();
    await expect
      .poll(() => panel.evaluate(() => document.querySelectorAll('.bitext .row').length), {
        timeout: 10_000,
      })
      .toBe(8);
    await panel.bringToFront();
    expect(await axeFinds(panel, 'main')).toEqual([]);
    expect(await panel.evaluate(() => document.querySelectorAll('.bitext .row').length)).toBe(8);
    await panel.close();
  });

  it('has nothing for axe to find in the popup', async () => {
    const popup = await harness.openPopup(page);
    const finds =
      harness.name === 'firefox'
        ? axeFindsInFirefoxPopup(popup, 'main')
        : axeFinds(popup as never, 'main');
    expect(await finds).toEqual([]);
    await popup.close();
  });

  it('has nothing for axe to find in the dark: page, panel, reader, options, library', async () => {
    await harness.inExtension(async () => {
      const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
      await api?.storage.local.set({ settings: { colours: 'dark' } });
    });
    const dark = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, dark);
    await pointAtRow(dark, 2);
    await waitForControls(harness, dark, '.row-control button');
    await openControls(harness, dark);
    expect(await axeFinds(dark, 'taiyaku-controls')).toEqual([]);
    await clickControl(harness, dark, '.bar > .more');
    await waitForControls(harness, dark, '.menu button');
    const papers = await dark.evaluate(() => {
      const root = document.querySelector('taiyaku-controls')?.shadowRoot;
      return ['.bar', '.menu'].map((part) => {
        const found = root?.querySelector(part);
        return found && getComputedStyle(found).backgroundColor;
      });
    });
    expect(papers).toEqual(['rgb(36, 34, 32)', 'rgb(36, 34, 32)']);
    await dark.keyboard.press('Escape');
    const parts = [
      ['sidepanel.html', '.bitext .row'],
      ['reader.html#sample', '.bitext .row'],
      ['options.html', '.shortcuts'],
      ['library.html', 'main[aria-busy="false"]'],
    ] as const;
    for (const [path, selector] of parts) {
      const opened = await harness.openExtensionPage(path);
      if (path === 'sidepanel.html') await dark.bringToFront();
      await opened.waitForSelector(selector);
      await opened.bringToFront();
      expect({ path, finds: await axeFinds(opened, 'main') }).toEqual({ path, finds: [] });
      await opened.close();
    }
    await dark.close();
    await clearStorage(harness);
  });
});
