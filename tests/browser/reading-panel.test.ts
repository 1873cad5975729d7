import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { clickControl } from './harness/use-controls.ts';
import { rowText } from './page-helpers.ts';
import { openToRead } from './reading-helpers.ts';
import { FIRST_TIME, GRAVELY, JUUDAI } from './sentence-helpers.ts';
import { closePagesAfterwards, diplomatic } from './session.ts';

/** The panel's document is opened as a tab of the same window: it follows the tab in front just the same. */
describe('the side panel', () => {
  let harness: Harness;
  let page: Page;
  let panel: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    ({ harness, page } = await openToRead('/sample'));
    panel = await harness.openExtensionPage('sidepanel.html');
    await page.bringToFront();
  });

  const rows = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.bitext .row')].map((row) =>
        [...row.querySelectorAll('.side')].map((side) => side.getAttribute('lang')),
      ),
    );
  /** Clicks what is there, or comes: the panel reads the page anew whenever its tab comes to front. */
  const click = (selector: string) =>
    expect
      .poll(() =>
        panel.evaluate((to) => {
          const control = document.querySelector<HTMLElement>(to);
          control?.click();
          return control !== null;
        }, selector),
      )
      .toBe(true);

  /** Whether the text is read by this language now. */
  const reads = (lang: string) =>
    panel.evaluate(
      (name) => document.querySelector(`.views [lang="${name}"]`)?.getAttribute('aria-pressed'),
      lang,
    );

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
    await click('.views [lang="ja"]');
    await expect.poll(() => reads('ja')).toBe('true');
    await click('.recall');
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

  it('reads the other language while the veil stays down, and both when recall is left', async () => {
    await click('.recall');
    await expect.poll(() => reads('en')).toBe('true');
    await click('.views [lang="ja"]');
    await expect.poll(() => reads('ja')).toBe('true');
    const veiledSides = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('td[data-taiyaku-veil]')].map((cell) =>
          cell.getAttribute('lang'),
        ),
      );
    await expect.poll(veiledSides).toEqual(Array(8).fill('en'));
    await click('.recall');
    await expect.poll(veiledSides).toEqual([]);
  });

  it('scrolls with the page, and the page with it', async () => {
    const pageTop = () => page.evaluate(() => scrollY);
    const panelTop = () => panel.evaluate(() => document.querySelector('.scroll')?.scrollTop ?? 0);
    const end = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return scrollY;
    });
    await expect.poll(panelTop).toBeGreaterThan(100);
    // Both have come to rest: what moves now is moved by the reader.
    await expect.poll(pageTop).toBe(end);
    await new Promise((done) => setTimeout(done, 1000));
    // A tab behind another hears of no scrolling; the panel beside a page would.
    await panel.bringToFront();
    await panel.evaluate(() => document.querySelector('.scroll')?.scrollTo(0, 0));
    await expect.poll(pageTop).toBeLessThan(end);
    await page.bringToFront();
    expect(await rowText(page, 0)).toContain('Embassy');
  });

  it('shows an outline’s row in panel and page', async () => {
    await click('.outline li:last-child button');
    const inView = () =>
      page.evaluate(() => {
        const { top, bottom } = document.querySelectorAll('tr')[3]?.getBoundingClientRect() ?? {
          top: -1,
          bottom: 0,
        };
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(inView).toBe(true);
    await expect
      .poll(() =>
        panel.evaluate(() => {
          const list = document.querySelector('.scroll')?.getBoundingClientRect().top ?? 0;
          const row = document.querySelector('[data-row="3"]')?.getBoundingClientRect().top ?? 0;
          return Math.abs(row - list);
        }),
      )
      .toBeLessThan(40);
  });

  it('says that there is nothing where another tab comes to front', async () => {
    const other = await harness.openPage(diplomatic('/nothing'));
    const said = () => panel.evaluate(() => document.querySelector('main')?.innerText ?? '');
    await expect.poll(said, { timeout: 10_000 }).toContain('No bilingual text was found');
    await other.close();
    await page.bringToFront();
    await expect.poll(rows, { timeout: 10_000 }).toHaveLength(8);
  });

  const own = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('[data-row="4"] .sentence.own')].map((one) =>
        one.textContent?.trim(),
      ),
    );

  it('paints the sentence under the pointer and the one that answers it', async () => {
    await panel.bringToFront();
    await panel.hover('[data-row="4"] .side');
    await expect
      .poll(async () => {
        const [, second] = await panel.$$('[data-row="4"] .side:first-child .sentence');
        await second?.hover();
        return own();
      }, FIRST_TIME)
      .toEqual([GRAVELY, JUUDAI]);
    await panel.hover('[data-row="1"] .side');
    await expect.poll(own).toEqual([]);
  });

  it('steps by sentence with the keys of the page, and paints what answers', async () => {
    await panel.bringToFront();
    await panel.focus('[data-row="4"] .actions button');
    await panel.keyboard.press('.');
    await expect.poll(own, FIRST_TIME).toHaveLength(2);
    await panel.keyboard.press('.');
    await expect.poll(own).toEqual([GRAVELY, JUUDAI]);
    await panel.keyboard.press(',');
    await expect.poll(own).not.toContain(GRAVELY);
    await panel.focus('[data-row="3"] .actions button');
    await expect.poll(own).toEqual([]);
  });

  it('saves a sentence by itself, and takes it out again', async () => {
    await click('[data-row="4"] .apart');
    const press = () =>
      panel.evaluate((text) => {
        const pairs = [...document.querySelectorAll('[data-row="4"] .pairs li')];
        const pair = pairs.find((one) => one.textContent?.includes(text));
        pair?.querySelector('button')?.click();
        return pair !== undefined;
      }, GRAVELY);
    const saved = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('.pairs li:has([aria-pressed="true"]) .side')].map((one) =>
          one.textContent?.trim(),
        ),
      );
    await expect.poll(press, FIRST_TIME).toBe(true);
    await expect.poll(saved).toEqual([GRAVELY, JUUDAI]);
    await press();
    await expect.poll(saved).toEqual([]);
  });
});
