import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFinds } from './axe.ts';
import type { Harness, Popup } from './harness/harness.ts';
import { waitForControls } from './harness/use-controls.ts';
import { catchDownloads } from './library/downloads.ts';
import { clearStorage } from './page-helpers.ts';
import { openToRead } from './reading-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

/** What the reader meets outside the page: popup, reader page, options. */
describe('reading outside the page', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/table/600'));
  });

  /** The extension page in front that `path` names, once it is there. */
  const pageAt = async (path: string): Promise<Page> => {
    let found: Page | undefined;
    await expect
      .poll(
        async () => {
          for (const one of await harness.browser.pages()) {
            const url = await one.evaluate(() => location.href).catch(() => '');
            if (url.includes(path)) found = one;
          }
          return found !== undefined;
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    return found as Page;
  };

  /** Opens the popup, and closes it whatever comes of it: the next try needs it shut. */
  const inPopup = async (use: (popup: Popup) => Promise<void>) => {
    const popup = await harness.openPopup(page);
    try {
      await use(popup);
    } finally {
      await popup.close();
    }
  };
  const find = (popup: Popup, text: string) =>
    popup.evaluate((wanted) => {
      const field = document.querySelector('input.find') as HTMLInputElement;
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);

  it('holds but a part of a long list in the popup, and finds in all of it', () =>
    inPopup(async (popup) => {
      const count = () => popup.evaluate(() => document.querySelectorAll('.row').length);
      await expect.poll(count).toBeGreaterThan(5);
      expect(await count()).toBeLessThan(300);
      await find(popup, '(577)');
      await expect.poll(count).toBe(1);
      // What is looked for is kept with the place: the next popup begins with all rows.
      await find(popup, '');
      await expect.poll(count).toBeGreaterThan(5);
      await new Promise((done) => setTimeout(done, 500));
    }));

  it('opens the popup again where it was closed', async () => {
    const topRow = (popup: Popup) =>
      popup.evaluate(() => {
        const list = document.querySelector('.scroll')?.getBoundingClientRect().top ?? 0;
        const row = [...document.querySelectorAll('[data-row]')].find(
          (one) => one.getBoundingClientRect().bottom > list + 1,
        );
        return row?.getAttribute('data-row') ?? '';
      });
    let closedAt = '';
    await inPopup(async (popup) => {
      const chunks = () => popup.evaluate(() => document.querySelectorAll('ol.rows').length);
      await expect.poll(chunks).toBeGreaterThan(20);
      await popup.evaluate(() => document.querySelectorAll('ol.rows')[20]?.scrollIntoView());
      await expect.poll(async () => Number(await topRow(popup))).toBeGreaterThan(100);
      // The place is noted once the list has come to rest.
      await new Promise((done) => setTimeout(done, 500));
      closedAt = await topRow(popup);
    });
    await inPopup((popup) => expect.poll(() => topRow(popup), { timeout: 5000 }).toBe(closedAt));
  });

  it('writes the page to a file from the popup, without saving it in the library', async () => {
    const sample = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, sample);
    const popup = await harness.openPopup(sample);
    await popup.evaluate(() => (document.querySelector('.export') as HTMLElement).click());
    const reader = await pageAt('reader.html#export=');
    await reader.waitForSelector('.panel select');
    expect(await axeFinds(reader, 'main')).toEqual([]);
    const downloads = await catchDownloads(harness);
    await reader.select('.panel select', 'csv');
    await reader.bringToFront();
    await (await reader.waitForSelector('.panel .primary'))?.click();
    const { name, path } = await downloads.next();
    expect(name).toMatch(/\.csv$/);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('Embassy Spokesperson:');
    expect(text).toContain('大使館報道官の回答');
    const kept = await harness.inExtension(async () => {
      const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
      return Object.keys((await api?.storage.local.get(null)) ?? {});
    });
    expect(kept.filter((key) => key.startsWith('source:'))).toEqual([]);
    await reader.close();
    await sample.close();
  });

  it('says that the page to be written is gone', async () => {
    const reader = await harness.openExtensionPage('reader.html#export=999999');
    await reader.waitForSelector('.problem');
    expect(await reader.$eval('.problem', (said) => said.textContent)).toContain('no longer open');
    await reader.close();
  });

  it('teaches by three steps on the first run, and never again', async () => {
    await clearStorage(harness);
    const reader = await harness.openExtensionPage('reader.html#welcome');
    await reader.bringToFront();
    await reader.waitForSelector('.tour .now');
    expect(await axeFinds(reader, 'main')).toEqual([]);
    const now = () =>
      reader.$eval('.tour', (tour) => tour.querySelector('.now')?.textContent ?? '');
    expect(await now()).toContain('Turn one row');
    await reader.click('[data-row="1"] .actions button');
    await expect.poll(now).toContain('in one language');
    await reader.click('.views [lang="ja"]');
    await expect.poll(now).toContain('Keep a row');
    await reader.click('[data-row="2"] .actions button:last-child');
    await reader.waitForFunction(() => document.querySelector('.tour ol') === null);
    await reader.close();
    const again = await harness.openExtensionPage('reader.html#welcome');
    await again.waitForSelector('.bitext .row');
    expect(await again.$('.tour')).toBeNull();
    await again.close();
  });

  it('lets the first run be skipped for good', async () => {
    await clearStorage(harness);
    const reader = await harness.openExtensionPage('reader.html#welcome');
    await reader.bringToFront();
    await reader.waitForSelector('.tour .plain');
    await reader.click('.tour .plain');
    await reader.waitForFunction(() => document.querySelector('.tour') === null);
    await reader.close();
    const again = await harness.openExtensionPage('reader.html#welcome');
    await again.waitForSelector('.bitext .row');
    expect(await again.$('.tour')).toBeNull();
    await again.close();
  });

  it('sets size, colours and veil in the options, and every page follows', async () => {
    await clearStorage(harness);
    const reader = await harness.openExtensionPage('reader.html#sample');
    await reader.waitForSelector('.bitext .row');
    const options = await harness.openExtensionPage('options.html');
    await options.bringToFront();
    await options.waitForSelector('.shortcuts');
    const choose = (name: string, at: number) =>
      options.evaluate(
        (group, index) =>
          (document.getElementsByName(group)[index] as HTMLInputElement | undefined)?.click(),
        name,
        at,
      );
    const paper = () =>
      reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    // A page behind another is rendered when Firefox finds time for it.
    await reader.bringToFront();
    await choose('colours', 1);
    await expect.poll(paper).toBe('rgb(253, 252, 249)');
    await choose('colours', 2);
    await expect.poll(paper).toBe('rgb(29, 28, 26)');
    await options.bringToFront();
    expect(await axeFinds(options, 'main')).toEqual([]);
    await reader.bringToFront();
    await choose('colours', 0);
    await choose('text-size', 3);
    await choose('veil', 2);
    await expect
      .poll(() =>
        reader.evaluate(
          () => getComputedStyle(document.querySelector('.row .side') as Element).fontSize,
        ),
      )
      .toBe('22.5px');
    await reader.evaluate(() => (document.querySelector('.recall') as HTMLElement).click());
    await expect
      .poll(() =>
        reader.evaluate(() => {
          const side = document.querySelectorAll('.veiled')[3];
          return side && getComputedStyle(side).filter;
        }),
      )
      .toBe('opacity(0)');
    await options.close();
    await reader.close();
    await clearStorage(harness);
  });
});
