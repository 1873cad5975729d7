import { t } from '../i18n.ts';
import type { Finding } from '../layout/found-bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { PageProblem, RowRef } from '../messages/page-state.ts';
import type { Visit } from '../messages/visit.ts';
import { awaitPerson } from './await-person.ts';
import type { BringPart } from './bring-part.ts';
import { isNested } from './in-window.ts';
import { type OnDemand, onDemand } from './on-demand.ts';
import { createPageBar, type Looks, type PageBar } from './page-bar.ts';
import type { PageRows } from './page-rows.ts';
import { sameFinding } from './same-finding.ts';
import type { SavedRows } from './saved-rows.ts';
import { mergeMemories } from './shown-memory.ts';
import type { SiteMemory } from './site-memory.ts';
import { createViewState, type ViewState } from './view-state.ts';
import { memoryOfVisit, type VisitMemory } from './visit.ts';
import { watchPage } from './watch-page.ts';

export interface ReadingParts {
  readonly doc: Document;
  readonly find: (signal: AbortSignal) => Promise<Finding>;
  readonly ask: AskBackground;
  readonly bringPart: BringPart;
  readonly now: () => number;
  readonly memory: SiteMemory;
  readonly visit: VisitMemory;
  readonly looks: () => Promise<Looks>;
}

interface Needs extends ReadingParts {
  readonly savedRows: SavedRows;
  /** Does what the person asks by bar or row. */
  readonly run: (call: PageCall) => Promise<void>;
  readonly saveWithNote: (row: RowRef, note: string) => Promise<void>;
}

/** What is found in a page and what stands there for it, from turned on to turned off, however the page changes. */
export interface PageReading {
  readonly on: boolean;
  readonly finding: Finding;
  readonly states: readonly ViewState[];
  /** How long detection took, ms. */
  readonly detectionMs: number;
  /** What a person does to rows; null where nothing was found, or it can't come. */
  rows(): Promise<PageRows | null>;
  readonly rowsNow: PageRows | null;
  /** Shows anew what was found, after something was done. */
  refresh(problem: PageProblem | null): void;
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
}

/** Reads the page when turned on, and again when it changes, until `signal` ends. */
export function createPageReading(parts: Needs, signal: AbortSignal): PageReading {
  const { doc, ask, savedRows } = parts;
  let finding: Finding = { found: [], reasons: [] };
  let states: readonly ViewState[] = [];
  let bar: PageBar | null = null;
  let rows: OnDemand<PageRows> | null = null;
  /** From turned on to turned off. */
  let life = new AbortController();
  /** As long as the page stands as it was read. */
  let standing = new AbortController();
  let on = false;
  let detectionMs = 0;

  const end = () => {
    life.abort();
    states = [];
    bar = null;
    rows = null;
    on = false;
  };
  signal.addEventListener('abort', end, { once: true });

  const withRows = async (use: (made: PageRows) => void) => {
    const made = await rows?.get();
    if (made) use(made);
    else bar?.say(t('error_old'));
  };

  /** Shows what was found, in place of what was shown before; views and flips stay with their segments. */
  const take = (next: Finding, visit: Visit | null) => {
    const memory =
      mergeMemories(states.map((one) => one.memory())) ?? memoryOfVisit(visit, next.found);
    standing.abort();
    standing = new AbortController();
    finding = next;
    states = next.found.map((found) => createViewState(found, memory));
    bar = null;
    rows = null;
    if (states.length === 0) return;
    const ends = AbortSignal.any([life.signal, standing.signal]);
    bar = createPageBar(
      {
        doc,
        states,
        savedRows,
        memory: parts.memory,
        looks: parts.looks,
        isNew: memory === null,
        run: parts.run,
        find: () => void withRows((made) => made.openFind()),
        more: (anchor) => void withRows((made) => made.openMenu(anchor)),
        lost: end,
      },
      ends,
    );
    const coming = onDemand(
      parts.bringPart,
      'rows',
      { ...parts, states, bar, run: (call) => void parts.run(call) },
      ends,
    );
    rows = coming;
    if (states.some((one) => !one.asPublished)) void coming.get();
    awaitPerson(
      doc,
      states,
      (first) => void coming.get().then((made) => first && made?.meet(first)),
      ends,
    );
  };

  const look = async (): Promise<Finding | null> => {
    const ends = AbortSignal.any([signal, life.signal]);
    const start = parts.now();
    const next = await parts.find(ends);
    detectionMs = parts.now() - start;
    if (ends.aborted) return null;
    const nested = next.found.filter(({ root }) => isNested(root));
    // A frame that has loaded anew has lost its style sheet: asked every time. Where none may be inserted
    // (sites matched by path) nothing nested could be flipped.
    const styled = nested.length === 0 || (await ask('style-nested', {}));
    if (ends.aborted) return null;
    return styled ? next : { ...next, found: next.found.filter((one) => !nested.includes(one)) };
  };
  const showBadge = async () => {
    const count = finding.found.reduce((sum, one) => sum + one.bitext.segments.length, 0);
    await ask('badge', { rows: count || null });
  };

  /** Takes what was found once it is known what of it is saved; false where it was turned off meanwhile. */
  const takeWithSaved = async (next: Finding): Promise<boolean> => {
    const ends = AbortSignal.any([signal, life.signal]);
    const isEmpty = next.found.length === 0;
    // Also text that came late may have been turned before its page was loaded anew.
    const visit = states.length === 0 && !isEmpty ? parts.visit.load() : null;
    if (!isEmpty) await savedRows.refresh(next.found);
    const remembered = await visit;
    if (!ends.aborted) take(next, remembered);
    return !ends.aborted;
  };

  /** The page has changed: what stands where it stood is left alone. */
  const lookAgain = async () => {
    const next = await look();
    if (!next || sameFinding(finding, next)) return;
    if (await takeWithSaved(next)) await showBadge();
  };

  /** The page was left and gone back to: its badge is gone, and rows may have been saved elsewhere. */
  const comeBack = async () => {
    await savedRows.refresh(finding.found);
    bar?.refresh(null);
    rows?.now?.refresh();
    await showBadge();
  };

  return {
    get on() {
      return on;
    },
    get finding() {
      return finding;
    },
    get states() {
      return states;
    },
    get detectionMs() {
      return detectionMs;
    },
    rows: async () => (await rows?.get()) ?? null,
    get rowsNow() {
      return rows?.now ?? null;
    },
    refresh(problem) {
      bar?.refresh(problem);
      rows?.now?.refresh();
    },
    async turnOn() {
      end();
      life = new AbortController();
      const next = await look();
      if (!next) return;
      on = true;
      if (!(await takeWithSaved(next))) return;
      const ends = AbortSignal.any([signal, life.signal]);
      watchPage(doc, lookAgain, ends);
      doc.defaultView?.addEventListener(
        'pageshow',
        ({ persisted }) => {
          if (persisted) void comeBack();
        },
        { signal: ends },
      );
      await showBadge();
    },
    async turnOff() {
      end();
      await ask('badge', { rows: null });
    },
  };
}
