import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { clearStorage, pageSource, pointAtRow, rowText } from './page-helpers.ts';
import { chooseInMenu, pasted } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const VIEW = 'taiyaku-view';
const WIDE = { width: 1200, height: 900 };

/** Texts that are no two columns, windows that are narrow, and paper. */
describe('reading in other shapes', () => {
  let harness: Harness;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  const open = async (path: string): Promise<Page> => {
    await clearStorage(harness);
    const page = await harness.openPage(diplomatic(path));
    await page.setViewport(WIDE);
    await waitForControls(harness, page);
    return page;
  };

  it('sets paragraphs in turn side by side in our own view, and gives the page back', async () => {
    const page = await open('/pages/alternating-press-conference');
    const published = await pageSource(page);
    await chooseInMenu(harness, page, '.bar > .more', 'Side by side');
    const sides = await waitForControls(harness, page, VIEW_SIDES, VIEW);
    const [first, second] = [sides[2], sides[3]];
    expect(first?.y).toBe(second?.y);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0);
    expect(sides.map(({ label }) => label)).toContain('The night ferry to Minami sails again');
    await clickControl(harness, page, '.bar [data-view]', 0);
    await expect.poll(() => harness.controls(page, VIEW_SIDES, VIEW)).toEqual([]);
    await clickControl(harness, page, '.bar > button', -1);
    await expect.poll(() => pageSource(page)).not.toContain('taiyaku');
    expect(published).toContain('taiyaku-controls');
    await page.close();
  });

  it('lets text be selected and copied out of our own view', async () => {
    const page = await open('/pages/alternating-press-conference');
    await chooseInMenu(harness, page, '.bar > .more', 'Side by side');
    const [title] = await waitForControls(harness, page, '.row.title .side', VIEW);
    await page.mouse.click((title?.x ?? 0) + 20, (title?.y ?? 0) + 8, { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.evaluate(() => document.querySelector('textarea')?.value.trim());
    expect(pasted).toBe(title?.label);
    await page.close();
  });

  it.each([
    ['/sample', 320],
    ['/sample', 600],
    ['/table/40', 320],
    ['/table/40', 1200],
    ['/pages/table-right-to-left', 600],
  ])('never puts a row’s buttons over text: %s in %d px', async (path, width) => {
    const page = await open(path);
    await page.setViewport({ width, height: 800 });
    await pointAtRow(page, 1);
    const [control] = await waitForControls(harness, page, '.row-control');
    const [bar] = await waitForControls(harness, page, '.bar');
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('td, p')].flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      }),
    );
    if (!control || !bar) throw new Error('No control and no bar');
    const inBar = control.y >= bar.y && control.y + control.height <= bar.y + bar.height;
    const over = texts.filter(
      (text) =>
        text.left < control.x + control.width &&
        text.right > control.x &&
        text.top < control.y + control.height &&
        text.bottom > control.y,
    );
    expect(inBar ? [] : over).toEqual([]);
    // The bar keeps its line: nothing of it comes or goes with the row.
    expect(bar.x + bar.width).toBeLessThanOrEqual(width);
    if (inBar) {
      await page.mouse.move(2, 790);
      await page.keyboard.press('Escape');
      await new Promise((done) => setTimeout(done, 600));
      const [after] = await harness.controls(page, '.bar');
      expect(after).toEqual(bar);
    }
    await page.close();
  });

  it('prints both languages however the screen stands, in our own view too, without our controls', async () => {
    const page = await open('/sample');
    await clickControl(harness, page, '.bar [data-view]', 1);
    await expect.poll(() => rowText(page, 1)).toBe('Question:');
    await harness.asPrinted(page, true);
    await expect.poll(() => rowText(page, 1)).toMatch(/Question:\s+質問/);
    expect(await harness.controls(page, '.bar button')).toEqual([]);
    await harness.asPrinted(page, false);
    await expect.poll(() => rowText(page, 1)).toBe('Question:');
    // A saved page has both languages too: nothing was taken out.
    expect(await pageSource(page)).toContain('質問');
    await page.close();

    const text = await open('/text');
    await clickControl(harness, text, '.bar [data-view]', 2);
    const shown = () => text.evaluate(() => document.querySelector('pre')?.checkVisibility());
    await expect.poll(shown).toBe(false);
    await harness.asPrinted(text, true);
    await expect.poll(shown).toBe(true);
    expect(await harness.controls(text, VIEW_SIDES, VIEW)).toEqual([]);
    await harness.asPrinted(text, false);
    await text.close();
  });

  it('copies a link that finds its row again, though rows before begin alike', async () => {
    const page = await open('/table/300');
    await page.evaluate(() =>
      document.querySelectorAll('tr')[207]?.scrollIntoView({ block: 'center' }),
    );
    await pointAtRow(page, 207);
    await chooseInMenu(harness, page, '.bar .row-control .more', 'Copy a link to this row');
    const link = await pasted(page);
    expect(link).toMatch(/#:~:text=.+/);
    await page.close();
    const found = await harness.openPage(link);
    const inView = () =>
      found.evaluate(() => {
        const box = document.querySelectorAll('tr')[207]?.getBoundingClientRect();
        return scrollY > 0 && box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    await expect.poll(inView, { timeout: 5000 }).toBe(true);
    await found.close();
  });
});

const VIEW_SIDES = '.side';
