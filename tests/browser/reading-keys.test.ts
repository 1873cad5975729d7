import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { clearStorage, rowText, savedIds } from './page-helpers.ts';
import { chooseInMenu, goToRow, openToRead, painted, pasted, veils } from './reading-helpers.ts';
import { FIRST_TIME, GRAVELY } from './sentence-helpers.ts';
import { closePagesAfterwards, sharedBrowser } from './session.ts';

const ANSWER = 4;

/** Every key that the sheet of keys names, as a reader who has just read it would try them. */
describe('the keys of the sheet', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
  });
  /** A page of its own for every try, the keyboard on the row that has two sentences. */
  beforeEach(async () => {
    await page?.close();
    await clearStorage(harness);
    ({ page } = await openToRead('/sample'));
    await goToRow(harness, page, ANSWER);
  });

  const press = (...keys: Parameters<Page['keyboard']['press']>[0][]) =>
    keys.reduce(async (before, key) => {
      await before;
      await page.keyboard.press(key);
    }, Promise.resolve());
  const row = async () => {
    const [control] = await harness.controls(page, '.row-control');
    return control?.label.match(/Row (\d+)/)?.[1] ?? null;
  };
  const isThere = async (selector: string) => (await harness.controls(page, selector)).length > 0;

  it('are all tried here', async () => {
    await press('?');
    await waitForControls(harness, page, '.sheet kbd');
    const named = (await harness.controls(page, '.sheet kbd')).map(({ label }) => label);
    expect(named.join(' ')).toBe('J ↓ K ↑ F B P V S C . , Shift S / ? Esc');
    await press('Escape');
    await expect.poll(() => isThere('.sheet kbd')).toBe(false);
    // The keyboard is on the row again.
    await press('j');
    await expect.poll(row).toBe('6');
  });

  it('J and ↓ go to the next row, K and ↑ back', async () => {
    expect(await row()).toBe('5');
    await press('j');
    await expect.poll(row).toBe('6');
    await press('ArrowDown');
    await expect.poll(row).toBe('7');
    await press('k');
    await expect.poll(row).toBe('6');
    await press('ArrowUp');
    await expect.poll(row).toBe('5');
  });

  it('F shows the other language of the row, B both languages everywhere', async () => {
    await press('f');
    await expect.poll(() => rowText(page, ANSWER)).toMatch(/^英国側/);
    await press('b');
    await expect.poll(() => rowText(page, ANSWER)).toMatch(/^The accusation.*英国側/s);
  });

  it('P peeks as long as it is held, or until it is pressed again', async () => {
    await press('f', 'p');
    await expect.poll(() => isThere('.peek .side')).toBe(true);
    await press('p');
    await expect.poll(() => isThere('.peek .side')).toBe(false);
    await page.keyboard.down('p');
    await expect.poll(() => isThere('.peek .side')).toBe(true);
    await new Promise((done) => setTimeout(done, 600));
    await page.keyboard.up('p');
    await expect.poll(() => isThere('.peek .side')).toBe(false);
  });

  it('V reveals the row in recall', async () => {
    await press('Escape');
    await chooseInMenu(harness, page, '.bar > .more', 'Recall, reading English');
    await expect.poll(() => veils(page)).toBe(8);
    await goToRow(harness, page, ANSWER);
    await press('v');
    await expect.poll(() => veils(page)).toBe(7);
  });

  it('S saves the row, and takes it out again', async () => {
    const pressed = async () =>
      (await harness.controls(page, '.row-control button'))[1]?.pressed ?? null;
    await press('s');
    await expect.poll(() => savedIds(harness)).toHaveLength(1);
    await expect.poll(pressed).toBe('true');
    await press('s');
    await expect.poll(() => savedIds(harness)).toHaveLength(0);
  });

  it('C copies both languages', async () => {
    await press('c');
    await expect
      .poll(async () => (await harness.controls(page, '.status'))[0]?.label)
      .toBe('Copied');
    await press('Escape');
    expect(await pasted(page)).toMatch(/^The accusation.*\n英国側/);
  });

  it('. and , step by sentence, Shift S saves it and takes it out again', async () => {
    const sentence = () => painted(page, 'taiyaku-sentence');
    await press('.');
    await expect.poll(sentence, FIRST_TIME).toHaveLength(1);
    const [first] = await sentence();
    await press('.');
    await expect.poll(sentence).toEqual([GRAVELY]);
    await press('S');
    await expect.poll(() => savedIds(harness)).toHaveLength(1);
    await press('S');
    await expect.poll(() => savedIds(harness)).toHaveLength(0);
    await press(',');
    await expect.poll(sentence).toEqual([first]);
  });

  it('/ finds, and Escape there goes on from the hit', async () => {
    await press('/');
    await waitForControls(harness, page, '.find input');
    await page.keyboard.type('70%');
    await expect.poll(() => painted(page, 'taiyaku-current-hit')).toEqual(['70%']);
    await press('Escape');
    await expect.poll(() => isThere('.find input')).toBe(false);
    await expect.poll(row).toBe('6');
    await press('j');
    await expect.poll(row).toBe('7');
  });

  it('Escape leaves: the keys are the page’s own again', async () => {
    await press('Escape');
    await expect.poll(() => isThere('.row-control button')).toBe(false);
    await press('f', 's');
    await new Promise((done) => setTimeout(done, 300));
    expect(await rowText(page, ANSWER)).toMatch(/^The accusation.*英国側/s);
    expect(await savedIds(harness)).toEqual([]);
  });

  it('none acts while the page’s own field is typed into', async () => {
    await press('Escape');
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.type('fbsj?/');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('fbsj?/');
    expect(await isThere('.sheet kbd')).toBe(false);
    await clickControl(harness, page, '.bar [data-view]', 0);
  });
});
