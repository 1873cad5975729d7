import { browser } from '../browser.ts';

/**
 * First install opens the reader page with the sample, once. After an install or update the pages that
 * are already open get the new scripts: the old ones have gone quiet.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/reader.html#welcome' as never) });
    }
    void renewOpenPages();
  });
}

async function renewOpenPages(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches = [], js = [] } of scripts) {
    // Without `tabs` only tabs on permitted hosts are listed, which is just what may be renewed.
    const tabs = await browser.tabs.query({ url: matches }).catch(() => []);
    for (const { id } of tabs) {
      if (id === undefined) continue;
      const files = js.map((file) => `/${file}` as `/${string}`);
      await browser.scripting
        .executeScript({ target: { tabId: id }, files: files as never })
        .catch(() => undefined);
    }
  }
}
