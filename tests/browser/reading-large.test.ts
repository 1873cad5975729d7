import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Evaluate, evaluateIn, type Harness } from './harness/harness.ts';
import { prose } from './pages/prose.ts';
import { openToRead } from './reading-helpers.ts';
import { closePagesAfterwards } from './session.ts';

const ROWS = 10_000;
/** Rows in the document at once, at most: some screenfuls above and below the one seen. */
const MOUNTED = 300;
/** All rows have been sent or read by then, ms. */
const LONG = { timeout: 40_000 };

/** A list of 10,000 rows somewhere: popup, panel, reader. */
interface List {
  readonly evaluate: Evaluate;
}

/** What is in the document, and which rows are on the screen. */
const look = ({ evaluate }: List) =>
  evaluate(() => {
    const scroller = document.querySelector('.scroll');
    const box = scroller?.getBoundingClientRect();
    const [top, bottom] = [box?.top ?? 0, box?.bottom ?? document.documentElement.clientHeight];
    const mounted = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const seen = mounted.filter((row) => {
      const { top: from, bottom: to } = row.getBoundingClientRect();
      return to > top + 1 && from < bottom - 1;
    });
    return { mounted: mounted.length, seen: seen.map((row) => Number(row.dataset.row)) };
  });

const find = ({ evaluate }: List, text: string) =>
  evaluate((wanted) => {
    const field = document.querySelector('input.find') as HTMLInputElement;
    field.value = wanted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const scrollToEnd = ({ evaluate }: List) =>
  evaluate(() => {
    const scroller = document.querySelector('.scroll') ?? document.scrollingElement;
    scroller?.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
  });

/** Scrolled to its end, found in and gone through by its outline, a list has few rows in the document all the time. */
async function expectWindowed(list: List, hasOutline: boolean): Promise<void> {
  /** The row that the last box of rows begins with. */
  const lastBox = () =>
    list.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLElement>('[data-from]')];
      return Math.max(...boxes.map(({ dataset }) => Number(dataset.from)));
    });
  await expect.poll(lastBox, LONG).toBeGreaterThan(ROWS - 1_000);
  await expect.poll(async () => (await look(list)).seen.length, LONG).toBeGreaterThan(0);
  expect((await look(list)).mounted).toBeLessThan(MOUNTED);

  // Rows that come are taller or lower than was taken for them: the end moves on until all its rows are there.
  await expect
    .poll(async () => {
      await scrollToEnd(list);
      return (await look(list)).seen;
    }, LONG)
    .toContain(ROWS - 1);
  expect((await look(list)).mounted).toBeLessThan(MOUNTED);

  await find(list, '(9876)');
  await expect.poll(async () => (await look(list)).seen, LONG).toEqual([9875]);
  await find(list, '');
  await expect.poll(lastBox, LONG).toBeGreaterThan(ROWS - 1_000);
  if (!hasOutline) return;

  const press = (nth: number) =>
    list.evaluate((index) => {
      const outline = document.querySelector('.outline') as HTMLDetailsElement | null;
      if (outline) outline.open = true;
      (outline?.querySelectorAll('li button')[index] as HTMLElement | undefined)?.click();
    }, nth);
  for (const speaker of [57, 99, 3]) {
    await press(speaker);
    await expect.poll(async () => (await look(list)).seen[0], LONG).toBe(speaker * 100);
    expect((await look(list)).mounted).toBeLessThan(MOUNTED);
  }
}

describe('ten thousand rows', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead(`/debate/${ROWS}`));
  });

  it('are but a part of the popup at a time, whichever part', async () => {
    const popup = await harness.openPopup(page);
    try {
      await expectWindowed(popup, true);
    } finally {
      await popup.close();
    }
  });

  it('are but a part of the side panel at a time', async () => {
    const panel = await harness.openExtensionPage('sidepanel.html');
    try {
      await page.bringToFront();
      const rows = () => panel.evaluate(() => document.querySelectorAll('.bitext .row').length);
      await expect.poll(rows, LONG).toBeGreaterThan(0);
      await panel.bringToFront();
      await expectWindowed({ evaluate: evaluateIn(async () => panel) }, true);
    } finally {
      await panel.close();
    }
  });

  it('are but a part of the reader page at a time', async () => {
    const reader = await harness.openExtensionPage('reader.html');
    try {
      await reader.bringToFront();
      const lines = Array.from({ length: ROWS }, (_, row) => {
        const { en, ja } = prose(row);
        return `${en} (${row + 1}) | ${ja}（${row + 1}） |`;
      });
      await reader.waitForSelector('textarea');
      await reader.evaluate((text) => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, lines.join('\n'));
      await (await reader.waitForSelector('button.primary:not(:disabled)'))?.click();
      await expectWindowed({ evaluate: evaluateIn(async () => reader) }, false);
    } finally {
      await reader.close();
    }
  });
});
