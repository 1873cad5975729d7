import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { savedSegments } from './page-helpers.ts';
import { openToRead, painted } from './reading-helpers.ts';
import { FIRST_TIME, GRAVELY, JUUDAI, stepToGravely } from './sentence-helpers.ts';
import { closePagesAfterwards } from './session.ts';

const savedTexts = async (harness: Harness) =>
  (await savedSegments(harness)).map(({ sides }) => sides.map((side) => side.text));

/** Opens every row of the view sentence by sentence and waits for the pairs. */
const openPairs = (): boolean => {
  for (const one of document.querySelectorAll<HTMLElement>('.apart[aria-expanded="false"]')) {
    one.click();
  }
  return document.querySelectorAll('.pairs li').length > 10;
};

/** The save button of the sentence pair that holds this text. */
const clickPair = (text: string): void => {
  const pairs = [...document.querySelectorAll('.pairs li')];
  pairs
    .find((pair) => pair.textContent?.includes(text))
    ?.querySelector('button')
    ?.click();
};

const pressedPairs = (): string[] =>
  [...document.querySelectorAll('.pairs [aria-pressed="true"]')].map(
    (one) => one.parentElement?.querySelector('.side')?.textContent ?? '',
  );

describe('saving by sentence', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });

  it('saves the sentence stepped to, with its row as context, and takes it out again', async () => {
    await stepToGravely(harness, page);
    await page.keyboard.press('S');
    await expect.poll(() => savedTexts(harness)).toEqual([[GRAVELY, JUUDAI]]);
    const [saved] = await savedSegments(harness);
    const { texts = [], pieces = [], confidence } = saved?.sentence ?? {};
    expect(texts[0]).toMatch(/^The accusation against China.*irresponsible accusation/);
    expect(texts.map((text, side) => text.slice(pieces[side]?.start, pieces[side]?.end))).toEqual([
      GRAVELY,
      JUUDAI,
    ]);
    expect(confidence).toBeGreaterThan(0.7);
    expect(saved?.speaker).toEqual(['Embassy Spokesperson:', '大使館報道官の回答']);
    await page.keyboard.press('S');
    await expect.poll(() => savedTexts(harness)).toEqual([]);
  });

  it('offers it in the menu of the row, by its first words', async () => {
    await clickControl(harness, page, '.row-control .more');
    const [first] = await waitForControls(harness, page, '.menu button .words');
    expect(first?.label).toBe('Save the sentence “The Chinese side is gravely…”');
    expect(await painted(page, 'taiyaku-counterpart')).toEqual([JUUDAI]);
    await clickControl(harness, page, '.menu button', 0);
    await expect.poll(() => savedTexts(harness)).toEqual([[GRAVELY, JUUDAI]]);
  });

  it('saves the sentences a selection lies in, the selection as the note', async () => {
    await page.evaluate(() => {
      const cell = document.querySelectorAll('tr')[4]?.cells[0] as Element;
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const from = text.data.indexOf('stop echoing');
      getSelection()?.setBaseAndExtent(text, from, text, from + 'stop echoing'.length);
    });
    await clickControl(harness, page, '.offer button', 1);
    await expect.poll(async () => (await savedSegments(harness))[1]?.note).toBe('stop echoing');
    const [, second] = await savedTexts(harness);
    expect(second?.[0]).toMatch(/^We call on the UK side.*against China\.$/);
    expect(second?.[1]).toMatch(/^英国に対し、.*求めます。$/);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('shows in the popup what is saved, and saves there too', async () => {
    const popup = await harness.openPopup(page);
    await expect.poll(() => popup.evaluate(openPairs), FIRST_TIME).toBe(true);
    await expect.poll(() => popup.evaluate(pressedPairs)).toHaveLength(2);
    await popup.evaluate(clickPair, GRAVELY);
    await expect.poll(() => savedTexts(harness)).toHaveLength(1);
    await popup.evaluate(clickPair, 'Last September, China launched');
    // Two Japanese sentences answer this one.
    await expect
      .poll(async () => (await savedTexts(harness))[1]?.[1])
      .toMatch(/^昨年9月、.*。.+呼びかけています。$/);
    await expect.poll(() => popup.evaluate(pressedPairs)).toHaveLength(2);
    await popup.close();
  });

  it('saves in the reader', async () => {
    const reader = await harness.openExtensionPage('reader.html#sample');
    await expect.poll(() => reader.evaluate(openPairs), FIRST_TIME).toBe(true);
    await reader.evaluate(clickPair, GRAVELY);
    await expect.poll(async () => (await savedTexts(harness)).flat()).toContain(GRAVELY);
    await expect.poll(() => reader.evaluate(pressedPairs)).toEqual([GRAVELY]);
  });
});
