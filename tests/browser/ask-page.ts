import type { PageCall } from '../../lib/messages/page-calls.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { Harness } from './harness/harness.ts';

/** What a page answered, that no reader is there, or that none answered in time. */
export type Answer = PageState | { readonly error: string };

/** A page that has not answered after this many ms hangs, or its reader does; rows that have not come never will. */
const PATIENCE = 30_000;

/** Asks the reader in the tab at `url` as popup and background do. */
export const askPage = (harness: Harness, url: string, body: PageCall): Promise<Answer> =>
  harness.inExtension(
    async (address, call, patience) => {
      const api = globalThis.browser?.tabs ? globalThis.browser : globalThis.chrome;
      const tabs = (await api?.tabs.query({})) ?? [];
      const tab = tabs.find((one) => one.url === address);
      if (!api || tab?.id === undefined) return { error: `no tab at ${address}` };
      const message = { to: 'taiyaku-page', protocol: 1, body: call };
      return Promise.race([
        api.tabs
          .sendMessage(tab.id, message, { frameId: 0 })
          .catch((error: unknown) => ({ error: String(error) })) as Promise<PageState>,
        new Promise<{ error: string }>((done) =>
          setTimeout(() => done({ error: 'no answer in time' }), patience),
        ),
      ]);
    },
    url,
    body,
    PATIENCE,
  );

/** Rows found in a page's state; 0 where there is no reader. */
export const rowsOf = (answer: Answer): number =>
  'bitexts' in answer ? answer.bitexts.reduce((sum, one) => sum + one.head.segmentCount, 0) : 0;

/** Asks until the page has rows, or `patience` ms are over; then the last answer. */
export async function waitForRows(
  harness: Harness,
  url: string,
  patience = PATIENCE,
): Promise<Answer> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await askPage(harness, url, { call: 'state' });
    if (rowsOf(answer) > 0 || performance.now() > end) return answer;
    await new Promise((done) => setTimeout(done, 100));
  }
}
