import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { clearStorage, pointAtRow, savedIds } from './page-helpers.ts';
import { openToRead } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

const ROWS = 8;
/** Buttons of the row control, in order. */
const SAVE = 1;

describe('saving rows of the sample press release', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });

  const savePressed = async () => {
    const [, save] = await waitForControls(harness, page, '.row-control button');
    return save?.pressed;
  };

  it('saves one row, and saving again takes it out, with undo', async () => {
    await pointAtRow(page, 2);
    await clickControl(harness, page, '.row-control button', SAVE);
    await expect.poll(() => savedIds(harness)).toHaveLength(1);
    await expect.poll(savePressed).toBe('true');

    await clickControl(harness, page, '.row-control button', SAVE);
    await expect.poll(() => savedIds(harness)).toHaveLength(0);
    await clickControl(harness, page, '.bar .undo');
    await expect.poll(() => savedIds(harness)).toHaveLength(1);
    // The way to the bar leaves the row, which lets go of its controls.
    await pointAtRow(page, 2);
    await expect.poll(savePressed).toBe('true');
  });

  it('saves every row, and saving twice is saving once', async () => {
    await clickControl(harness, page, '.bar .save-all');
    await expect.poll(() => savedIds(harness)).toHaveLength(ROWS);
    await clickControl(harness, page, '.bar .save-all');
    await new Promise((done) => setTimeout(done, 300));
    const ids = await savedIds(harness);
    expect(ids).toHaveLength(ROWS);
    expect(new Set(ids).size).toBe(ROWS);
  });

  it('marks what is saved when the reader comes back', async () => {
    await page.reload();
    await waitForControls(harness, page);
    await pointAtRow(page, 4);
    await expect.poll(savePressed).toBe('true');
    const popup = await harness.openPopup(page);
    const pressed = await popup.evaluate(() =>
      [...document.querySelectorAll('.bitext .row')].map((row) =>
        row.querySelector('button:last-of-type')?.getAttribute('aria-pressed'),
      ),
    );
    expect(pressed).toEqual(new Array(ROWS).fill('true'));
    await popup.close();
  });

  it('takes a row out in the popup and brings it back', async () => {
    const popup = await harness.openPopup(page);
    await popup.evaluate(() =>
      (document.querySelector('.bitext .row button:last-of-type') as HTMLElement).click(),
    );
    await expect.poll(() => savedIds(harness)).toHaveLength(ROWS - 1);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.notice-line button') !== null))
      .toBe(true);
    await popup.evaluate(() =>
      (document.querySelector('.notice-line button') as HTMLElement).click(),
    );
    await expect.poll(() => savedIds(harness)).toHaveLength(ROWS);
    await popup.close();
  });

  it('loses nothing where two tabs save at once', async () => {
    await clearStorage(harness);
    const second = await harness.openPage(diplomatic('/table/60'));
    await waitForControls(harness, second);
    const first = page;
    await first.reload();
    await waitForControls(harness, first);
    // Both pages are asked in the same turn, so that their saves meet in the background.
    await harness.inExtension(
      async (addresses) => {
        const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
        const tabs = (await api?.tabs.query({})) ?? [];
        const message = { to: 'taiyaku-page', protocol: 1, body: { call: 'save', rows: 'all' } };
        await Promise.all(
          addresses.map((address) => {
            const tab = tabs.find((one) => one.url?.startsWith(address));
            return api?.tabs.sendMessage(tab?.id ?? -1, message);
          }),
        );
      },
      [diplomatic('/sample'), diplomatic('/table/60')],
    );
    const ids = await savedIds(harness);
    expect(ids).toHaveLength(ROWS + 60);
    expect(new Set(ids).size).toBe(ROWS + 60);
  });
});
