import { render } from 'preact';
import '../../components/theme.css';
import '../../components/bitext/bitext.css';
import '../../components/options/options.css';
import { applySettings } from '../../components/apply-settings.ts';
import { createOptionsModel } from '../../components/options/options-model.ts';
import { OptionsView } from '../../components/options/options-view.tsx';
import { browser } from '../../lib/browser.ts';
import { t, uiLanguage } from '../../lib/i18n.ts';
import { changeSettings } from '../../lib/saved/change-settings.ts';
import { openLibrary } from '../../lib/saved/open-library.ts';
import { forgetWords, wordListFacts } from '../../lib/saved/word-lists.ts';
import { forgetReading } from '../../lib/settings/forget-reading.ts';
import { loadSettings } from '../../lib/settings/settings-store.ts';
import { allowedSites } from '../../lib/sites/allowed-sites.ts';
import { allowSite, forgetSite } from '../../lib/sites/site-permission.ts';
import { staticPatterns } from '../../lib/sites/static-patterns.ts';
import { suggested } from '../../seeds/diplomatic-sites.json';
import { changeShortcuts, listCommands } from './shortcuts.ts';

document.documentElement.lang = uiLanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
document.title = t('options_title');

const model = createOptionsModel({
  listSites: () => allowedSites(browser),
  allow: (pattern) => allowSite(browser, pattern),
  forget: (site) => forgetSite(browser, site).catch(() => false),
  listCommands,
  changeShortcuts,
  loadSettings: () => loadSettings(browser.storage),
  saveSettings: changeSettings,
  libraryBytes: async () => (await openLibrary().bytesInUse()) ?? 0,
  async openLibrary() {
    await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
  },
  listWords: () => wordListFacts(browser.storage.local),
  forgetWords: () => forgetWords(browser.storage.local),
  forgetReading: () => forgetReading(browser.storage),
});

// Sites and shortcuts are also changed in the browser's own settings, often in the next tab.
browser.permissions.onAdded.addListener(() => void model.refreshSites());
browser.permissions.onRemoved.addListener(() => void model.refreshSites());
addEventListener('focus', () => void model.refreshCommands());

render(
  <OptionsView
    model={model}
    builtInCount={new Set(staticPatterns(browser)).size}
    suggested={suggested}
  />,
  document.getElementById('app') as HTMLElement,
);
await Promise.all([model.load(), applySettings(browser.storage, document.documentElement)]);
