import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tests/browser/harness/harness.ts';
import { extensionPage, ready, roomOf, type Scene, shotOf } from './scene.ts';

/** Sentences and figures of the sample are looked through by then, ms. */
const CHECKS = 1500;

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
    const panel = await harness.openExtensionPage('sidepanel.html', roomOf(page));
    await page.bringToFront();
    await panel.waitForFunction(() => document.querySelectorAll('.bitext .row').length > 0, {
      polling: 100,
    });
    await open(panel);
    return shotOf(panel, () => panel.close());
  },
});

/** Popup, side panel, reader and options. */
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
];
