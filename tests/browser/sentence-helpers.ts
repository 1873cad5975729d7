import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { goToRow, painted } from './reading-helpers.ts';

/** The second sentence of the sample's fifth row, and the one that answers it. */
export const GRAVELY = 'The Chinese side is gravely concerned and strongly opposed to this.';
export const JUUDAI = '中国は重大な懸念を抱いており、これに強く反対します。';

/** Alignment of the whole text comes with the first sentence asked for. */
export const FIRST_TIME = { timeout: 15_000 };

/** Steps by keyboard to the second sentence of the sample's fifth row. */
export async function stepToGravely(harness: Harness, page: Page): Promise<void> {
  await goToRow(harness, page, 4);
  await expect
    .poll(async () => {
      await page.keyboard.press('.');
      await new Promise((done) => setTimeout(done, 300));
      return painted(page, 'taiyaku-sentence');
    }, FIRST_TIME)
    .toEqual([GRAVELY]);
}
