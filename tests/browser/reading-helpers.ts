import type { Page } from 'puppeteer-core';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';

/** Opens the menu behind a button and clicks the entry with this name. */
export async function chooseInMenu(
  harness: Harness,
  page: Page,
  button: string,
  name: string,
): Promise<void> {
  await clickControl(harness, page, button);
  const items = await waitForControls(harness, page, '.menu button .words');
  const index = items.findIndex(({ label }) => label === name);
  if (index < 0) throw new Error(`No "${name}" among ${items.map(({ label }) => label)}`);
  await clickControl(harness, page, '.menu button', index);
}

/** Texts under one of our highlights, in painting order. */
export const painted = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (highlight) =>
      [...(CSS.highlights.get(highlight) ?? [])].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    name,
  );

/** How many sides are veiled now. */
export const veils = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.querySelectorAll('[data-taiyaku-veil]:not([data-taiyaku-veil="open"])').length,
  );
