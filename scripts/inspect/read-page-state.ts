import type { Segment } from '../../lib/bitext/bitext.ts';
import { type PageCall, pageMessage } from '../../lib/messages/page-calls.ts';
import type { PageState, SegmentSlice } from '../../lib/messages/page-state.ts';
import type { Harness } from '../../tests/browser/harness/harness.ts';

declare const chrome: typeof import('wxt/browser').browser;

interface ReadState {
  readonly state: PageState;
  /** Segments of each bitext of `state`. */
  readonly segments: readonly (readonly Segment[])[];
  readonly probe: boolean;
}

/** Waits for the probe's word, puts the reader in by hand where it had none, and reads all it says. */
export async function readPageState(harness: Harness, url: string): Promise<ReadState> {
  const probe = await waitForProbe(harness, url);
  const state = (await callPage(harness, url, { call: 'state' })) as PageState;
  const segments: Segment[][] = [];
  for (const { head } of state.bitexts) {
    const slice = (await callPage(harness, url, {
      call: 'segments',
      bitext: head.id,
      from: 0,
      count: head.segmentCount,
    })) as SegmentSlice;
    segments.push([...slice.segments]);
  }
  return { state, segments, probe };
}

/** True where the probe called the reader; where it did not, the reader is there as after a click. */
const waitForProbe = (harness: Harness, url: string): Promise<boolean> =>
  harness.inExtension(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    if (tab?.id === undefined) throw new Error(`no tab shows ${address}`);
    const target = { tabId: tab.id };
    for (let turn = 0; turn < 500; turn += 1) {
      const [answer] = await chrome.scripting.executeScript({
        target,
        func: () => {
          const { probeWaits, readerLife } = globalThis.taiyakuSigns ?? {};
          return { probeWaits, reader: readerLife !== undefined };
        },
      });
      const signs = answer?.result;
      if (signs?.reader) return true;
      if (signs?.probeWaits === true) {
        await chrome.scripting.insertCSS({ target, files: ['/assets/flip.css'], origin: 'USER' });
        await chrome.scripting.executeScript({ target, files: ['/page-reader.js'] });
        return false;
      }
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error('the probe did not run');
  }, url);

async function callPage(harness: Harness, url: string, call: PageCall): Promise<unknown> {
  const answer = await harness.inExtension(
    async (address, message) => {
      const [tab] = await chrome.tabs.query({ url: address });
      return chrome.tabs.sendMessage(tab?.id ?? -1, message);
    },
    url,
    pageMessage(call),
  );
  const refused = answer as { error?: string } | null;
  if (!refused || refused.error) throw new Error(refused?.error ?? 'the page gave no answer');
  return answer;
}
