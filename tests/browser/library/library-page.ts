import type { ElementHandle, Page } from 'puppeteer-core';
import type { SegmentDraft, SourcePage } from '../../../lib/saved/saved-segment.ts';
import type { Harness } from '../harness/harness.ts';

/** The library page, driven as a reader would. */
export interface LibraryPage {
  readonly page: Page;
  /** Texts of the rows in the document, a list of sides each. */
  rows(): Promise<string[][]>;
  /** What the status line of the toolbar says. */
  count(): Promise<string>;
  /** Opens a panel by its place in the head. */
  panel(name: 'export' | 'import' | 'trash'): Promise<void>;
  click(selector: string, index?: number): Promise<void>;
  /** Clicks the element of the selector that says `text`. */
  clickText(selector: string, text: string): Promise<void>;
  text(selector: string): Promise<string>;
}

const PANELS = ['export', 'import', 'trash'];

export async function openLibraryPage(harness: Harness): Promise<LibraryPage> {
  const page = await harness.openExtensionPage('library.html');
  await page.bringToFront();
  await page.waitForSelector('main[aria-busy="false"] .count');
  const click = async (selector: string, index = 0) => {
    await page.waitForSelector(selector);
    // A real click: Chromium lets a page download ten files without one, no more.
    await (await page.$$(selector))[index]?.click();
  };
  return {
    page,
    click,
    async clickText(selector, text) {
      for (const found of await page.$$(selector)) {
        if ((await found.evaluate((one) => one.textContent)) === text) return found.click();
      }
      throw new Error(`Nothing of ${selector} says ${text}`);
    },
    rows: () =>
      page.$$eval('.saved-list .row', (rows) =>
        rows.map((row) => [...row.querySelectorAll('.side')].map((side) => side.textContent ?? '')),
      ),
    count: () => page.$eval('.count', (count) => count.textContent ?? ''),
    async panel(name) {
      const [button] = await page.$$(
        `.masthead nav button:nth-of-type(${PANELS.indexOf(name) + 1})`,
      );
      const open = await button?.evaluate((found) => found.ariaExpanded === 'true');
      if (open !== true) await button?.click();
      await page.waitForSelector(
        `.masthead nav button:nth-of-type(${PANELS.indexOf(name) + 1})[aria-expanded="true"]`,
      );
    },
    text: (selector) => page.$eval(selector, (found) => found.textContent ?? ''),
  };
}

/** Chooses a file in the import panel, through the real file field. */
export async function chooseFile(library: LibraryPage, path: string): Promise<void> {
  await library.panel('import');
  const field = (await library.page.waitForSelector(
    '.panel .file input',
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Saves as scripts of the extension do: by asking the background. */
export function saveSegments(
  page: Page,
  source: SourcePage,
  segments: readonly SegmentDraft[],
): Promise<unknown> {
  return page.evaluate(
    async (from, drafts) => {
      const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
      const ask = { source: from, segments: drafts };
      return api?.runtime.sendMessage({ to: 'taiyaku-background', protocol: 1, call: 'save', ask });
    },
    source,
    segments as SegmentDraft[],
  );
}

/** Empties the storage of the extension, once nobody writes to it. */
export async function emptyStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    // Under the library's lock: a change under way would put back what it had read.
    await navigator.locks.request('taiyaku-library', () => api?.storage.local.clear());
  });
}
