import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tests/browser/harness/harness.ts';
import { clickControl, waitForControls } from '../../tests/browser/harness/use-controls.ts';
import { ready, type Scene, type Shot, shotOf } from './scene.ts';

/** Sentences and figures of the sample are looked through by then, ms. */
const CHECKS = 1500;

/** As large as another page's window. No more: for a phone's Puppeteer loads pages anew, and Firefox's never say they have. */
function roomOf(page: Page) {
  const { width = 0, height = 0, deviceScaleFactor = 1 } = page.viewport() ?? {};
  return { width, height, deviceScaleFactor };
}

/** An extension page in a tab of its own, in the same window size. */
async function extensionPage(
  harness: Harness,
  page: Page,
  path: string,
  set: (opened: Page) => Promise<unknown> = async () => {},
): Promise<Shot> {
  const opened = await harness.openExtensionPage(path);
  await opened.setViewport(roomOf(page));
  await opened.bringToFront();
  await set(opened);
  return shotOf(opened, () => opened.close());
}

const extensionScene = (
  name: string,
  path: string,
  set?: (opened: Page) => Promise<unknown>,
): Scene => ({
  name,
  path: '/nothing',
  set: (harness, page) => extensionPage(harness, page, path, set),
});

const popupScene = (
  name: string,
  path: string,
  set: (harness: Harness, page: Page) => Promise<unknown>,
): Scene => ({
  name,
  path,
  wideOnly: true,
  async set(harness, page) {
    await set(harness, page);
    const popup = await harness.openPopup(page);
    await new Promise((done) => setTimeout(done, CHECKS));
    return { take: (file) => popup.screenshot(file), close: () => popup.close() };
  },
});

const panelScene = (
  name: string,
  open: (panel: Page) => Promise<unknown>,
  path = '/sample',
): Scene => ({
  name,
  path,
  async set(harness, page) {
    await ready(harness, page);
    const panel = await harness.openExtensionPage('sidepanel.html');
    await panel.setViewport(roomOf(page));
    await page.bringToFront();
    await panel.waitForFunction(() => document.querySelectorAll('.bitext .row').length > 0, {
      polling: 100,
    });
    await open(panel);
    return shotOf(panel, () => panel.close());
  },
});

/** Rows of the sample go into the library, as "Save all" on the bar puts them there. */
const saveAll = async (harness: Harness, page: Page) => {
  await ready(harness, page);
  await clickControl(harness, page, '.bar .more');
  await waitForControls(harness, page, '.menu button');
  await page.keyboard.press('Escape');
  await harness.command('go-to-rows', page);
  await page.keyboard.press('Home');
  for (let row = 0; row < 4; row += 1) {
    await page.keyboard.press('s');
    await page.keyboard.press('j');
  }
};

/** Popup, side panel, reader, options and library. */
export const EXTENSION_SCENES: readonly Scene[] = [
  popupScene('popup', '/sample', ready),
  popupScene('popup-right-to-left', '/pages/table-right-to-left', ready),
  popupScene('popup-nothing', '/nothing', async () => {}),
  panelScene('panel', async () => {}),
  panelScene('panel-outline', (panel) =>
    panel.evaluate(() => (document.querySelector('.outline summary') as HTMLElement).click()),
  ),
  panelScene(
    'checks-panel',
    async (panel) => {
      // Behind another tab its timers hardly run.
      await panel.bringToFront();
      await new Promise((done) => setTimeout(done, CHECKS));
      await panel.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        (document.querySelector('[data-row="1"] .apart') as HTMLElement).click();
      });
      await panel.waitForFunction(() => document.querySelector('.pairs li'), { polling: 100 });
    },
    '/uneven',
  ),
  extensionScene('reader-first-run', 'reader.html#welcome', (opened) =>
    opened.waitForSelector('main[aria-busy="false"]'),
  ),
  extensionScene('reader-empty', 'reader.html'),
  extensionScene('reader-open', 'reader.html#sample', (opened) =>
    opened.waitForSelector('.bitext .row'),
  ),
  extensionScene('options', 'options.html', (opened) => opened.waitForSelector('.shortcuts')),
  {
    name: 'library',
    path: '/sample',
    async set(harness, page) {
      await saveAll(harness, page);
      return extensionPage(harness, page, 'library.html', (opened) =>
        opened.waitForSelector('.saved-list .row'),
      );
    },
  },
];
