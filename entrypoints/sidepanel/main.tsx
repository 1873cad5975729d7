import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/bitext/bitext.css';
import '../../components/popup/page-toolbar.css';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import { applySettings } from '../../components/apply-settings.ts';
import { PanelView } from '../../components/panel/panel-view.tsx';
import { type CallPage, createPageModel } from '../../components/popup/page-model.ts';
import { createSiteModel } from '../../components/popup/site-model.ts';
import { browser } from '../../lib/browser.ts';
import { t, uiDirection, uiLanguage } from '../../lib/i18n.ts';
import { callActiveTab } from '../../lib/messages/call-active-tab.ts';
import { PANEL_PORT, type PanelNews } from '../../lib/messages/panel-port.ts';
import { ownWords } from '../../lib/saved/own-words.ts';
import { siteAccess } from '../../lib/sites/site-access.ts';
import { followTab } from './follow-tab.ts';
import { scrollTogether } from './scroll-together.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = uiDirection();
document.title = t('panel_title');

let tabId: number | undefined;
let port: ReturnType<typeof browser.tabs.connect> | null = null;
const callPage: CallPage = (call) => callActiveTab(tabId)(call);
const page = createPageModel(callPage, ownWords(browser.storage, 'use'));
const site = signal(createSiteModel(siteAccess(browser, undefined)));
const follows = signal(true);

const refOf = (row: number) => ({ bitext: page.bitext.value?.head.id ?? '', row });
const scrolling = scrollTogether(document, (row) => {
  if (follows.value) void callPage({ call: 'show-row', row: refOf(row) });
});

const hear = (news: PanelNews) => {
  if (news.news === 'changed') void page.refresh();
  else if (follows.value && news.row.bitext === page.bitext.value?.head.id) {
    scrolling.pageIsAt(news.row.row);
  }
};

/** The page tells by itself what happens in it, as long as the port is open. */
const listen = () => {
  if (tabId === undefined) return;
  port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  port.onMessage.addListener((news) => hear(news as PanelNews));
  port.onDisconnect.addListener(() => {
    port = null;
  });
};

function Panel() {
  return (
    <PanelView
      page={page}
      site={site.value}
      follows={follows.value}
      onFollow={(on) => {
        follows.value = on;
      }}
      onExport={() => {
        const path = `/reader.html#export=${tabId}`;
        void browser.tabs.create({ url: browser.runtime.getURL(path as never) });
      }}
      onGo={(row) => {
        scrolling.show(row);
        void callPage({ call: 'show-row', row: refOf(row) });
      }}
    />
  );
}

effect(() => {
  void site.value.refresh();
});
render(<Panel />, document.getElementById('app') as HTMLElement);
void applySettings(browser.storage, document.documentElement);
await followTab(async (tab) => {
  port?.disconnect();
  tabId = tab.id;
  site.value = createSiteModel(siteAccess(browser, tab.url));
  await page.open();
  if (page.status.value !== 'not-readable') listen();
});
