import { effect } from '@preact/signals';
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/bitext/bitext.css';
import '../../components/popup/page-toolbar.css';
import '../../components/popup/popup.css';
import { applySettings } from '../../components/apply-settings.ts';
import { scrollToRow } from '../../components/bitext/scroll-to-row.ts';
import { createPageModel } from '../../components/popup/page-model.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { createSiteModel } from '../../components/popup/site-model.ts';
import { browser } from '../../lib/browser.ts';
import { uiLanguage } from '../../lib/i18n.ts';
import { callActiveTab } from '../../lib/messages/call-active-tab.ts';
import { ownWords } from '../../lib/saved/own-words.ts';
import { siteAccess } from '../../lib/sites/site-access.ts';
import { keepPlace } from './keep-place.ts';
import { sidePanelOpener } from './side-panel-opener.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const page = createPageModel(callActiveTab(tab?.id), ownWords(browser.storage, 'use'));
const site = createSiteModel(siteAccess(browser, tab?.url));

const openTab = async (path: string) => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as never) });
  window.close();
};
const open = async (name: 'library' | 'reader' | 'options') => {
  if (name !== 'options') return openTab(`${name}.html`);
  await browser.runtime.openOptionsPage();
  window.close();
};

const openPanel = sidePanelOpener(tab?.windowId);

// A list fills the popup; a word about an empty page does not.
effect(() => {
  document.documentElement.classList.toggle('tall', page.status.value === 'found');
});

render(
  <PopupView
    page={page}
    site={site}
    onGo={(row) => scrollToRow(document, row)}
    onExport={() => void openTab(`reader.html#export=${tab?.id}`)}
    onOpen={open}
    // Opened within the click, or the browser refuses.
    onOpenPanel={openPanel && (() => void openPanel().finally(() => window.close()))}
  />,
  document.getElementById('app') as HTMLElement,
);
await Promise.all([
  page.open().then(() => {
    // A private window leaves no trace.
    if (tab?.id !== undefined && !tab.incognito) return keepPlace(page, tab.id);
  }),
  site.refresh(),
  applySettings(browser.storage, document.documentElement),
]);
