import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ControlBox, Harness } from './harness/harness.ts';
import { launch } from './harness/launch.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pointAtRow } from './page-helpers.ts';
import { diplomatic } from './session.ts';

/** Room above and below the letters that is in a line's box, px. */
const LINE_SLACK = 5;

/** A browser of its own, its interface written from right to left; the words stay English. */
describe('an interface written from right to left', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await launch(inject('browserName'), { rightToLeft: true });
    page = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, page);
  });
  afterAll(() => harness.close());

  const boxOf = async (selector: string): Promise<ControlBox> => {
    const [box] = await waitForControls(harness, page, selector);
    if (!box) throw new Error(`No ${selector}`);
    return box;
  };

  it('begins the bar at its right end, in the left corner', async () => {
    const bar = await boxOf('.bar');
    const grip = await boxOf('.grip');
    const find = await boxOf('.bar .find-open');
    expect(bar.x).toBeLessThan(30);
    expect(grip.x).toBeGreaterThan(bar.x + bar.width - 40);
    expect(find.x).toBeLessThan(bar.x + bar.width / 2);
  });

  it('opens menus level with the right end of their button, in the window', async () => {
    await clickControl(harness, page, '.bar > .more');
    const menu = await boxOf('.menu');
    const more = await boxOf('.bar > .more');
    expect(menu.x).toBeGreaterThanOrEqual(0);
    const isLevel = Math.abs(menu.x + menu.width - (more.x + more.width)) < 1;
    expect(isLevel || menu.x <= 6).toBe(true);
    await page.keyboard.press('Escape');
    await pointAtRow(page, 3);
    await clickControl(harness, page, '.row-control .more');
    const rowMenu = await boxOf('.menu');
    const rowMore = await boxOf('.row-control .more');
    expect(Math.abs(rowMenu.x + rowMenu.width - (rowMore.x + rowMore.width))).toBeLessThan(1);
    await page.keyboard.press('Escape');
  });

  /** Where things stand in a list of rows: the buttons at the end of the line, nothing out of the window. */
  const layoutOf = () => {
    const { dir, scrollWidth, clientWidth } = document.documentElement;
    const row = document.querySelector('.bitext .row.paragraph') ?? document.querySelector('.row');
    const sides = row?.querySelector('.sides, .side')?.getBoundingClientRect();
    const last = row?.querySelector('.actions button:last-child')?.getBoundingClientRect();
    return {
      dir,
      overflows: scrollWidth > clientWidth,
      actionsAtLeft: sides && last ? last.right <= sides.right - 100 : null,
    };
  };

  it('keeps every row’s buttons off the texts above and below them', async () => {
    for (const width of [900, 320]) {
      const panel = await harness.openExtensionPage('sidepanel.html', { width, height: 700 });
      await page.bringToFront();
      await panel.waitForSelector('.bitext .row.label');
      const covered = await panel.evaluate((slack) => {
        const range = document.createRange();
        const lines = [...document.querySelectorAll('.bitext .side')].flatMap((side) => {
          range.selectNodeContents(side);
          return [...range.getClientRects()].map((box) => ({ box, text: side.textContent }));
        });
        return [...document.querySelectorAll('.bitext .actions button')].flatMap((button) => {
          const own = button.getBoundingClientRect();
          return lines.flatMap(({ box, text }) =>
            box.left < own.right &&
            box.right > own.left &&
            box.top + slack < own.bottom &&
            box.bottom - slack > own.top
              ? [text]
              : [],
          );
        });
      }, LINE_SLACK);
      expect(covered).toEqual([]);
      await panel.close();
    }
    await page.bringToFront();
  });

  it('mirrors the popup', async () => {
    const popup = await harness.openPopup(page);
    await expect
      .poll(() => popup.evaluate(layoutOf))
      .toEqual({ dir: 'rtl', overflows: false, actionsAtLeft: true });
    await popup.close();
  });

  it.each([
    ['sidepanel.html', '.bitext .row', true],
    ['reader.html#sample', '.bitext .row', true],
    ['reader.html', 'textarea', null],
    ['options.html', '.shortcuts', null],
    ['library.html', 'main[aria-busy="false"]', null],
  ])('mirrors %s, wide and in 320 px', async (path, selector, actionsAtLeft) => {
    const opened = await harness.openExtensionPage(path);
    if (path === 'sidepanel.html') await page.bringToFront();
    await opened.waitForSelector(selector);
    await opened.bringToFront();
    await opened.setViewport({ width: 1000, height: 700 });
    await expect
      .poll(() => opened.evaluate(layoutOf))
      .toEqual({ dir: 'rtl', overflows: false, actionsAtLeft });
    await opened.setViewport({ width: 320, height: 700 });
    await expect.poll(() => opened.evaluate(layoutOf)).toMatchObject({ overflows: false });
    await opened.close();
    await page.bringToFront();
  });
});
