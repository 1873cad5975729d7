import type { SegmentDraft, SourcePage } from '../../../lib/saved/saved-segment.ts';
import type { StorageArea } from '../../../lib/saved/storage-area.ts';
import { createStore, type Store } from '../../../lib/saved/store.ts';

export const NOW = new Date('2026-11-23T09:00:00.000Z');

export function samplePage(change: Partial<SourcePage> = {}): SourcePage {
  return {
    url: 'http://www.example.org/press/1.html',
    title: ['Remarks by the Spokesperson', '報道官談話'],
    documentTitle: 'Remarks',
    date: '2021-07-20',
    languages: ['en', 'ja'],
    notices: [],
    ...change,
  };
}

export function sampleDraft(id: string, change: Partial<SegmentDraft> = {}): SegmentDraft {
  return {
    id,
    kind: 'paragraph',
    layout: 'table',
    bitext: 'b1',
    row: 0,
    sides: [
      { lang: 'en', dir: 'ltr', text: `Text of ${id}` },
      { lang: 'ja', dir: 'ltr', text: `${id}の文` },
    ],
    speaker: null,
    context: { before: ['', ''], after: ['', ''] },
    doubts: [],
    notices: [],
    note: '',
    tags: [],
    parserVersion: '1',
    ...change,
  };
}

/** `count` drafts `s0`, `s1` … in rows 0, 1 … */
export function sampleDrafts(count: number): SegmentDraft[] {
  return Array.from({ length: count }, (_, row) => sampleDraft(`s${row}`, { row }));
}

/** A lock that runs one writer at a time, in the order asked, as `navigator.locks` does. */
export function queueLock(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A store over `area` with a clock that can be set, and names t1, t2 … */
export function sampleStore(
  area: StorageArea,
  {
    now = () => NOW,
    lock = queueLock(),
  }: { now?: () => Date; lock?: ReturnType<typeof queueLock> } = {},
): Store {
  let names = 0;
  return createStore({ area, lock, now, newId: () => `t${++names}` });
}
