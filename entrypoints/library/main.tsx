import { render } from 'preact';
import '../../components/theme.css';
import '../../components/bitext/bitext.css';
import '../../components/whole-page.css';
import '../../components/library/library.css';
import '../../components/library/panels.css';
import '../../components/library/saved-rows.css';
import '../../components/library/in-context-and-recall.css';
import { createLibraryModel } from '../../components/library/library-model.ts';
import { LibraryView } from '../../components/library/library-view.tsx';
import { saveFile } from '../../components/save-file.ts';
import { browser } from '../../lib/browser.ts';
import { t, uiLanguage } from '../../lib/i18n.ts';
import { loadChoices, saveChoices } from '../../lib/saved/library-choices.ts';
import { openLibrary } from '../../lib/saved/open-library.ts';
import { readInWorker } from './read-in-worker.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = t('library_title');

const area = browser.storage.local;
// The same lock as the background's: it holds across all pages and the worker of the extension.
const library = openLibrary();
const page = new AbortController();
addEventListener('pagehide', () => page.abort());

const model = createLibraryModel({
  reader: library,
  writer: library,
  watch(changed, signal) {
    const listener = (changes: Record<string, unknown>, name: string) => {
      if (name === 'local') changed(Object.keys(changes));
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
  },
  // Firefox's estimate is that of its pages, not of `storage.local`: it tells nothing of the room there.
  measureRoom: async () =>
    import.meta.env.FIREFOX ? null : ((await navigator.storage.estimate()).quota ?? null),
  now: () => new Date(),
  version: browser.runtime.getManifest().version,
  loadChoices: () => loadChoices(area),
  saveChoices: (choices) => saveChoices(area, choices),
  saveFile,
  // What the model is given to read is what the file field gave it.
  readFile: (file, now, told, signal) => readInWorker(file as File, now, told, signal),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  // A page that is not to be seen is not drawn.
  drawn: () =>
    new Promise((resolve) => {
      if (document.hidden) setTimeout(resolve);
      else requestAnimationFrame(() => setTimeout(resolve));
    }),
});

// Recall by keyboard, but never while something is typed or a button has the focus.
addEventListener('keydown', (event) => {
  const { recall } = model;
  const busy = (event.target as Element).closest('input, textarea, select, button, a, summary');
  if (recall.session.value === null || busy || event.isComposing) return;
  if (event.key === ' ') recall.reveal();
  else if (recall.session.value.revealed && /^[123]$/.test(event.key))
    void recall.grade(Number(event.key) as 1 | 2 | 3);
  else return;
  event.preventDefault();
});

const open = async (name: 'reader' | 'options') => {
  if (name === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html` as never) });
};

render(<LibraryView model={model} onOpen={open} />, document.getElementById('app') as HTMLElement);
await model.open(page.signal);
