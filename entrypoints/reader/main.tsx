import { render } from 'preact';
import '../../components/theme.css';
import '../../components/bitext/bitext.css';
import '../../components/popup/page-toolbar.css';
import '../../components/whole-page.css';
import '../../components/reader/reader.css';
import { applySettings } from '../../components/apply-settings.ts';
import { createPageModel } from '../../components/popup/page-model.ts';
import { readTab } from '../../components/reader/read-tab-session.ts';
import { createReaderModel } from '../../components/reader/reader-model.ts';
import { ReaderView } from '../../components/reader/reader-view.tsx';
import { createReadingSession } from '../../components/reader/reading-session.ts';
import { createTour } from '../../components/reader/tour-model.ts';
import { browser } from '../../lib/browser.ts';
import { t, uiLanguage } from '../../lib/i18n.ts';
import { askBackgroundThrough } from '../../lib/messages/background-calls.ts';
import { callActiveTab } from '../../lib/messages/call-active-tab.ts';
import { createSavedRows } from '../../lib/page/saved-rows.ts';
import { changeSettings } from '../../lib/saved/change-settings.ts';
import { ownWords } from '../../lib/saved/own-words.ts';
import { pageHash } from '../../lib/saved/page-key.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import type { Reading } from '../../lib/text-file/read-text-bitexts.ts';
import { readTextFile } from '../../lib/text-file/read-text-file.ts';
import sample from '../../seeds/embassy-press-release-2021-07-20.en-ja.txt?raw';
import { readPlace } from './read-place.ts';
import { readToBitexts } from './read-to-bitexts.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = t('reader_title');

const ask = askBackgroundThrough((message) => browser.runtime.sendMessage(message));
const place = readPlace(location.hash);

const openReading = async (reading: Reading, url: string, documentTitle: string) => {
  const rows = createSavedRows({ URL: url, title: documentTitle }, ask);
  await rows.refresh(reading.bitexts);
  const page = createPageModel(
    createReadingSession(reading, rows, url),
    ownWords(browser.storage, browser.extension.inIncognitoContext ? 'use' : 'grow'),
  );
  await page.open();
  const openExport = async () => {
    const made = await import('./open-export.ts');
    return made.openExport(reading.bitexts, { url, documentTitle });
  };
  return { page, openExport };
};

const model = createReaderModel({
  readFile: readTextFile,
  read: readToBitexts,
  // The same text is the same source, whatever it was called.
  openReading: ({ name, text }, reading) =>
    openReading(reading, `text:${pageHash(text)}`, name ?? t('reader_pasted')),
  async openTab(tabId) {
    const read = await readTab(callActiveTab(tabId));
    if (!read) return null;
    const title = (await browser.tabs.get(tabId).catch(() => null))?.title ?? '';
    return { name: title || read.url, ...(await openReading(read.reading, read.url, title)) };
  },
  sample: { name: 'embassy-press-release-2021-07-20.en-ja.txt', kind: 'text', text: sample },
});

const open = async (name: 'library' | 'options') => {
  if (name === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html` as never) });
};

/** The first run, until it was gone through or skipped once. */
const isFirstRun = place.is === 'welcome' && !(await loadSettings(browser.storage)).toured;
const tour = isFirstRun ? createTour(() => void changeSettings({ toured: true })) : null;

// A file may be dropped anywhere on the page; else the browser would leave it and show the file by itself.
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void model.openFile(file);
});

await applySettings(browser.storage, document.documentElement);
render(
  <ReaderView model={model} tour={tour} onOpen={open} />,
  document.getElementById('app') as HTMLElement,
);
if (place.is === 'tab') {
  await model.openTab(place.id);
  await model.toggleExport();
} else if (place.is !== 'empty') {
  await model.openSample();
  const stage = model.stage.value;
  if (stage.is === 'open') tour?.follow(stage.page);
}
