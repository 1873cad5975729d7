import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ControlBox, Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pointAtRow } from './page-helpers.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const PHONE = { width: 390, height: 780, hasTouch: true, isMobile: true };

/** Where a box is on the screen itself, in px of the phone. */
interface OnScreen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

/** A page that says nothing of phones is shown shrunk: 980 px of it on 390 px of screen. Chromium only. */
describe('reading a page made for large screens on a phone', () => {
  let harness: Harness;
  let page: Page;
  closePagesAfterwards();

  beforeAll(async () => {
    harness = await sharedBrowser();
    if (harness.name === 'firefox') return;
    page = await harness.openPage(diplomatic('/table/40'));
    await page.setViewport(PHONE);
    await waitForControls(harness, page);
  });

  const onScreen = async ({ x, y, width, height }: ControlBox): Promise<OnScreen> => {
    const seen = await page.evaluate(() => {
      const { scale = 1, offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
      return { scale, offsetLeft, offsetTop };
    });
    const left = (x - seen.offsetLeft) * seen.scale;
    const top = (y - seen.offsetTop) * seen.scale;
    return {
      left,
      top,
      right: left + width * seen.scale,
      bottom: top + height * seen.scale,
      height: height * seen.scale,
    };
  };
  const boxOf = async (selector: string) => {
    const [box] = await waitForControls(harness, page, selector);
    if (!box) throw new Error(`No ${selector}`);
    return onScreen(box);
  };
  /** All of it on the screen, as large as on any other page. */
  const expectLegible = async (selector: string, least: number) => {
    await expect.poll(async () => (await boxOf(selector)).height).toBeGreaterThanOrEqual(least);
    const { left, top, right, bottom } = await boxOf(selector);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(PHONE.width + 0.5);
    expect(bottom).toBeLessThanOrEqual(PHONE.height + 0.5);
  };
  const zoomTo = async (scale: number) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    await session.detach();
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeCloseTo(scale, 1);
  };

  it('draws the bar and its menu in their own size, on the screen', async (test) => {
    if (harness.name === 'firefox') return test.skip();
    expect(await page.evaluate(() => visualViewport?.scale)).toBeLessThan(0.5);
    await expectLegible('.bar', 40);
    await clickControl(harness, page, '.bar > .more');
    await expectLegible('.menu button', 36);
    await expectLegible('.menu', 100);
    await page.keyboard.press('Escape');
  });

  it('keeps size and corner while the page is zoomed by fingers', async (test) => {
    if (harness.name === 'firefox') return test.skip();
    const before = await boxOf('.bar');
    for (const scale of [1, 2, 3]) {
      await zoomTo(scale);
      await expect.poll(async () => (await boxOf('.bar')).height).toBeCloseTo(before.height, 0);
      const now = await boxOf('.bar');
      expect(now.right).toBeCloseTo(before.right, 0);
      expect(now.bottom).toBeCloseTo(before.bottom, 0);
    }
    await clickControl(harness, page, '.bar .find-open');
    await expectLegible('.find', 36);
    await page.keyboard.press('Escape');
    await zoomTo(0.4);
  });

  it('draws peek and sheet in their own size, on the screen', async (test) => {
    if (harness.name === 'firefox') return test.skip();
    await clickControl(harness, page, '.bar [data-view]', 1);
    await pointAtRow(page, 2);
    await clickControl(harness, page, '.row-control .peek-open');
    await expectLegible('.peek', 80);
    await clickControl(harness, page, '.peek > button');
    await clickControl(harness, page, '.bar > .more');
    const items = await waitForControls(harness, page, '.menu button .words');
    const keys = items.findIndex(({ label }) => label === 'Keys');
    await clickControl(harness, page, '.menu button', keys);
    await expectLegible('.sheet', 300);
    await page.keyboard.press('Escape');
  });
});
