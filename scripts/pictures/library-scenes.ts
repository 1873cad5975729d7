import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tests/browser/harness/harness.ts';
import { clickControl, waitForControls } from '../../tests/browser/harness/use-controls.ts';
import { extensionPage, ready, type Scene } from './scene.ts';

/** A windowful; and enough for a word to be set beside its counterparts, which are counted from five rows up. */
const SAVED = 12;
const SAVED_FOR_CONTEXT = 25;
const LOOKED_UP = 'volunteers';
/** By its place in the head. */
const PANEL = { export: 0, import: 1, trash: 2 };
const FILE = [
  'id,en,ja,note',
  '1,The bridge was opened in May.,橋は五月に開通した。,from the harbour',
  '2,The ferry still runs on Sundays.,渡し船は日曜日に今も動いている。,',
  '3,Nobody came.,,',
].join('\n');

/** Saves the first rows of a page by their key, as the bar's own button is not there in a narrow window. */
async function saveRows(harness: Harness, page: Page, count: number): Promise<void> {
  await ready(harness, page);
  await clickControl(harness, page, '.bar .more');
  await waitForControls(harness, page, '.menu button');
  await page.keyboard.press('Escape');
  await harness.command('go-to-rows', page);
  await waitForControls(harness, page, '.row-control button');
  await page.keyboard.press('Home');
  for (let row = 0; row < count; row += 1) {
    await page.keyboard.press('s');
    await page.keyboard.press('j');
  }
}

/** The library with rows of a page in it, and what is done there. */
const libraryScene = (
  name: string,
  set: (opened: Page) => Promise<unknown> = async () => {},
  { path = '/table/50', saved = SAVED } = {},
): Scene => ({
  name,
  path,
  async set(harness, page) {
    await saveRows(harness, page, saved);
    return extensionPage(harness, page, 'library.html', async (opened) => {
      await opened.waitForSelector('main[aria-busy="false"] .saved-list .row');
      await set(opened);
    });
  },
});

async function click(opened: Page, selector: string, index = 0): Promise<void> {
  await opened.waitForSelector(selector);
  await opened.$$eval(selector, (found, at) => (found[at] as HTMLElement).click(), index);
}

const openPanel = (opened: Page, name: keyof typeof PANEL) =>
  click(opened, '.masthead nav button', PANEL[name]);

async function lookFor(opened: Page): Promise<void> {
  await opened.type('.toolbar .find', LOOKED_UP);
  await opened.waitForSelector('.saved-list mark, .saved-list .side', { timeout: 5_000 });
}

async function selectAll(opened: Page): Promise<void> {
  await click(opened, '.selection.choices button');
  await opened.waitForSelector('.selection.some');
}

/** What can be done with the selected rows, by its place in their bar. */
const doWithSelected = (opened: Page, index: number) =>
  click(opened, '.selection.some .choices button', index);

async function chooseFile(opened: Page): Promise<void> {
  await openPanel(opened, 'import');
  await opened.waitForSelector('.panel .file input');
  await opened.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'harbour.csv', { type: 'text/csv' }));
    const field = document.querySelector('.panel .file input') as HTMLInputElement;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, FILE);
  await opened.waitForSelector('.panel button.primary');
}

async function deleteOne(opened: Page): Promise<void> {
  await click(opened, '.saved-list .row .actions button', 1);
  await opened.waitForSelector('[role="status"] .notice-line');
}

/** Every state of the library. */
export const LIBRARY_SCENES: readonly Scene[] = [
  libraryScene('library', undefined, { path: '/sample', saved: 4 }),
  {
    name: 'library-empty',
    path: '/nothing',
    set: (harness, page) =>
      extensionPage(harness, page, 'library.html', (opened) =>
        opened.waitForSelector('main[aria-busy="false"] .nothing'),
      ),
  },
  libraryScene('library-found', lookFor),
  libraryScene('library-filters', (opened) => click(opened, '.filters summary')),
  libraryScene(
    'library-context',
    async (opened) => {
      await lookFor(opened);
      await click(opened, '.toolbar button');
      await opened.waitForSelector('.concordance li');
    },
    { saved: SAVED_FOR_CONTEXT },
  ),
  libraryScene('library-note', async (opened) => {
    await click(opened, '.saved-list .row .actions button');
    await opened.waitForSelector('.saved-list .row textarea, .saved-list .row .content input');
  }),
  libraryScene('library-selected', selectAll),
  libraryScene('library-many', async (opened) => {
    await selectAll(opened);
    await doWithSelected(opened, 0);
  }),
  libraryScene('library-recall', async (opened) => {
    await selectAll(opened);
    await opened.$$eval('.selection.some .choices button', (all) =>
      (all.at(-2) as HTMLElement).click(),
    );
    await opened.waitForSelector('.recall');
  }),
  libraryScene('library-deleted', deleteOne),
  libraryScene('library-trash', async (opened) => {
    await deleteOne(opened);
    await openPanel(opened, 'trash');
    await opened.waitForSelector('.lots li');
  }),
  libraryScene('library-export', (opened) => openPanel(opened, 'export')),
  libraryScene('library-import', chooseFile),
];
