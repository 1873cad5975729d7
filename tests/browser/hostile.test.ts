import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { hostilePages } from './hostile-pages.ts';
import { type HostilePage, sides } from './pages/parts.ts';
import { diplomatic, sharedBrowser } from './session.ts';

/** How long detection may take where rows must come (a busy machine, a million nodes), and where silence is right too, ms. */
const PATIENCE = 20_000;
const SILENCE = 1_200;
/** The largest pages take the browsers themselves long, on a slow machine, ms. */
const LARGE_PAGE = 150_000;
const SECOND_ROW_JA = sides(1).ja;
const SECOND_ROW_EN = sides(1).en;

interface Witness {
  source(): string;
  nodes(): Element[];
  before: string;
  kept: Element[];
}
declare const witness: Witness;

/** Text of the second row's cells that are painted, by the browser's own measure. */
const secondRow = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('tr:nth-child(2) > td')].filter((cell) => {
      const style = getComputedStyle(cell);
      return style.display !== 'none' && style.visibility === 'visible';
    });
    let text = '';
    for (const cell of seen) text += cell.textContent;
    return text.replace(/[\u200b-\u200d\0]/g, '');
  });

const isPlain = ({ slug }: HostilePage) => !slug.includes('traps') && !slug.includes('overrides');

describe('hostile pages', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await sharedBrowser();
  });
  let opened: Page | null = null;
  afterEach(async () => {
    await opened?.close().catch(() => {});
    opened = null;
  });

  it.each(hostilePages.map((one) => [one.slug, one] as const))(
    '%s: alive, right or silent, and given back',
    async (_, hostile) => {
      const url = diplomatic(`/hostile/${hostile.slug}`);
      const page = await harness.openPage(url);
      opened = page;
      const thrown: string[] = [];
      page.on('pageerror', (error) => {
        const stack = String((error as Error)?.stack ?? error);
        if (stack.includes('-extension://')) thrown.push(`${hostile.slug}: ${stack}`);
      });
      const patience = hostile.rows === null || hostile.rows === 0 ? SILENCE : PATIENCE;
      const state = await waitForRows(harness, url, patience);
      const rows = rowsOf(state);
      if (hostile.rows !== null)
        expect(rows, JSON.stringify(state).slice(0, 600)).toBe(hostile.rows);
      expect(await page.evaluate(() => 1 + 1), 'the page answers').toBe(2);

      if (rows > 0) {
        const flipped = await askPage(harness, url, { call: 'flip-all' });
        expect(flipped, 'the reader answers').toHaveProperty('bitexts');
        if (hostile.rows !== null && hostile.flipped !== false && isPlain(hostile)) {
          // Both at once: a page that changes under the flip is read again, and shown anew, meanwhile.
          const isFlipped = async () => {
            const text = await secondRow(page);
            return text.includes(SECOND_ROW_JA) && !text.includes(SECOND_ROW_EN);
          };
          await expect.poll(isFlipped, { timeout: PATIENCE }).toBe(true);
        }
        const off = await askPage(harness, url, { call: 'off' });
        expect('on' in off && off.on).toBe(false);
      }
      const after = await page
        .evaluate(() => {
          if (typeof witness === 'undefined') return null;
          const now = witness.nodes();
          return {
            before: witness.before,
            ours: now.flatMap((one) =>
              [one.localName, ...one.getAttributeNames()].filter((name) =>
                /^(data-)?taiyaku(?!.*-copy)/.test(name),
              ),
            ),
            source: witness.source(),
            sameNodes:
              now.length === witness.kept.length && now.every((one, i) => one === witness.kept[i]),
          };
        })
        .catch(() => null);
      if (after) {
        expect(after.ours).toEqual([]);
        if (!hostile.changes) {
          expect(after.source === after.before, 'the same source to the letter').toBe(true);
          expect(after.sameNodes, 'the same nodes').toBe(true);
        }
      }
      expect(thrown).toEqual([]);
    },
    LARGE_PAGE,
  );
});
