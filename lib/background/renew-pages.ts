import { browser } from '../browser.ts';

/** In memory only: forgotten when the extension is switched off, and when the browser ends. */
const AWAKE = 'awake';
/** The browser says that it starts, or that it installed us, within this time after our start, ms. */
const WORD = 1_000;

/**
 * Gives pages that are already open new scripts where theirs have gone quiet: after an install or update, and
 * when the extension is switched on again, of which the browser says nothing.
 */
export function renewPages(): void {
  let isTold = false;
  browser.runtime.onInstalled.addListener(() => {
    isTold = true;
    void renewOpenPages();
  });
  // With the browser itself the pages start anew, and have their scripts.
  browser.runtime.onStartup.addListener(() => {
    isTold = true;
  });
  void isFirstStart().then(async (isFirst) => {
    if (!isFirst) return;
    await new Promise((done) => setTimeout(done, WORD));
    if (!isTold) await renewOpenPages();
  });
}

/** Whether we start for the first time since the browser did, or since we were switched on. */
async function isFirstStart(): Promise<boolean> {
  const { session } = browser.storage;
  if ((await session.get(AWAKE))[AWAKE] === true) return false;
  await session.set({ [AWAKE]: true });
  return true;
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
