import { endLife } from '../end-life.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { PageProblem, PageState, RowRef } from '../messages/page-state.ts';
import type { Visit } from '../messages/visit.ts';
import { answerCall } from './answer-call.ts';
import { awaitPerson } from './await-person.ts';
import { bitextState } from './bitext-state.ts';
import type { BringPart } from './bring-part.ts';
import { type OnDemand, onDemand } from './on-demand.ts';
import { createPageBar, type FollowLooks, type PageBar } from './page-bar.ts';
import type { PageRows } from './page-rows.ts';
import { sameFound } from './same-found.ts';
import { createSavedRows } from './saved-rows.ts';
import { mergeMemories } from './shown-memory.ts';
import type { SiteMemory } from './site-memory.ts';
import { createViewState, type ViewState } from './view-state.ts';
import { memoryOfVisit, type VisitMemory, visitOf } from './visit.ts';

/** What the reader of the page gives to the texts it found. */
export interface TextsParts {
  readonly doc: Document;
  readonly ask: AskBackground;
  readonly bringPart: BringPart;
  readonly now: () => number;
  /** Does what the person asks by bar or row; ends in `act`. */
  readonly run: (call: PageCall) => Promise<void>;
  /** Our controls were taken away for good. */
  readonly lost: () => void;
}

interface Needs extends TextsParts {
  readonly memory: SiteMemory;
  readonly visit: VisitMemory;
  readonly followLooks: FollowLooks;
}

/** What the texts add to the state of the page. */
type TextsState = Pick<PageState, 'bitexts' | 'savedSentences' | 'changes' | 'undo' | 'problem'>;

/** The texts found in a page and all that stands there for them, for as long as the reader lives. */
export interface PageTexts {
  /** Shows what was found in place of what was shown before, until `ends`; nothing where that comes first. */
  show(found: readonly FoundBitext[], ends: AbortSignal): Promise<void>;
  /** Whether these very texts are shown, in the same elements. */
  shows(found: readonly FoundBitext[]): boolean;
  /** Forgets what is shown; its signal has ended. */
  clear(): void;
  /** What a person does to rows; null where nothing is shown, or it can't come. */
  rows(): Promise<PageRows | null>;
  readonly rowsNow: PageRows | null;
  /** Does what is asked, where it is about texts, and shows the state anew. */
  act(call: PageCall): Promise<void>;
  state(): TextsState;
  /** The page was left and gone back to: rows may have been saved elsewhere. */
  comeBack(): Promise<void>;
}

/** Comes into a page with the first bitext found there. */
export function createPageTexts(parts: Needs): PageTexts {
  const { doc, ask } = parts;
  const savedRows = createSavedRows(doc, ask);
  let found: readonly FoundBitext[] = [];
  let states: readonly ViewState[] = [];
  let bar: PageBar | null = null;
  let rows: OnDemand<PageRows> | null = null;
  /** As long as the page stands as it was read. */
  let standing = new AbortController();
  let problem: PageProblem | null = null;

  const forget = () => {
    endLife(standing);
    standing = new AbortController();
    states = [];
    bar = null;
    rows = null;
  };
  const refresh = () => {
    bar?.refresh(problem);
    rows?.now?.refresh();
  };
  const saveWithNote = async (row: RowRef, note: string) => {
    problem = await savedRows.save(found, [row], note);
    refresh();
  };

  /** Views and flips stay with their segments. */
  const take = (next: readonly FoundBitext[], visit: Visit | null, life: AbortSignal) => {
    const memory = mergeMemories(states.map((one) => one.memory())) ?? memoryOfVisit(visit, next);
    forget();
    found = next;
    states = next.map((one) => createViewState(one, memory));
    if (states.length === 0) return;
    const ends = AbortSignal.any([life, standing.signal]);
    const made = createPageBar(
      {
        ...parts,
        states,
        savedRows,
        isNew: memory === null,
        newVeil: () => rows?.now?.veilAnew(),
        find: () => void withRows((one) => one.openFind()),
        more: (anchor) => void withRows((one) => one.openMenu(anchor)),
      },
      ends,
    );
    bar = made;
    const coming = onDemand(
      parts.bringPart,
      'rows',
      {
        ...parts,
        states,
        bar: made,
        savedRows,
        saveWithNote,
        run: (call) => void parts.run(call),
      },
      ends,
    );
    const withRows = async (use: (made: PageRows) => void) => {
      const one = await coming.get();
      if (one) use(one);
      else made.sayOld();
    };
    rows = coming;
    if (states.some((one) => !one.asPublished)) void coming.get();
    awaitPerson(
      doc,
      states,
      (first) => void coming.get().then((one) => first && one?.meet(first)),
      ends,
    );
  };

  return {
    async show(next, ends) {
      const isEmpty = next.length === 0;
      // Also text that came late may have been turned before its page was loaded anew.
      const visit = states.length === 0 && !isEmpty ? parts.visit.load() : null;
      if (!isEmpty) await savedRows.refresh(next);
      const remembered = await visit;
      if (!ends.aborted) take(next, remembered, ends);
    },
    shows: (others) => sameFound(found, others),
    clear: forget,
    rows: async () => (await rows?.get()) ?? null,
    get rowsNow() {
      return rows?.now ?? null;
    },
    async act(call) {
      problem = await answerCall(call, { found, states, savedRows, rows });
      refresh();
      if (TURNING.has(call.call)) void parts.visit.save(visitOf(states));
    },
    state: () => ({
      bitexts: states.map((one) => bitextState(one, savedRows)),
      savedSentences: savedRows.sentences(),
      changes: savedRows.changes(),
      undo: savedRows.undoCount(),
      problem,
    }),
    async comeBack() {
      await savedRows.refresh(found);
      bar?.refresh(null);
      rows?.now?.refresh();
    },
  };
}

/** Calls that change what the rows show; off forgets it. */
const TURNING: ReadonlySet<string> = new Set<PageCall['call']>([
  'flip-row',
  'flip-current',
  'flip-all',
  'view',
  'next-view',
  'off',
]);
