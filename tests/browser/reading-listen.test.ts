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
  /** Notes every text that is marked from now on: Firefox's voices for tests are done in a moment. */
  const noteMarks = () =>
    page.evaluate(() => {
      const marks: string[] = [];
      Object.assign(globalThis, { marks });
      const turn = new MessageChannel();
      turn.port1.onmessage = () => {
        const [range] = CSS.highlights.get('taiyaku-spoken') ?? [];
        const text = range?.startContainer.textContent?.trim() ?? '';
        if (text !== (marks.at(-1) ?? '')) marks.push(text);
        turn.port2.postMessage(null);
      };
      turn.port2.postMessage(null);
    });
  const marks = () =>
    page.evaluate(() => (globalThis as unknown as { marks: readonly string[] }).marks);

  it('reads a row in its own language’s voice, marks it, and takes the mark away at the end', async () => {
    await pointAtRow(page, 1);
    await noteMarks();
    await chooseInMenu(harness, page, '.row-control .more', 'Listen in English');
    await expect.poll(marks).toEqual(['Question:', '']);
  });

  it('reads on from a row, the mark going with the voice', async () => {
    await pointAtRow(page, 3);
    await noteMarks();
    await chooseInMenu(harness, page, '.row-control .more', 'Listen in English from here on');
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(1);
    const [first, second] = await marks();
    expect(first).toBe('Embassy Spokesperson:');
    expect(second).toMatch(/^The accusation against China/);
  });

  it('stops when told to', async (test) => {
    if (harness.name === 'firefox') return test.skip(); // it has long read to the end
    expect(await spoken()).not.toEqual([]);
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
