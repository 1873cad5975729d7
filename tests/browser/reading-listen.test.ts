import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Harness } from './harness/harness.ts';
import { launch } from './harness/launch.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { pointAtRow } from './page-helpers.ts';
import { chooseInMenu, painted } from './reading-helpers.ts';
import { diplomatic } from './session.ts';

/** A browser of its own: voices would stand in every other test's menus. */
describe('listening', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await launch(inject('browserName'), { voices: true });
    page = await harness.openPage(diplomatic('/sample'));
    await waitForControls(harness, page);
  });
  afterAll(() => harness.close());

  const spoken = () => painted(page, 'taiyaku-spoken');

  it('reads a row in its own language’s voice, marks it, and takes the mark away at the end', async () => {
    await pointAtRow(page, 1);
    await chooseInMenu(harness, page, '.row-control .more', 'Listen in English');
    await expect.poll(spoken).toEqual(['Question:']);
    await expect.poll(spoken, { timeout: 10_000 }).toEqual([]);
  });

  it('reads on from a row, the mark going with the voice, until it is stopped', async () => {
    await pointAtRow(page, 3);
    await chooseInMenu(harness, page, '.row-control .more', 'Listen in English from here on');
    await expect.poll(spoken).toEqual(['Embassy Spokesperson:']);
    await expect
      .poll(async () => (await spoken())[0] ?? '', { timeout: 10_000 })
      .toMatch(/^The accusation against China/);
    await chooseInMenu(harness, page, '.bar > .more', 'Stop listening');
    await expect.poll(spoken).toEqual([]);
  });

  it('offers no language the browser has no voice for', async () => {
    await clickControl(harness, page, '.bar > .more');
    const items = (await waitForControls(harness, page, '.menu button .words')).map(
      ({ label }) => label,
    );
    expect(items).toContain('Listen in English');
    // Firefox's voices for tests speak no Japanese, Chromium's do.
    expect(items.includes('Listen in 日本語')).toBe(harness.name === 'chrome');
    await page.keyboard.press('Escape');
  });
});
