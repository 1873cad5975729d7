import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleDrafts, samplePage } from '../../unit/saved/samples.ts';
import type { Harness } from '../harness/harness.ts';
import { closePagesAfterwards, sharedBrowser } from '../session.ts';
import { emptyStorage, type LibraryPage, openLibraryPage, saveSegments } from './library-page.ts';

const ROWS = 5;
const MAX_STOPS = 80; // Tab stops of the whole page with these rows
const COPY = samplePage({ url: 'https://copy.example/' });

/** Work on many rows without a pointer. */
describe('many rows by keyboard', () => {
  let harness: Harness;
  let library: LibraryPage;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  // A page of its own for each test and each try of it.
  beforeEach(async () => {
    const options = await harness.openExtensionPage('options.html');
    await emptyStorage(options);
    await saveSegments(options, samplePage(), sampleDrafts(ROWS));
    await options.close();
    await library?.page.close();
    library = await openLibraryPage(harness);
    await expect.poll(() => library.count()).toBe(`${ROWS} rows`);
  });

  afterAll(() => emptyStorage(library.page));

  /** Presses Tab until what has the focus is of the selector and says `text`. */
  async function tabTo(selector: string, text = '', back = false): Promise<void> {
    const { page } = library;
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
      const there = await page.evaluate(
        (wanted, words) =>
          document.activeElement?.matches(wanted) === true &&
          document.activeElement.textContent.includes(words),
        selector,
        text,
      );
      if (there) return;
    }
    throw new Error(`No Tab stop is ${selector} "${text}"`);
  }

  /** Selects, or takes back, all rows from the first, which is `back` from what has the focus, to the last. */
  async function selectRange(first: number, last: number, back = false): Promise<void> {
    const box = (row: number) => `.row[data-key$=" s${row}"] > input`;
    await tabTo(box(first), '', back);
    await library.page.keyboard.press(' ');
    await tabTo(box(last));
    await library.page.keyboard.down('Shift');
    await library.page.keyboard.press(' ');
    await library.page.keyboard.up('Shift');
  }

  const selected = () => library.text('.selection [role="status"]');
  const notice = () => library.text('[aria-live] .notice-line');
  const undo = async () => {
    await tabTo('.notice-line button', 'Undo', true);
    await library.page.keyboard.press('Enter');
  };

  it('selects a range forwards and takes part of it back', async () => {
    await selectRange(1, 3);
    await expect.poll(selected).toBe('3 rows selected');
    await selectRange(2, 3, true);
    await expect.poll(selected).toBe('1 row selected');
  });

  it('gives tags and a note to the range, and takes them back', async () => {
    await selectRange(0, 2);
    await tabTo('.selection button', 'Note and tags');
    await library.page.keyboard.press('Enter');
    await tabTo('.many input');
    await library.page.keyboard.type('seen');
    await tabTo('.many label:nth-of-type(3) input');
    await library.page.keyboard.type('for Monday');
    await library.page.keyboard.press('Enter');
    await expect.poll(notice).toContain('3 rows changed');
    const words = (selector: string) => () =>
      library.page.$$eval(selector, (all) => all.map((one) => one.textContent));
    await expect.poll(words('.tags li')).toEqual(['seen', 'seen', 'seen']);
    expect(await words('.own-note')()).toEqual(Array(3).fill('for Monday'));
    await undo();
    await expect.poll(words('.tags li')).toEqual([]);
    expect(await words('.own-note')()).toEqual([]);
  });

  it('deletes the range, and brings it back in its place', async () => {
    const before = await library.rows();
    await selectRange(1, 3);
    await tabTo('.selection button', 'Delete');
    await library.page.keyboard.press('Enter');
    await expect.poll(() => library.rows()).toEqual([before[0], before[4]]);
    await undo();
    await expect.poll(() => library.rows()).toEqual(before);
  });

  it('merges duplicates, and parts them again', async () => {
    await saveSegments(library.page, COPY, sampleDrafts(2));
    await expect.poll(() => library.count()).toBe('7 rows');
    await tabTo('.selection button', 'Select all');
    await library.page.keyboard.press('Enter');
    await tabTo('.selection button', 'Merge 2 duplicates');
    await library.page.keyboard.press('Enter');
    await expect.poll(() => library.count()).toBe('5 rows');
    await undo();
    await expect.poll(() => library.count()).toBe('7 rows');
    const sources = await library.page.$$eval('.saved-list .row', (rows) =>
      rows.filter((row) => row.getAttribute('data-key')?.startsWith('https://copy.example')),
    );
    expect(sources).toHaveLength(2);
  });
});
