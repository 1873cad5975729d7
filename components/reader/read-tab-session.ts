import type { Bitext, Segment } from '../../lib/bitext/bitext.ts';
import type { Reading } from '../../lib/text-file/read-text-bitexts.ts';
import type { CallPage } from '../popup/page-model.ts';

/** Segments asked for at once. */
const SLICE = 400;

/** What a page in a tab holds, as if it had been read here. */
export interface TabReading {
  readonly reading: Reading;
  readonly url: string;
}

/** Reads the bitexts of the page that `callPage` reaches; null where it does not answer or has none. */
export async function readTab(callPage: CallPage): Promise<TabReading | null> {
  const state = await callPage({ call: 'state' });
  if (!state || state.bitexts.length === 0) return null;
  const bitexts = [];
  for (const { head } of state.bitexts) {
    const { segmentCount, locator: _, reasons, ...rest } = head;
    const segments: Segment[] = [];
    while (segments.length < segmentCount) {
      const slice = await callPage({
        call: 'segments',
        bitext: head.id,
        from: segments.length,
        count: SLICE,
      });
      // The page changed while it was read: half a text must not pass for the whole.
      if (!slice || slice.segments.length === 0) return null;
      segments.push(...slice.segments);
    }
    const bitext: Bitext = { ...rest, segments };
    bitexts.push({ bitext, reasons });
  }
  return { reading: { bitexts, reasons: [] }, url: state.url };
}
