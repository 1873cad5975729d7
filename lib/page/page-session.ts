import { readView } from '../bitext/view-name.ts';
import type { Finding } from '../layout/found-bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { PageCall } from '../messages/page-calls.ts';
import {
  PAGE_PROTOCOL,
  type PageProblem,
  type PageState,
  type RowRef,
  type SegmentSlice,
} from '../messages/page-state.ts';
import { bitextState } from './bitext-state.ts';
import type { BringPart } from './bring-part.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { isNested } from './in-window.ts';
import { createPageControls, type PageControls } from './page-controls.ts';
import { createRowController, type RowController } from './row-controller.ts';
import { rowsInView } from './rows-in-view.ts';
import { sameFinding } from './same-finding.ts';
import { createSavedRows } from './saved-rows.ts';
import { mergeMemories } from './shown-memory.ts';
import type { SiteMemory } from './site-memory.ts';
import { viewName } from './view-name.ts';
import { watchPage } from './watch-page.ts';

export interface SessionParts {
  readonly doc: Document;
  readonly find: (signal: AbortSignal) => Promise<Finding>;
  readonly ask: AskBackground;
  readonly bringPart: BringPart;
  readonly now: () => number;
  readonly memory: SiteMemory;
}

/** The reader's life in one page: what was found, what is shown, what is saved. */
export interface PageSession {
  answer(call: PageCall): Promise<PageState | SegmentSlice>;
  /** Calls `tell` after everything that may have changed the state, until `signal` says so. */
  watch(tell: () => void, signal: AbortSignal): void;
  /** The first row on the screen, or null. */
  topRow(): RowRef | null;
}

/** Looks through the page and, where it finds bitexts, puts up the controls. Ends with `signal`. */
export async function startPageSession(
  parts: SessionParts,
  signal: AbortSignal,
): Promise<PageSession> {
  const { doc, ask } = parts;
  const savedRows = createSavedRows(doc, ask);
  let finding: Finding = { found: [], reasons: [] };
  let controllers: RowController[] = [];
  let controls: PageControls | null = null;
  /** From turned on to turned off. */
  let life = new AbortController();
  /** As long as the page stands as it was read. */
  let reading = new AbortController();
  let on = false;
  let detectionMs = 0;
  let problem: PageProblem | null = null;
  const watchers = new Set<() => void>();

  const rowCount = () => finding.found.reduce((sum, one) => sum + one.bitext.segments.length, 0);

  const turnOff = () => {
    life.abort();
    controllers = [];
    controls = null;
    on = false;
  };

  /** Shows what was found, in place of what was shown before; views and flips stay with their segments. */
  const take = (next: Finding) => {
    const memory = mergeMemories(controllers.map((one) => one.memory()));
    reading.abort();
    reading = new AbortController();
    const ends = AbortSignal.any([life.signal, reading.signal]);
    finding = next;
    controllers = next.found.map((found) => createRowController(found, ends, memory));
    controls =
      controllers.length === 0
        ? null
        : createPageControls(
            {
              doc,
              controllers,
              savedRows,
              session: act,
              bringPart: parts.bringPart,
              memory: parts.memory,
              now: parts.now,
              lost: turnOff,
              async saveWithNote(row, note) {
                problem = await savedRows.save(finding.found, [row], note);
                controls?.refresh(problem);
              },
            },
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

  /** The page has changed: what stands where it stood is left alone. */
  const lookAgain = async () => {
    const next = await look();
    if (!next || sameFinding(finding, next)) return;
    if (next.found.length > 0) await savedRows.refresh();
    take(next);
    await ask('badge', { rows: rowCount() || null });
  };

  const turnOn = async () => {
    turnOff();
    life = new AbortController();
    const next = await look();
    if (!next) return;
    on = true;
    if (next.found.length > 0) await savedRows.refresh();
    take(next);
    watchPage(doc, lookAgain, AbortSignal.any([signal, life.signal]));
    await ask('badge', { rows: rowCount() || null });
  };
  signal.addEventListener('abort', turnOff, { once: true });

  const controllerOf = (ref: RowRef) =>
    controllers.find((one) => one.found.bitext.id === ref.bitext);
  const allRows = (): RowRef[] =>
    controllers.flatMap(({ found }) =>
      found.bitext.segments.map((_, row) => ({ bitext: found.bitext.id, row })),
    );

  /** Every language of the page, in page order. */
  const languages = () => [...new Set(finding.found.flatMap((one) => one.bitext.languages))];

  const setView = (view: string) => {
    for (const one of controllers) {
      const read = readView(view, one.found.bitext.languages);
      one.setView(read.view, read.manner);
    }
  };

  /** Does what is asked; the state afterwards is the caller's to read. */
  async function act(call: PageCall): Promise<void> {
    problem = null;
    switch (call.call) {
      case 'flip-row':
        controllerOf(call.row)?.flipRow(call.row.row);
        break;
      case 'flip-current': {
        const row = controls?.currentRow();
        if (row) controllerOf(row)?.flipRow(row.row);
        break;
      }
      case 'flip-all':
        for (const one of controllers) one.flipAll();
        break;
      case 'view':
        setView(call.view);
        break;
      case 'next-view': {
        const round = ['both', ...languages()];
        setView(round[(round.indexOf(viewName(controllers)) + 1) % round.length] ?? 'both');
        break;
      }
      case 'jump':
        controls?.goTo(call.row);
        break;
      case 'show-row':
        controls?.show(call.row);
        break;
      case 'go-to-rows':
        controls?.goTo(
          controls.currentRow() ?? { bitext: finding.found[0]?.bitext.id ?? '', row: 0 },
        );
        break;
      case 'save':
        problem = await savedRows.save(finding.found, call.rows === 'all' ? allRows() : call.rows);
        break;
      case 'save-current': {
        const row = controls?.currentRow();
        if (row) problem = await savedRows.toggle(finding.found, row);
        break;
      }
      case 'toggle-sentence':
        problem = await savedRows.toggleSentence(finding.found, call.draft);
        break;
      case 'unsave':
        problem = await savedRows.remove(finding.found, call.rows);
        break;
      case 'undo':
        problem = await savedRows.undo();
        break;
      case 'off':
        turnOff();
        await ask('badge', { rows: null });
        break;
      case 'on':
      case 'look-again':
        await turnOn();
        break;
      case 'state':
      case 'segments':
        break;
    }
    controls?.refresh(problem);
    if (!ASKING.has(call.call)) for (const tell of watchers) tell();
  }

  const state = (): PageState => ({
    protocol: PAGE_PROTOCOL,
    url: doc.URL,
    on,
    bitexts: controllers.map((one) => bitextState(one, savedRows)),
    reasons: finding.reasons,
    savedSentences: savedRows.sentences(),
    undo: savedRows.undoCount(),
    problem,
    detectionMs,
  });

  clearLeftovers(doc);
  await turnOn();
  return {
    async answer(call) {
      if (call.call === 'segments') {
        const found = finding.found.find((one) => one.bitext.id === call.bitext);
        const segments = found?.bitext.segments.slice(call.from, call.from + call.count) ?? [];
        return { bitext: call.bitext, from: call.from, segments };
      }
      await act(call);
      return state();
    },
    watch(tell, ends) {
      watchers.add(tell);
      ends.addEventListener('abort', () => watchers.delete(tell), { once: true });
    },
    topRow() {
      for (const one of controllers) {
        const { bitext } = one.found;
        const [row] = rowsInView(bitext.segments.length, (at) => one.shownElements(at)[0] ?? null);
        if (row !== undefined) return { bitext: bitext.id, row };
      }
      return null;
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
