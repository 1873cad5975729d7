import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { clickControl } from './harness/use-controls.ts';
import { savedIds } from './page-helpers.ts';
import { openToRead } from './reading-helpers.ts';
import { closePagesAfterwards } from './session.ts';

const ROWS = 8;

/** The press office corrects a figure, and takes the last row away. */
const correct = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('tr')];
    const cell = rows[2]?.cells[0];
    const text = [...(cell?.childNodes ?? [])].find((node) => node.textContent?.trim());
    if (text) text.textContent = `${text.textContent?.trim()} Corrected.`;
    rows.at(-1)?.remove();
  });

describe('a page that was changed since its rows were saved', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });

  it('tells what stands there now, and what is not found again', async () => {
    await clickControl(harness, page, '.bar .save-all');
    await expect.poll(() => savedIds(harness)).toHaveLength(ROWS);
    await correct(page);
    const changes = async () => {
      const state = await askPage(harness, page.url(), { call: 'state' });
      return 'changes' in state ? state.changes.map(({ now }) => now?.sides[0]?.text ?? null) : [];
    };
    await expect.poll(changes).toEqual([expect.stringMatching(/Corrected\.$/), null]);
  });

  it('shows old and new in both languages in the popup', async () => {
    const popup = await harness.openPopup(page);
    const texts = (selector: string) =>
      popup.evaluate(
        (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''),
        selector,
      );
    expect((await texts('.changed-rows summary'))[0]).toBe(
      '1 row has changed since you saved it. 1 saved row was not found here again.',
    );
    // Two languages as saved, two as they are; two of the row that is gone.
    expect(await texts('.changed-rows .side')).toHaveLength(6);
    expect(await texts('.changed-rows mark')).toEqual([' Corrected.']);
    await popup.close();
  });

  it('shows them on the page, and saves the new text beside the old', async () => {
    await clickControl(harness, page, '.bar .more');
    await clickControl(harness, page, '.menu button');
    await expect.poll(() => harness.controls(page, '.changes .side')).toHaveLength(6);
    const labels = (await harness.controls(page, '.changes .side')).map(({ label }) => label);
    expect(labels[2]).toBe(`${labels[0]} Corrected.`);
    expect(labels[3]).toBe(labels[1]);
    // From the close button on: show the row, save the new text.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => savedIds(harness)).toHaveLength(ROWS + 1);
  });
});
