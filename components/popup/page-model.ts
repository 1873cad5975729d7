import { batch, computed, signal } from '@preact/signals';
import type { KnownWords } from '../../lib/align/row-pairs.ts';
import type { SentencePair } from '../../lib/align/sentence-pair.ts';
import type { Bitext, Segment } from '../../lib/bitext/bitext.ts';
import type { PageAnswer, PageCall } from '../../lib/messages/page-calls.ts';
import type { PageState, RowRef } from '../../lib/messages/page-state.ts';
import { PARSER_VERSION } from '../../lib/parse/parser-version.ts';
import { draftSentence, piecesOf, sentenceId } from '../../lib/saved/draft-sentence.ts';
import { type BitextChecks, createChecks } from '../bitext/checks-model.ts';

/** Segments asked for at once: a state of 10,000 rows would block the page in one piece. */
const SLICE = 400;
/** Those asked for first: they fill the popup, and come before there is more to lay out. */
const FIRST_SLICE = 40;

/** How the model reaches the page; a call that can't be answered (page closed, reloaded) gives null. */
export type CallPage = <Call extends PageCall>(call: Call) => Promise<PageAnswer<Call> | null>;

export type PageStatus = 'reading' | 'not-readable' | 'off' | 'nothing' | 'found';

/** What popup and side panel know of the page, and what they can ask of it. */
export function createPageModel(callPage: CallPage, words: KnownWords | null = null) {
  const status = signal<PageStatus>('reading');
  const state = signal<PageState | null>(null);
  const segments = signal<ReadonlyMap<string, readonly Segment[]>>(new Map());
  const query = signal('');
  const checksOf = new WeakMap<readonly Segment[], BitextChecks>();
  const chosen = signal<string | null>(null);
  /** True when the page could not answer any more: closed, left, or the extension was updated. */
  const gone = signal(false);

  const bitext = computed(() => {
    const all = state.value?.bitexts ?? [];
    return all.find((one) => one.head.id === chosen.value) ?? all[0] ?? null;
  });

  /** The bitext shown, once all its segments are here. */
  const wholeBitext = computed((): Bitext | null => {
    const head = bitext.value?.head;
    const all = head && segments.value.get(head.id);
    return head && all?.length === head.segmentCount ? { ...head, segments: all } : null;
  });

  /** Of the bitext shown; a flip or a save changes the state but not the text, and asks for no new ones. */
  const checks = computed(() => {
    const whole = wholeBitext.value;
    if (!whole) return null;
    const made = checksOf.get(whole.segments) ?? createChecks(whole, words);
    checksOf.set(whole.segments, made);
    return made;
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
          count: known.length === 0 ? FIRST_SLICE : SLICE,
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

  const sentences = {
    isSaved(row: number, pair: SentencePair) {
      const id = wholeBitext.value?.segments[row]?.id ?? '';
      return state.value?.savedSentences.includes(sentenceId(id, piecesOf(pair))) === true;
    },
    onSave(row: number, pair: SentencePair) {
      const whole = wholeBitext.value;
      const draft = whole && draftSentence(whole, row, pair, PARSER_VERSION);
      if (draft) void run({ call: 'toggle-sentence', draft });
    },
  };

  const here = (row: number): RowRef => ({ bitext: bitext.value?.head.id ?? '', row });

  return {
    status,
    state,
    segments,
    query,
    bitext,
    checks,
    sentences,
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
    jumpTo: (row: RowRef) => run({ call: 'jump', row }),
    save: (row: RowRef) => run({ call: 'save', rows: [row] }),
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
