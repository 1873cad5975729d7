import { browser } from '../browser.ts';

/** First install opens the reader page with the sample, once. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('/reader.html#welcome' as never) });
  });
}
