import { beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { OTHER_HOST } from './harness/harness.ts';
import { waitForControls } from './harness/use-controls.ts';
import { pageSource } from './page-helpers.ts';
import { closePagesAfterwards, diplomatic, elsewhere, sharedBrowser } from './session.ts';

/** Long enough for a probe and a reader to have shown themselves, ms. */
const A_WHILE = 1500;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('pages Taiyaku does not run on by itself', () => {
  let harness: Harness;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it('says nothing and leaves nothing on a diplomatic page without a bitext', async () => {
    const page = await harness.openPage(diplomatic('/nothing'));
    const before = await pageSource(page);
    await wait(A_WHILE);
    expect(await pageSource(page)).toBe(before);

    const popup = await harness.openPopup(page);
    const said = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
    expect(said).toContain('No bilingual text was found');
    expect(said).toContain('Look again');
    await popup.close();
    expect(await pageSource(page)).toBe(before);
  });

  it('reads any other page after one click on the toolbar button', async () => {
    const page = await harness.openPage(elsewhere('/sample'));
    await wait(A_WHILE);
    expect(await pageSource(page)).not.toContain('taiyaku');
    if (harness.name === 'firefox') return; // openPopup() by script gives no activeTab there: see below
    const popup = await harness.openPopup(page);
    await expect
      .poll(() => popup.evaluate(() => document.querySelectorAll('.bitext .row').length))
      .toBe(8);
    await popup.close();
    await waitForControls(harness, page);
  });

  it('runs by itself on a site the reader has allowed', async () => {
    await harness.grantHost(`http://${OTHER_HOST}/*`);
    await wait(500);
    const page = await harness.openPage(elsewhere('/sample'));
    await waitForControls(harness, page);
    expect(await page.evaluate(() => document.querySelectorAll('taiyaku-controls').length)).toBe(1);
  });

  it('flips and saves a text that is printed as plain text', async () => {
    const page = await harness.openPage(diplomatic('/text'));
    await waitForControls(harness, page);
    await harness.command('flip-all', page);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('taiyaku-view').length))
      .toBe(1);
    const before = await page.evaluate(() => document.querySelector('pre')?.offsetHeight);
    expect(before).toBe(0);
    await harness.command('flip-all', page);
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('taiyaku-view').length))
      .toBe(0);
    expect(await page.evaluate(() => document.querySelector('pre')?.offsetHeight)).toBeGreaterThan(
      0,
    );
  });
});
