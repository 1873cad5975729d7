import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tests/browser/harness/harness.ts';
import { clickControl, waitForControls } from '../../tests/browser/harness/use-controls.ts';
import { pointAtRow } from '../../tests/browser/page-helpers.ts';

/** One picture: a page and what is done in it; `set` gives the page to be taken. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly set: (harness: Harness, page: Page) => Promise<Page>;
}

/** Places of entries in the bar's menu on the sample page, whatever the interface's language. */
const MENU = { stacked: 0, recallSecond: 2, keys: -2 };

const ready = (harness: Harness, page: Page) => waitForControls(harness, page);

const row = async (harness: Harness, page: Page, index: number) => {
  await ready(harness, page);
  await page.evaluate(
    (at) => document.querySelectorAll('tr')[at]?.scrollIntoView({ block: 'center' }),
    index,
  );
  await pointAtRow(page, index);
  await waitForControls(harness, page, '.row-control button');
};

const fromMenu = async (harness: Harness, page: Page, index: number) => {
  await ready(harness, page);
  await clickControl(harness, page, '.bar > .more');
  await waitForControls(harness, page, '.menu button');
  await clickControl(harness, page, '.menu button', index);
};

const scene = (
  name: string,
  set: (harness: Harness, page: Page) => Promise<unknown>,
  path = '/sample',
): Scene => ({
  name,
  path,
  async set(harness, page) {
    await set(harness, page);
    return page;
  },
});

export const SCENES: readonly Scene[] = [
  scene('both', (harness, page) => row(harness, page, 4)),
  scene('one-language', async (harness, page) => {
    await ready(harness, page);
    await clickControl(harness, page, '.bar [data-view]', 2);
  }),
  scene('flipped-row', async (harness, page) => {
    await row(harness, page, 3);
    await clickControl(harness, page, '.row-control button', 0);
  }),
  scene('recall', (harness, page) => fromMenu(harness, page, MENU.recallSecond)),
  scene('stacked', (harness, page) => fromMenu(harness, page, MENU.stacked)),
  scene(
    'text-view',
    async (harness, page) => {
      await ready(harness, page);
      await clickControl(harness, page, '.bar [data-view]', 2);
    },
    '/text',
  ),
  scene('bar-menu', async (harness, page) => {
    await ready(harness, page);
    await clickControl(harness, page, '.bar > .more');
    await waitForControls(harness, page, '.menu button');
  }),
  scene('row-menu', async (harness, page) => {
    await row(harness, page, 3);
    await clickControl(harness, page, '.row-control .more');
    await waitForControls(harness, page, '.menu button');
  }),
  scene('find', async (harness, page) => {
    await ready(harness, page);
    await clickControl(harness, page, '.bar .find-open');
    await waitForControls(harness, page, '.find input');
    await page.keyboard.type('microsoft');
  }),
  scene('peek', async (harness, page) => {
    await ready(harness, page);
    await clickControl(harness, page, '.bar [data-view]', 1);
    await row(harness, page, 3);
    await clickControl(harness, page, '.row-control .peek-open');
    await waitForControls(harness, page, '.peek .side');
  }),
  scene('keys', (harness, page) => fromMenu(harness, page, MENU.keys)),
  {
    name: 'side-panel',
    path: '/sample',
    async set(harness, page) {
      await ready(harness, page);
      const panel = await harness.openExtensionPage('sidepanel.html');
      await page.bringToFront();
      await panel.waitForFunction(() => document.querySelectorAll('.bitext .row').length > 0, {
        polling: 100,
      });
      return panel;
    },
  },
];
