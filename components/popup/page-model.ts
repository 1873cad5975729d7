import { batch, computed, signal } from '@preact/signals';
import type { Segment } from '../../lib/bitext/bitext.ts';
import type { PageAnswer, PageCall } from '../../lib/messages/page-calls.ts';
import type { PageState, RowRef } from '../../lib/messages/page-state.ts';
import { createChecks } from '../bitext/checks-model.ts';

/** Segments asked for at once: a state of 10,000 rows would block the page in one piece. */
const SLICE = 400;

/** How the model reaches the page; a call that can't be answered (page closed, reloaded) gives null. */
export type CallPage = <Call extends PageCall>(call: Call) => Promise<PageAnswer<Call> | null>;

export type PageStatus = 'reading' | 'not-readable' | 'off' | 'nothing' | 'found';

/** What popup and side panel know of the page, and what they can ask of it. */
export function createPageModel(callPage: CallPage) {
  const status = signal<PageStatus>('reading');
  const state = signal<PageState | null>(null);
  const segments = signal<ReadonlyMap<string, readonly Segment[]>>(new Map());
  const query = signal('');
  const chosen = signal<string | null>(null);
  /** True when the page could not answer any more: closed, left, or the extension was updated. */
  const gone = signal(false);

  const bitext = computed(() => {
    const all = state.value?.bitexts ?? [];
    return all.find((one) => one.head.id === chosen.value) ?? all[0] ?? null;
  });

  /** Of the bitext shown, once all its segments are here. */
  const checks = computed(() => {
    const head = bitext.value?.head;
    const all = head && segments.value.get(head.id);
    if (!head || all?.length !== head.segmentCount) return null;
    return createChecks({ languages: head.languages, date: head.date, segments: all });
  });

  const take = (answer: PageState) => {
    batch(() => {
      gone.value = false;
      state.value = answer;
      if (!answer.on) status.value = 'off';
      else status.value = answer.bitexts.length > 0 ? 'found' : 'nothing';
    });
  };

  const run = async (call: PageCall) => {
    const answer = await callPage(call);
    if (answer && 'bitexts' in answer) take(answer);
    else gone.value = true;
  };

  /** All segments of the bitexts, in slices; those already here stay. */
  const loadSegments = async () => {
    for (const { head } of state.value?.bitexts ?? []) {
      const known = [...(segments.value.get(head.id) ?? [])];
      while (known.length < head.segmentCount) {
        const slice = await callPage({
          call: 'segments',
          bitext: head.id,
          from: known.length,
          count: SLICE,
        });
        if (!slice || slice.segments.length === 0) return;
        known.push(...slice.segments);
        segments.value = new Map(segments.value).set(head.id, [...known]);
      }
    }
  };

  const open = async (call: PageCall) => {
    status.value = 'reading';
    segments.value = new Map();
    const answer = await callPage(call);
    if (!answer || !('bitexts' in answer)) {
      status.value = 'not-readable';
      return;
    }
    take(answer);
    await loadSegments();
  };

  const here = (row: number): RowRef => ({ bitext: bitext.value?.head.id ?? '', row });

  return {
    status,
    state,
    segments,
    query,
    bitext,
    checks,
    gone,
    open: () => open({ call: 'state' }),
    /** The state anew, for views that stay while the page changes. */
    async refresh() {
      await run({ call: 'state' });
      await loadSegments();
    },
    lookAgain: () => open({ call: 'look-again' }),
    turnOn: () => open({ call: 'on' }),
    turnOff: () => run({ call: 'off' }),
    choose(id: string) {
      chosen.value = id;
    },
    flipRow: (row: number) => run({ call: 'flip-row', row: here(row) }),
    flipAll: () => run({ call: 'flip-all' }),
    setView: (view: string) => run({ call: 'view', view }),
    jump: (row: number) => run({ call: 'jump', row: here(row) }),
    toggleSave(row: number) {
      const saved = bitext.value?.saved[row] === true;
      return run({ call: saved ? 'unsave' : 'save', rows: [here(row)] });
    },
    saveAll: () => run({ call: 'save', rows: 'all' }),
    undo: () => run({ call: 'undo' }),
  };
}

export type PageModel = ReturnType<typeof createPageModel>;
