import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { openControls } from './harness/in-controls.ts';
import { clearStorage, rowTop } from './page-helpers.ts';
import { chooseInMenu, openToRead, veils } from './reading-helpers.ts';
import { closePagesAfterwards } from './session.ts';

/** What is chosen in the options while a page is open. */
describe('an open page', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
  });
  afterAll(() => clearStorage(harness));

  const choose = async (name: string, at: number) => {
    const options = await harness.openExtensionPage('options.html');
    await options.bringToFront();
    await options.waitForSelector('.shortcuts');
    await options.evaluate(
      (group, index) => (document.getElementsByName(group)[index] as HTMLInputElement).click(),
      name,
      at,
    );
    await page.bringToFront();
    return options;
  };

  it('takes other colours at once', async () => {
    await openControls(harness, page);
    const paper = () =>
      page.evaluate(() => {
        const bar = document.querySelector('taiyaku-controls')?.shadowRoot?.querySelector('.bar');
        return bar && getComputedStyle(bar).backgroundColor;
      });
    const dark = await choose('colours', 2);
    await expect.poll(paper).toBe('rgb(36, 34, 32)');
    await dark.close();
    const light = await choose('colours', 1);
    await expect.poll(paper).toBe('rgb(253, 252, 249)');
    await light.close();
  });

  it('takes another veil at once, and nothing moves', async () => {
    await chooseInMenu(harness, page, '.bar > .more', 'Recall, reading English');
    await expect.poll(() => veils(page)).toBe(8);
    await page.mouse.move(5, 5);
    const veil = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelectorAll('tr')[3]?.cells[1] as Element).filter,
      );
    await expect.poll(veil).toContain('blur');
    const top = await rowTop(page, 3);
    const options = await choose('veil', 2);
    await expect.poll(veil).toBe('opacity(0)');
    expect(await veils(page)).toBe(8);
    expect(await rowTop(page, 3)).toBe(top);
    await options.close();
  });

  it('shows a key for each of the four that are asked for: a browser drops those it keeps for itself', async () => {
    const options = await harness.openExtensionPage('options.html');
    await options.waitForSelector('.shortcuts kbd');
    expect(await options.$$eval('.shortcuts kbd', (keys) => keys.length)).toBe(4);
    await options.close();
  });
});
