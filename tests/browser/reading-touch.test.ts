import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { waitForControls } from './harness/use-controls.ts';
import { rowText } from './page-helpers.ts';
import { openToRead, painted } from './reading-helpers.ts';
import { FIRST_TIME, GRAVELY, JUUDAI } from './sentence-helpers.ts';
import { closePagesAfterwards } from './session.ts';

/** A finger leaves the row as soon as it is lifted; what it asked for must stay. */
describe('reading with a finger', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });

  /** Taps on words of a cell. */
  const tap = async (row: number, words: string) => {
    const at = await page.evaluate(
      (index, wanted) => {
        const cell = document.querySelectorAll('tr')[index]?.cells[0] as Element;
        cell.scrollIntoView({ block: 'center' });
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.nodeValue?.indexOf(wanted) ?? -1;
          if (start === -1) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const [box] = range.getClientRects();
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        throw new Error(`"${wanted}" stands nowhere`);
      },
      row,
      words,
    );
    await page.touchscreen.tap(at.x, at.y);
  };
  const rowOfControl = async () =>
    (await waitForControls(harness, page, '.row-control'))[0]?.label ?? '';
  const aWhile = () => new Promise((done) => setTimeout(done, 900));

  it('shows the buttons of the row tapped first, and paints its sentence', async () => {
    await tap(4, 'gravely concerned');
    await expect.poll(() => painted(page, 'taiyaku-counterpart'), FIRST_TIME).toEqual([JUUDAI]);
    expect(await painted(page, 'taiyaku-sentence')).toEqual([GRAVELY]);
    await aWhile();
    expect(await rowOfControl()).toContain('5');
    expect(await painted(page, 'taiyaku-sentence')).toEqual([GRAVELY]);
  });

  it('flips the row by a tap on its button', async () => {
    const [flip] = await waitForControls(harness, page, '.row-control button');
    await page.touchscreen.tap((flip?.x ?? 0) + 10, (flip?.y ?? 0) + 10);
    await expect.poll(() => rowText(page, 4)).toMatch(/^英国側/);
    await aWhile();
    const [back] = await waitForControls(harness, page, '.row-control button');
    await page.touchscreen.tap((back?.x ?? 0) + 10, (back?.y ?? 0) + 10);
    await expect.poll(() => rowText(page, 4)).toMatch(/^The accusation.*英国側/s);
  });

  it('goes to the next row tapped, and leaves with a tap beside the text', async () => {
    await tap(1, 'Question');
    await expect.poll(rowOfControl).toContain('Row 2');
    await page.evaluate(() => scrollTo(0, 0));
    await page.touchscreen.tap(5, 5);
    await expect.poll(() => harness.controls(page, '.row-control')).toEqual([]);
    await expect.poll(() => painted(page, 'taiyaku-sentence')).toEqual([]);
  });
});
