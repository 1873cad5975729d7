import { beforeAll, describe, expect, it } from 'vitest';
import { askPage, rowsOf, waitForRows } from './ask-page.ts';
import type { Harness } from './harness/harness.ts';
import { closePagesAfterwards, diplomatic, sharedBrowser } from './session.ts';

const PATIENCE = 8_000;
/** How long a page that is rightly silent is listened to, ms. */
const SILENCE = 1_500;

describe('text in shadow roots and frames', () => {
  let harness: Harness;
  closePagesAfterwards();
  beforeAll(async () => {
    harness = await sharedBrowser();
  });

  it.each([
    ['/shadow', 6, 'x-page >>> x-text >>> table'],
    ['/shadow-blocks', 4, 'x-text'],
    ['/frame', 5, 'iframe >>> table'],
    ['/frame-srcdoc', 4, 'iframe >>> table'],
    ['/frame-written', 4, 'iframe >>> table'],
    ['/frame-in-shadow', 5, 'x-text >>> iframe >>> table'],
    ['/frameset', 5, 'frame >>> table'],
  ])('%s: is read, and says where it stands', async (path, rows, where) => {
    const page = await harness.openPage(diplomatic(path));
    const state = await waitForRows(harness, diplomatic(path), PATIENCE);
    expect(rowsOf(state), JSON.stringify(state)).toBe(rows);
    const locator = 'bitexts' in state ? state.bitexts[0]?.head.locator : undefined;
    const steps = locator && 'path' in locator ? locator.path.split(' >>> ') : [];
    const last = steps.map((step) =>
      step
        .split(' > ')
        .at(-1)
        ?.replace(/:nth-child\(\d\)$/, ''),
    );
    expect(last.join(' >>> ')).toBe(where);
    await page.close();
  });

  it.each(['/shadow-closed', '/frame-sandboxed'])('%s: is not ours to read', async (path) => {
    const page = await harness.openPage(diplomatic(path));
    await new Promise((done) => setTimeout(done, SILENCE));
    expect(rowsOf(await askPage(harness, diplomatic(path), { call: 'state' }))).toBe(0);
    await page.close();
  });
});
