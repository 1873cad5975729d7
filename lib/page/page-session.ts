import type { PageCall } from '../messages/page-calls.ts';
import {
  PAGE_PROTOCOL,
  type PageState,
  type RowRef,
  type SegmentSlice,
} from '../messages/page-state.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { createPageReading, type ReadingParts } from './page-reading.ts';

/** The reader's life in one page: what is asked of it, and its state after that. */
export interface PageSession {
  answer(call: PageCall): Promise<PageState | SegmentSlice>;
  /** Calls `tell` after everything that may have changed the state, until `signal` says so. */
  watch(tell: () => void, signal: AbortSignal): void;
  /** The first row on the screen, or null. */
  topRow(): RowRef | null;
}

/** The state of a page that no bitext was ever found in. */
const NO_TEXTS = { bitexts: [], savedSentences: [], changes: [], undo: 0, problem: null } as const;

/** Looks through the page and, where it finds bitexts, puts up the controls. Ends with `signal`. */
export async function startPageSession(
  parts: ReadingParts,
  signal: AbortSignal,
): Promise<PageSession> {
  const { doc } = parts;
  const watchers = new Set<() => void>();
  const reading = createPageReading({ ...parts, run: act }, signal);

  /** Does what is asked; the state afterwards is the caller's to read. */
  async function act(call: PageCall): Promise<void> {
    if (call.call === 'off') await reading.turnOff();
    if (call.call === 'on' || call.call === 'look-again') await reading.turnOn();
    await reading.texts?.act(call);
    if (!ASKING.has(call.call)) for (const tell of watchers) tell();
  }

  const state = (): PageState => ({
    protocol: PAGE_PROTOCOL,
    url: doc.URL,
    on: reading.on,
    reasons: reading.finding.reasons,
    detectionMs: reading.detectionMs,
    ...(reading.texts?.state() ?? NO_TEXTS),
  });

  clearLeftovers(doc);
  await reading.turnOn();
  return {
    async answer(call) {
      if (call.call === 'segments') {
        const found = reading.finding.found.find((one) => one.bitext.id === call.bitext);
        const segments = found?.bitext.segments.slice(call.from, call.from + call.count) ?? [];
        return { bitext: call.bitext, from: call.from, segments };
      }
      await act(call);
      return state();
    },
    watch(tell, ends) {
      watchers.add(tell);
      void reading.texts?.rows();
      ends.addEventListener('abort', () => watchers.delete(tell), { once: true });
    },
    topRow() {
      // Who asks goes on asking: the rows have come by the next time.
      if (!reading.texts?.rowsNow) void reading.texts?.rows();
      return reading.texts?.rowsNow?.topRow() ?? null;
    },
  };
}

/** Calls that change nothing anybody else shows. */
const ASKING: ReadonlySet<string> = new Set([
  'state',
  'segments',
  'jump',
  'show-row',
  'go-to-rows',
]);
