import { browser } from '../browser.ts';
import { injectReader } from '../messages/inject-reader.ts';
import { type PageCall, pageMessage } from '../messages/page-calls.ts';

/**
 * Asks the reader in a tab, putting it there first where the browser allows (a menu click or a command
 * gives `activeTab`). Does nothing on pages that can't be read.
 */
export async function callPage(tabId: number | undefined, call: PageCall): Promise<void> {
  if (tabId === undefined) return;
  const send = () => browser.tabs.sendMessage(tabId, pageMessage(call), { frameId: 0 });
  try {
    await send();
  } catch {
    if (await injectReader(tabId)) await send().catch(() => {});
  }
}
