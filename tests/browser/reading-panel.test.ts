import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { rowText } from './page-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

/** The panel's document is opened as a tab of the same window: it follows the tab in front just the same. */
describe('the side panel', () => {
  let harness: Harness;
  let page: Page;
  let panel: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    page = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, page);
    panel = await harness.openExtensionPage('sidepanel.html');
    await page.bringToFront();
  });

  const rows = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.bitext .row')].map((row) =>
        [...row.querySelectorAll('.side')].map((side) => side.getAttribute('lang')),
      ),
    );
  const click = (selector: string) =>
    panel.evaluate((to) => (document.querySelector(to) as HTMLElement).click(), selector);

  it('shows the page in the front tab, both languages of every row', async () => {
    await expect.poll(rows, { timeout: 10_000 }).toHaveLength(8);
    for (const row of await rows()) expect(row).toEqual(['en', 'ja']);
  });

  it('lists speakers and questions as an outline that leads to their rows', async () => {
    const entries = await panel.evaluate(() =>
      [...document.querySelectorAll('.outline li')].map((entry) => entry.textContent),
    );
    expect(entries).toEqual(['Question: · 質問', 'Embassy Spokesperson: · 大使館報道官の回答']);
  });

  it('flips a row in the page, and hears of a flip made there', async () => {
    await click('[data-row="1"] .actions button');
    await expect.poll(() => rowText(page, 1)).toBe('質問');
    const pressed = () =>
      panel.evaluate(() =>
        document.querySelector('[data-row="1"] .actions button')?.getAttribute('aria-pressed'),
      );
    await expect.poll(pressed).toBe('true');
    await clickControl(harness, page, '.bar [data-view]', 0);
    await expect.poll(pressed).toBe('false');
  });

  it('veils a language in recall, as the page does', async () => {
    await panel.evaluate(() => {
      const select = document.querySelector('select.rare') as HTMLSelectElement;
      select.value = 'recall:ja';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const veiled = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.veiled')].map((side) => side.getAttribute('lang')),
      );
    await expect.poll(veiled).toEqual(Array(8).fill('en'));
    expect(await page.evaluate(() => document.querySelectorAll('[data-taiyaku-veil]').length)).toBe(
      8,
    );
    await clickControl(harness, page, '.bar [data-view]', 0);
    await expect.poll(veiled).toEqual([]);
  });

  it('scrolls with the page', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect
      .poll(() => panel.evaluate(() => document.querySelector('.scroll')?.scrollTop ?? 0))
      .toBeGreaterThan(100);
  });

  it('says that there is nothing where another tab comes to front', async () => {
    const other = await harness.openPage(diplomatic('/nothing'));
    const said = () => panel.evaluate(() => document.querySelector('main')?.innerText ?? '');
    await expect.poll(said, { timeout: 10_000 }).toContain('No bilingual text was found');
    await other.close();
    await page.bringToFront();
    await expect.poll(rows, { timeout: 10_000 }).toHaveLength(8);
  });
});
