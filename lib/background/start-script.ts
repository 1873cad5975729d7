import { browser } from '../browser.ts';
import type { PageScript, Sender } from '../messages/background-server.ts';
import { injectReader } from '../messages/inject-reader.ts';
import { PAGE_READER_SCRIPT } from '../sites/script-files.ts';

/** Puts one of our scripts into the sender's frame; false where the browser does not let us. */
export async function startScript(file: PageScript, { tabId, frameId }: Sender): Promise<boolean> {
  if (tabId === null) return false;
  if (file === PAGE_READER_SCRIPT) return injectReader(tabId, frameId);
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/${file}` as never],
    });
    return true;
  } catch {
    // No host permission here (a site matched by path), or the tab went away: the caller has another way.
    return false;
  }
}
