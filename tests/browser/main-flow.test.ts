import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { askPage } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pageSource, pointAtRow, rowText, rowTop } from './page-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const ENGLISH_LABEL = 'Question:';
const JAPANESE_LABEL = '質問';
const LABEL_ROW = 1;
/** A row stays chosen for 400 ms after the pointer left it. */
const LONGER_THAN_LEAVING = 700;

describe('the sample press release', () => {
  let harness: Harness;
  let page: Page;
  let published: string;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    page = await harness.openPage(diplomatic('/sample'));
    published = await page.evaluate(async () => (await fetch(location.href)).text());
    await waitForControls(harness, page);
  });

  it('is found without a mark on the page but our own host', async () => {
    const marks = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('data-taiyaku')),
        ).length,
    );
    expect(marks).toBe(0);
    expect(published).not.toContain('taiyaku');
    expect(await page.evaluate(() => document.querySelectorAll('taiyaku-controls').length)).toBe(1);
  });

  it('shows the row count on the badge', async () => {
    const text = await harness.inExtension(async (address) => {
      const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
      const tabs = (await api?.tabs.query({})) ?? [];
      const tab = tabs.find((one) => one.url?.startsWith(address));
      return api?.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, diplomatic('/sample'));
    expect(text).toBe('8');
  });

  it('flips one row in its place, and back', async () => {
    await pointAtRow(page, LABEL_ROW);
    const top = await rowTop(page, LABEL_ROW);
    await clickControl(harness, page, '.row-control button', 0);
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(JAPANESE_LABEL);
    expect(await rowTop(page, LABEL_ROW)).toBe(top);
    expect(await rowText(page, 3)).toContain('Embassy Spokesperson:');

    await clickControl(harness, page, '.row-control button', 0);
    await expect
      .poll(() => rowText(page, LABEL_ROW))
      .toMatch(new RegExp(`${ENGLISH_LABEL}\\s+${JAPANESE_LABEL}`));
    expect(await rowTop(page, LABEL_ROW)).toBe(top);
  });

  it('marks each side with its language', async () => {
    const langs = await page.evaluate(() =>
      [...document.querySelectorAll('tr:nth-child(2) td')].map((cell) =>
        cell.closest('[lang]')?.getAttribute('lang'),
      ),
    );
    expect(langs).toEqual(['en', 'ja']);
  });

  it('flips the whole text and back', async () => {
    await clickControl(harness, page, '.bar > button', 0);
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(JAPANESE_LABEL);
    expect(await rowText(page, 3)).toBe('大使館報道官の回答');
    await clickControl(harness, page, '.bar > button', 0);
    await expect.poll(() => rowText(page, LABEL_ROW)).toContain(ENGLISH_LABEL);
  });

  it('shows one language, then both', async () => {
    await clickControl(harness, page, '.bar [data-view]', 1);
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(ENGLISH_LABEL);
    await clickControl(harness, page, '.bar [data-view]', 0);
    await expect.poll(() => rowText(page, LABEL_ROW)).toContain(JAPANESE_LABEL);
  });

  it('flips the whole text by its shortcut', async () => {
    await harness.command('flip-all', page);
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(JAPANESE_LABEL);
    await harness.command('flip-all', page);
    await expect.poll(() => rowText(page, LABEL_ROW)).toContain(ENGLISH_LABEL);
  });

  it('flips the row its context menu was opened on, though the pointer has left it', async () => {
    await pointAtRow(page, LABEL_ROW);
    const at = await page.evaluate((row) => {
      const box = document.querySelectorAll('tr')[row]?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 15 };
    }, LABEL_ROW);
    await page.evaluate(
      ({ x, y }) =>
        document.elementFromPoint(x, y)?.dispatchEvent(
          new MouseEvent('contextmenu', {
            bubbles: true,
            composed: true,
            clientX: x,
            clientY: y,
          }),
        ),
      at,
    );
    await page.mouse.move(5, 5);
    await new Promise((done) => setTimeout(done, LONGER_THAN_LEAVING));
    await askPage(harness, diplomatic('/sample'), { call: 'flip-current' });
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(JAPANESE_LABEL);
    await askPage(harness, diplomatic('/sample'), { call: 'flip-current' });
    await expect.poll(() => rowText(page, LABEL_ROW)).toContain(ENGLISH_LABEL);
  });

  it('works by keyboard: to the rows, down, flip, back', async () => {
    await harness.command('go-to-rows', page);
    await expect.poll(() => harness.controls(page, '.row-control button')).toHaveLength(4);
    await page.keyboard.press('Escape');
    await harness.command('go-to-rows', page);
    await waitForControls(harness, page, '.row-control button');
    await page.keyboard.press('j');
    await page.keyboard.press('f');
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(JAPANESE_LABEL);
    await page.keyboard.press('f');
    await expect.poll(() => rowText(page, LABEL_ROW)).toContain(ENGLISH_LABEL);
    await page.keyboard.press('Escape');
  });

  it('lists eight rows with both languages in the popup, and finds in either', async () => {
    const popup = await harness.openPopup(page);
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('.bitext .row')].map((row) =>
        [...row.querySelectorAll('.side')].map((side) => side.getAttribute('lang')),
      ),
    );
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(row).toEqual(['en', 'ja']);

    const count = async (query: string) => {
      await popup.evaluate((text) => {
        const input = document.querySelector('input[type=search]') as HTMLInputElement;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      await new Promise((done) => setTimeout(done, 200));
      return popup.evaluate(() => document.querySelectorAll('.bitext .row').length);
    };
    expect(await count('cncert')).toBe(1);
    expect(await count('ｻｲﾊﾞｰ窃盗')).toBeGreaterThan(0);
    expect(await count('no such words')).toBe(0);
    expect(await count('')).toBe(8);
    await popup.close();
  });

  it('is given back to the letter when turned off, and comes back when turned on', async () => {
    await clickControl(harness, page, '.bar [data-view]', 2);
    await expect.poll(() => rowText(page, LABEL_ROW)).toBe(JAPANESE_LABEL);
    await clickControl(harness, page, '.bar > button', -1);
    await expect.poll(() => pageSource(page)).not.toContain('taiyaku');
    const fresh = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      published,
    );
    expect(await pageSource(page)).toBe(fresh);

    const popup = await harness.openPopup(page);
    await popup.evaluate(() =>
      (document.querySelector('.choices .primary') as HTMLButtonElement).click(),
    );
    await waitForControls(harness, page);
    await popup.close();
  });
});
