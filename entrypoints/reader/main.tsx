import { render } from 'preact';
import '../../components/theme.css';
import '../../components/bitext/bitext.css';
import '../../components/reader/reader.css';
import { applySettings } from '../../components/apply-settings.ts';
import { createPageModel } from '../../components/popup/page-model.ts';
import { createReaderModel } from '../../components/reader/reader-model.ts';
import { ReaderView } from '../../components/reader/reader-view.tsx';
import { createReadingSession } from '../../components/reader/reading-session.ts';
import { browser } from '../../lib/browser.ts';
import { t, uiLanguage } from '../../lib/i18n.ts';
import { askBackgroundThrough } from '../../lib/messages/background-calls.ts';
import { createSavedRows } from '../../lib/page/saved-rows.ts';
import { pageHash } from '../../lib/saved/page-key.ts';
import { readTextFile } from '../../lib/text-file/read-text-file.ts';
import sample from '../../seeds/embassy-press-release-2021-07-20.en-ja.txt?raw';
import { readToBitexts } from './read-to-bitexts.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = t('reader_title');

const ask = askBackgroundThrough((message) => browser.runtime.sendMessage(message));
const isFirstVisit = location.hash === '#welcome';

const model = createReaderModel({
  readFile: readTextFile,
  read: readToBitexts,
  async openReading({ name, text }, reading) {
    // The same text is the same source, whatever it was called.
    const address = `text:${pageHash(text)}`;
    const rows = createSavedRows({ URL: address, title: name ?? t('reader_pasted') }, ask);
    await rows.refresh();
    const page = createPageModel(createReadingSession(reading, rows, address));
    await page.open();
    return page;
  },
  sample: { name: 'embassy-press-release-2021-07-20.en-ja.txt', kind: 'text', text: sample },
});

const open = async (name: 'library' | 'options') => {
  if (name === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html` as never) });
};

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
  <ReaderView model={model} welcome={isFirstVisit} onOpen={open} />,
  document.getElementById('app') as HTMLElement,
);
if (isFirstVisit || location.hash === '#sample') await model.openSample();
