import { clickControl, waitForControls } from '../../tests/browser/harness/use-controls.ts';
import {
  chooseInBarMenu,
  chooseView,
  openBarMenu,
  pageScene,
  pointAt,
  ready,
  type Scene,
} from './scene.ts';

/** Places of entries in the bar's menu, from its end: a narrow window has more of them before. */
const MENU = { arrangement: -6, recallSecond: -4, places: -3, keys: -2 };

/** What a reader sees in a page. */
export const PAGE_SCENES: readonly Scene[] = [
  pageScene('page-both', async (harness, page) => {
    await pointAt(harness, page, 4);
    await page.waitForFunction(() => CSS.highlights.get('taiyaku-sentence')?.size);
  }),
  pageScene('page-one-language', (harness, page) => chooseView(harness, page, 2)),
  pageScene('page-flipped-row', async (harness, page) => {
    await chooseView(harness, page, 1);
    await pointAt(harness, page, 4);
    await clickControl(harness, page, '.row-control button', 0);
  }),
  pageScene('page-recall', (harness, page) => chooseInBarMenu(harness, page, MENU.recallSecond)),
  pageScene('page-stacked', (harness, page) => chooseInBarMenu(harness, page, MENU.arrangement)),
  pageScene(
    'page-facing',
    (harness, page) => chooseInBarMenu(harness, page, MENU.arrangement),
    '/pages/alternating-press-conference',
  ),
  pageScene('page-plain-text', (harness, page) => chooseView(harness, page, 2), '/text'),
  pageScene(
    'page-right-to-left',
    async (harness, page) => {
      await pointAt(harness, page, 2);
      await clickControl(harness, page, '.row-control button', 0);
    },
    '/pages/table-right-to-left',
  ),
  pageScene('page-full-width', (harness, page) => pointAt(harness, page, 3), '/table/40'),
  pageScene('page-bar-menu', openBarMenu),
  pageScene('page-row-menu', async (harness, page) => {
    await pointAt(harness, page, 3);
    await clickControl(harness, page, '.row-control .more');
    await waitForControls(harness, page, '.menu button');
  }),
  pageScene('page-find', async (harness, page) => {
    await ready(harness, page);
    await clickControl(harness, page, '.bar .find-open');
    await waitForControls(harness, page, '.find input');
    await page.keyboard.type('microsoft');
  }),
  pageScene('page-peek', async (harness, page) => {
    await chooseView(harness, page, 1);
    await pointAt(harness, page, 4);
    await clickControl(harness, page, '.row-control .peek-open');
    await waitForControls(harness, page, '.peek .side');
  }),
  pageScene(
    'checks-peek',
    async (harness, page) => {
      await pointAt(harness, page, 1);
      await page.waitForFunction(() => CSS.highlights.get('taiyaku-figure')?.size);
      await clickControl(harness, page, '.row-control .more');
      const entries = await waitForControls(harness, page, '.menu button .words');
      const odd = entries.findIndex(({ label }) => label.includes('52,000'));
      await clickControl(harness, page, '.menu button', odd);
      await waitForControls(harness, page, '.peek .side');
    },
    '/uneven',
  ),
  pageScene(
    'checks-places',
    async (harness, page) => {
      await chooseInBarMenu(harness, page, MENU.places);
      await waitForControls(harness, page, '.places button');
    },
    '/uneven',
  ),
  pageScene('page-selection', async (harness, page) => {
    await pointAt(harness, page, 2);
    await page.evaluate(() => {
      const cell = document.querySelectorAll('tr')[2]?.cells[0] as Element;
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const from = text.data.search(/\S/);
      getSelection()?.setBaseAndExtent(text, from, text, from + 60);
    });
    await waitForControls(harness, page, '.offer');
  }),
  pageScene('page-keyboard', async (harness, page) => {
    await ready(harness, page);
    await harness.command('go-to-rows', page);
    await waitForControls(harness, page, '.row-control button');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
  }),
  pageScene('page-keys', (harness, page) => chooseInBarMenu(harness, page, MENU.keys)),
  pageScene('page-collapsed', async (harness, page) => {
    await ready(harness, page);
    await clickControl(harness, page, '.bar > .collapse');
  }),
];
