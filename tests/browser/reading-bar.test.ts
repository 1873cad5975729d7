import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ControlBox, Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { openToRead } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

const WIDE = { width: 1200, height: 900 };

/** The bar's place: by mouse, by finger, and what becomes of it in other windows. */
describe('the bar', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
    await page.setViewport(WIDE);
  });

  const barBox = async (): Promise<ControlBox> => {
    const [bar] = await waitForControls(harness, page, '.bar');
    if (!bar) throw new Error('There is no bar');
    return bar;
  };
  const grip = async () => {
    const [box] = await waitForControls(harness, page, '.grip');
    if (!box) throw new Error('The bar has no grip');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  /** Which corner of the window the bar stands in, all of it in the window. */
  const corner = async () => {
    const { x, y, width, height } = await barBox();
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const inside = x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height;
    const across = x + width / 2 < window.width / 2 ? 'left' : 'right';
    return inside && `${y + height / 2 < window.height / 2 ? 'top' : 'bottom'} ${across}`;
  };

  it('is dragged by its grip under the mouse, and settles in the corner nearest to it', async () => {
    const from = await grip();
    const before = await barBox();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 300, from.y - 200, { steps: 4 });
    const under = await barBox();
    expect(under.x).toBeCloseTo(before.x - 300, 0);
    expect(under.y).toBeCloseTo(before.y - 200, 0);
    await page.mouse.move(150, 100, { steps: 4 });
    await page.mouse.up();
    await expect.poll(corner).toBe('top left');
  });

  it('stands there again when the page is loaded anew, and on the site’s next page', async () => {
    await page.reload();
    await expect.poll(corner).toBe('top left');
    const next = await harness.openPage(diplomatic('/table/40'));
    await waitForControls(harness, next);
    await expect.poll(async () => (await harness.controls(next, '.bar'))[0]?.y).toBeLessThan(100);
    await next.close();
    await page.bringToFront();
  });

  it('stays in its corner and in the window, however small that becomes', async () => {
    for (const viewport of [
      { width: 700, height: 500 },
      { width: 320, height: 480 },
      { width: 1600, height: 1000 },
      WIDE,
    ]) {
      await page.setViewport(viewport);
      await expect.poll(corner).toBe('top left');
    }
  });

  it('is dragged by a finger', async () => {
    const from = await grip();
    const touch = await page.touchscreen.touchStart(from.x, from.y);
    await touch.move(600, 500);
    await touch.move(1000, 800);
    await touch.end();
    await expect.poll(corner).toBe('bottom right');
  });

  it('goes round the corners by the menu, which has a key for everything', async () => {
    await harness.command('go-to-rows', page);
    await waitForControls(harness, page, '.row-control button');
    const seen = [];
    for (let turn = 0; turn < 4; turn += 1) {
      await clickControl(harness, page, '.bar > .more');
      await waitForControls(harness, page, '.menu button');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect.poll(() => harness.controls(page, '.menu button')).toEqual([]);
      seen.push(await corner());
    }
    expect(seen).toEqual(['bottom left', 'top left', 'top right', 'bottom right']);
    await page.keyboard.press('Escape');
  });

  it('is made small and large again in its corner, by keyboard too', async () => {
    await clickControl(harness, page, '.bar > .collapse');
    const [small] = await waitForControls(harness, page, '.bar .expand');
    expect(await corner()).toBe('bottom right');
    expect(small?.label).toContain('8 rows');
    await page.reload();
    await waitForControls(harness, page, '.bar .expand');
    expect(await corner()).toBe('bottom right');
    await clickControl(harness, page, '.bar .expand');
    await waitForControls(harness, page, '.bar > .collapse');
    expect(await corner()).toBe('bottom right');
  });
});
