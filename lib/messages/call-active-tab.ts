import { browser } from '../browser.ts';
import { injectReader } from './inject-reader.ts';
import { type PageAnswer, type PageCall, pageMessage } from './page-calls.ts';

/**
 * Calls the reader in a tab. Where none answers, the toolbar click's `activeTab` puts one there first.
 * Null where the page can't be read, or went away.
 */
export const callActiveTab =
  (tabId: number | undefined) =>
  async <Call extends PageCall>(call: Call): Promise<PageAnswer<Call> | null> => {
    if (tabId === undefined) return null;
    const send = async (): Promise<unknown> =>
      browser.tabs.sendMessage(tabId, pageMessage(call), { frameId: 0 });
    try {
      return accept(await send());
    } catch {
      if (!(await injectReader(tabId))) return null;
      return send().then(accept, () => null);
    }

    function accept(answer: unknown): PageAnswer<Call> | null {
      const isAnswer = typeof answer === 'object' && answer !== null && !('error' in answer);
      return isAnswer ? (answer as PageAnswer<Call>) : null;
    }
  };
