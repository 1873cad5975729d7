import type { Page } from 'puppeteer-core';
import type { Harness } from './harness/harness.ts';
import { clickControl, waitForControls } from './harness/use-controls.ts';
import { diplomatic, sharedBrowser } from './session.ts';

/** Opens a test page where Taiyaku runs by itself, and waits until its bar stands there. */
export async function openToRead(path: string): Promise<{ harness: Harness; page: Page }> {
  const harness = await sharedBrowser();
  const page = await harness.openPage(diplomatic(path));
  await waitForControls(harness, page);
  return { harness, page };
}

/** Text without the marks that set its parts apart from each other's direction. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** What our controls are called now, by `plain`; none where nothing matches. */
export const names = async (harness: Harness, page: Page, selector: string): Promise<string[]> =>
  (await harness.controls(page, selector)).map(({ label }) => plain(label));

/** Takes the keyboard to a row of the first text, counted from 0. */
export async function goToRow(harness: Harness, page: Page, row: number): Promise<void> {
  await harness.command('go-to-rows', page);
  await waitForControls(harness, page, '.row-control button');
  await page.keyboard.press('Home');
  for (let step = 0; step < row; step += 1) await page.keyboard.press('j');
}

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

/** What the clipboard holds, pasted as a reader would. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.style.cssText = 'position: fixed; top: 0';
    document.body.append(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.remove();
    return field.value;
  });
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
