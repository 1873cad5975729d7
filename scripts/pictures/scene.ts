import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tests/browser/harness/harness.ts';
import { clickControl, waitForControls } from '../../tests/browser/harness/use-controls.ts';
import { pointAtRow } from '../../tests/browser/page-helpers.ts';

type PicturePath = `${string}.${'png' | 'webp'}`;

/** What stands ready to be taken, and how it is put away. */
export interface Shot {
  take(path: PicturePath): Promise<void>;
  close(): Promise<void>;
}

/** One picture: a page and what is done in it. */
export interface Scene {
  readonly name: string;
  /** The page it begins with. */
  readonly path: string;
  /** True where a narrow window would change nothing: the browser sets the popup's width. */
  readonly wideOnly?: boolean;
  readonly set: (harness: Harness, page: Page) => Promise<Shot>;
}

/** Text stays sharp, and a page takes some 40 kB. */
const WEBP_QUALITY = 80;
/** Menus and cards have come by then, ms. */
const SETTLE = 400;

export const shotOf = (page: Page, after = async () => {}): Shot => ({
  async take(path) {
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, SETTLE));
    await page.screenshot(path.endsWith('.webp') ? { path, quality: WEBP_QUALITY } : { path });
  },
  close: after,
});

/** A scene in the page itself. */
export const pageScene = (
  name: string,
  set: (harness: Harness, page: Page) => Promise<unknown>,
  path = '/sample',
): Scene => ({
  name,
  path,
  async set(harness, page) {
    await set(harness, page);
    return shotOf(page);
  },
});

/** As large as another page's window. No more: for a phone's Puppeteer loads pages anew, and Firefox's never say they have. */
export function roomOf(page: Page) {
  const { width = 0, height = 0, deviceScaleFactor = 1 } = page.viewport() ?? {};
  return { width, height, deviceScaleFactor };
}

/** An extension page in a tab of its own, in the same window size. */
export async function extensionPage(
  harness: Harness,
  page: Page,
  path: string,
  set: (opened: Page) => Promise<unknown> = async () => {},
): Promise<Shot> {
  const opened = await harness.openExtensionPage(path, roomOf(page));
  await opened.bringToFront();
  await set(opened);
  return shotOf(opened, () => opened.close());
}

export const ready = (harness: Harness, page: Page) => waitForControls(harness, page);

/** Puts the pointer on a row in the middle of the window; at its top, where it is taller than the window. */
export async function pointAt(harness: Harness, page: Page, index: number): Promise<void> {
  await ready(harness, page);
  await page.evaluate((at) => {
    const row = document.querySelectorAll('tr')[at];
    row?.scrollIntoView({ block: 'center' });
    if (row && row.getBoundingClientRect().top < 0) row.scrollIntoView({ block: 'start' });
  }, index);
  await pointAtRow(page, index);
  await waitForControls(harness, page, '.row-control button');
}

export async function chooseView(harness: Harness, page: Page, index: number): Promise<void> {
  await ready(harness, page);
  await clickControl(harness, page, '.bar [data-view]', index);
}

export async function openBarMenu(harness: Harness, page: Page): Promise<void> {
  await ready(harness, page);
  await clickControl(harness, page, '.bar > .more');
  await waitForControls(harness, page, '.menu button');
}

/** Chooses an entry of the bar's menu by its place, whatever the interface's language. */
export async function chooseInBarMenu(harness: Harness, page: Page, at: number): Promise<void> {
  await openBarMenu(harness, page);
  await clickControl(harness, page, '.menu button', at);
}
