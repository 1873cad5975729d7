import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness, Popup } from './harness/harness.ts';
import { clickControl } from './harness/use-controls.ts';
import { pageSource } from './page-helpers.ts';
import { chooseInMenu, names, openToRead } from './reading-helpers.ts';
import { FIRST_TIME } from './sentence-helpers.ts';
import { closePagesAfterwards } from './session.ts';

const PLACES = [
  'Row 2 Only in English: 52,000',
  'Row 2 Only in العربية: 25 ألف',
  'Row 5 العربية shorter than usual',
  'Row 7 Only in English',
];

/** Text without the marks that set its parts apart from each other's direction. */
const listed = () =>
  [...document.querySelectorAll('.overview button')].map((one) =>
    (one.textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
  );
const isInView = (row: number) => {
  const box = document.querySelector(`[data-row="${row}"]`)?.getBoundingClientRect();
  const scroller = document.querySelector('.scroll')?.getBoundingClientRect();
  return box && scroller ? box.top < scroller.bottom && box.bottom > scroller.top : false;
};

describe('the overview of a text', () => {
  let harness: Harness;
  let page: Page;
  let popup: Popup;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/uneven'));
    popup = await harness.openPopup(page);
  });
  afterAll(() => popup.close());

  it('says in words what stands out, row by row', async () => {
    await expect.poll(() => popup.evaluate(listed), FIRST_TIME).toEqual(PLACES);
  });

  it('goes to the row at a press, and so does the mark in the margin', async () => {
    const press = (selector: string, index: number) => {
      const found = document.querySelectorAll<HTMLElement>(selector)[index];
      const details = found?.closest('details');
      if (details) details.open = true;
      found?.click();
    };
    await popup.evaluate(press, '.overview button', 3);
    await expect.poll(() => popup.evaluate(isInView, 6)).toBe(true);
    expect(await popup.evaluate(isInView, 0)).toBe(false);
    await popup.evaluate(press, '.strip .mark', 0);
    await expect.poll(() => popup.evaluate(isInView, 1)).toBe(true);
  });

  it('covers no text with its marks', async () => {
    const covered = await popup.evaluate(() => {
      const sides = [...document.querySelectorAll('.rows .side, .rows button')];
      const marks = [...document.querySelectorAll('.strip .mark')];
      return marks.some((mark) => {
        const a = mark.getBoundingClientRect();
        return sides.some((side) => {
          const b = side.getBoundingClientRect();
          return a.left < b.right && b.left < a.right;
        });
      });
    });
    expect(covered).toBe(false);
  });

  it('draws its marks where colours are forced, which takes backgrounds away', async () => {
    const drawn = await popup.evaluate(() =>
      [...document.querySelectorAll('.strip .mark')].map(
        (mark) => getComputedStyle(mark, '::after').borderTopWidth,
      ),
    );
    expect(new Set(drawn)).toEqual(new Set(['3px']));
  });

  it('sets a side that runs right to left at its right edge', async () => {
    const aligned = await popup.evaluate(() =>
      [...document.querySelectorAll('.rows .side[dir="rtl"]')].map(
        (side) => getComputedStyle(side).textAlign,
      ),
    );
    expect(new Set(aligned)).toEqual(new Set(['start']));
  });

  it('lists the names that stand in both languages, with their rows', async () => {
    await popup.evaluate(() => document.querySelector<HTMLElement>('.names summary')?.click());
    const names = () =>
      [...document.querySelectorAll('.names li')].map((one) =>
        [...one.children].map((part) => part.textContent),
      );
    await expect.poll(() => popup.evaluate(names), FIRST_TIME).toEqual([['UNICEF', '3', '5']]);
  });
});

describe('the overview on the page itself', () => {
  closePagesAfterwards();

  it('lists the same places, each a way to its row', async () => {
    const { harness, page } = await openToRead('/uneven');
    const before = await pageSource(page);
    await chooseInMenu(harness, page, '.bar .more', 'Places to look at');
    await expect.poll(() => names(harness, page, '.places button'), FIRST_TIME).toEqual(PLACES);
    expect(await pageSource(page)).toBe(before);
    await clickControl(harness, page, '.places button', 3);
    await expect.poll(() => names(harness, page, '.places button')).toEqual([]);
    await expect
      .poll(() => names(harness, page, '.row-control'))
      .toEqual([expect.stringContaining('Row 7')]);
  });
});
