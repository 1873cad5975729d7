import { beforeAll, describe, expect, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { waitForControls } from './harness/use-controls.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

/** Blocks outside tables: the aligner comes into the page before any row is shown. */
describe('blocks of text in two languages', () => {
  let harness: Harness;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it('pairs whole texts by what they say, and leaves alone what has no counterpart', async () => {
    const address = diplomatic('/pages/blocks-paired-by-words');
    const page = await harness.openPage(address);
    await waitForControls(harness, page);
    const answer = await waitForRows(harness, address);
    // By order and length alone six rows would be found, five of them wrong.
    expect(rowsOf(answer)).toBe(7);
    const rows = await page.evaluate(() => document.querySelectorAll('main p').length);
    expect(rows).toBe(12);
  });

  it('says of a thread in two languages that its blocks say different things', async () => {
    const address = diplomatic('/pages/not-thread-in-turn');
    await harness.openPage(address);
    const reasons = async () => {
      const answer = await askPage(harness, address, { call: 'state' });
      return 'reasons' in answer ? answer.reasons : [];
    };
    await expect.poll(reasons).toEqual(['different-texts']);
  });
});
