import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { names, openToRead, painted } from './reading-helpers.ts';
import { FIRST_TIME, GRAVELY, JUUDAI, stepToGravely } from './sentence-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

/** A place on the first line of what is painted under a highlight, whoever's root it is in. */
const placeOfPainted = (page: Page, name: string): Promise<{ x: number; y: number }> =>
  page.evaluate((highlight) => {
    const [range] = CSS.highlights.get(highlight) ?? [];
    const live = new Range();
    if (!range) throw new Error(`nothing is painted as ${highlight}`);
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const [line] = live.getClientRects();
    return { x: (line?.x ?? 0) + 20, y: (line?.y ?? 0) + (line?.height ?? 0) / 2 };
  }, name);

describe('recall by sentence', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();
  const veilsOfRow = () =>
    page.evaluate(() =>
      [...(document.querySelectorAll('tr')[4]?.cells ?? [])].map((cell) =>
        cell.getAttribute('data-taiyaku-veil'),
      ),
    );

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
    await askPage(harness, diplomatic('/sample'), { call: 'view', view: 'recall:en' });
  });

  it('keeps the row veiled while its sentences are stepped through', async () => {
    await stepToGravely(harness, page);
    expect(await veilsOfRow()).toEqual([null, 'held']);
    expect(await painted(page, 'taiyaku-sentence')).toEqual([GRAVELY]);
    expect(await names(harness, page, '.spoken p')).toEqual([GRAVELY]);
  });

  it('lifts the veil from the one sentence asked for, and puts it back', async () => {
    await page.keyboard.press('v');
    await expect.poll(veilsOfRow).toEqual([null, 'parts']);
    const veiled = await painted(page, 'taiyaku-veil');
    expect(veiled).toHaveLength(2);
    expect(veiled.join('')).not.toContain('重大な懸念');
    expect(await names(harness, page, '.spoken p')).toEqual([GRAVELY, JUUDAI]);
    await page.keyboard.press('v');
    await expect.poll(veilsOfRow).toEqual([null, 'held']);
    expect(await painted(page, 'taiyaku-veil')).toEqual([]);
  });

  it('lifts it under the pointer, from one sentence too', async () => {
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => {
        await page.mouse.move(5, 5);
        const at = await page.evaluate(() => {
          const box = document.querySelectorAll('tr')[4]?.cells[1]?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 25 };
        });
        await page.mouse.move(at.x, at.y);
        await page.mouse.move(at.x + 2, at.y);
        return veilsOfRow();
      }, FIRST_TIME)
      .toEqual([null, 'parts']);
    await expect.poll(async () => (await painted(page, 'taiyaku-veil')).join('')).toContain(JUUDAI);
    expect((await painted(page, 'taiyaku-sentence')).join('')).toContain('全くの捏造');
  });

  it('leaves nothing behind in another view', async () => {
    await askPage(harness, diplomatic('/sample'), { call: 'view', view: 'both' });
    await expect.poll(veilsOfRow).toEqual([null, null]);
    expect(await painted(page, 'taiyaku-veil')).toEqual([]);
  });
});

describe('sentences in our own view', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/text'));
    await askPage(harness, diplomatic('/text'), { call: 'view', view: 'facing' });
  });

  it('are stepped through and painted there', async () => {
    await stepToGravely(harness, page);
    expect(await painted(page, 'taiyaku-counterpart')).toEqual([JUUDAI]);
    const inPage = await page.evaluate(() => {
      const [range] = CSS.highlights.get('taiyaku-sentence') ?? [];
      return document.contains(range?.startContainer ?? null);
    });
    expect(inPage).toBe(false);
  });

  it('are painted under the pointer, with what answers them', async () => {
    await page.keyboard.press('.');
    await expect.poll(() => painted(page, 'taiyaku-sentence')).not.toEqual([GRAVELY]);
    await page.keyboard.press(',');
    await expect.poll(() => painted(page, 'taiyaku-sentence')).toEqual([GRAVELY]);
    const { x, y } = await placeOfPainted(page, 'taiyaku-counterpart');
    await page.keyboard.press('Escape');
    // What was painted in the row goes with it.
    await expect.poll(() => painted(page, 'taiyaku-sentence')).toEqual([]);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await expect.poll(() => painted(page, 'taiyaku-sentence')).toEqual([JUUDAI]);
    expect(await painted(page, 'taiyaku-counterpart')).toEqual([GRAVELY]);
  });
});
