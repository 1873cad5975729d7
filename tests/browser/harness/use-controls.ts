import type { Page } from 'puppeteer-core';
import type { ControlBox, Harness } from './harness.ts';

/** How long a control may take to come, ms: detection, two messages and an injection on a busy machine. */
const PATIENCE = 30_000;
const POLL = 50;

/** Waits until our controls match, and gives them; throws where they never come. */
export async function waitForControls(
  harness: Harness,
  page: Page,
  selector = '.bar button',
  host?: string,
): Promise<readonly ControlBox[]> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const boxes = await harness.controls(page, selector, host);
    if (boxes.length > 0) return boxes;
    await new Promise((done) => setTimeout(done, POLL));
  }
  throw new Error(`No control "${selector}" came in ${PATIENCE} ms`);
}

/** Clicks the middle of a control with the real mouse. */
export async function clickControl(
  harness: Harness,
  page: Page,
  selector: string,
  index = 0,
): Promise<void> {
  const box = (await waitForControls(harness, page, selector)).at(index);
  if (!box) throw new Error(`There is no control "${selector}" number ${index}`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
