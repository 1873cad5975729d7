import type { PageCall } from '../messages/page-calls.ts';
import {
  PAGE_PROTOCOL,
  type PageProblem,
  type PageState,
  type RowRef,
  type SegmentSlice,
} from '../messages/page-state.ts';
import { bitextState } from './bitext-state.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { createPageReading, type ReadingParts } from './page-reading.ts';
import type { PageRows } from './page-rows.ts';
import { createSavedRows } from './saved-rows.ts';
import { viewName } from './view-name.ts';
import { visitOf } from './visit.ts';

/** The reader's life in one page: what is asked of it, and its state after that. */
export interface PageSession {
  answer(call: PageCall): Promise<PageState | SegmentSlice>;
  /** Calls `tell` after everything that may have changed the state, until `signal` says so. */
  watch(tell: () => void, signal: AbortSignal): void;
  /** The first row on the screen, or null. */
  topRow(): RowRef | null;
}

/** Looks through the page and, where it finds bitexts, puts up the controls. Ends with `signal`. */
export async function startPageSession(
  parts: ReadingParts,
  signal: AbortSignal,
): Promise<PageSession> {
  const { doc, ask } = parts;
  const savedRows = createSavedRows(doc, ask);
  const watchers = new Set<() => void>();
  let problem: PageProblem | null = null;
  const reading = createPageReading(
    {
      ...parts,
      savedRows,
      run: act,
      async saveWithNote(row, note) {
        problem = await savedRows.save(reading.finding.found, [row], note);
        reading.refresh(problem);
      },
    },
    signal,
  );

  const allRows = (): RowRef[] =>
    reading.finding.found.flatMap(({ bitext }) =>
      bitext.segments.map((_, row) => ({ bitext: bitext.id, row })),
    );
  const firstRow = (): RowRef => ({ bitext: reading.finding.found[0]?.bitext.id ?? '', row: 0 });

  /** Both, then each language of the page in page order, then both again. */
  const nextView = () => {
    const languages = reading.finding.found.flatMap((one) => one.bitext.languages);
    const round = ['both', ...new Set(languages)];
    return round[(round.indexOf(viewName(reading.states)) + 1) % round.length] ?? 'both';
  };

  /** Rows that can't come are those of an extension that was updated or removed under the page. */
  const withRows = async (use: (rows: PageRows) => void): Promise<PageProblem | null> => {
    const rows = await reading.rows();
    if (rows) use(rows);
    return rows || reading.states.length === 0 ? null : { kind: 'updated' };
  };

  /** Does what is asked; the state afterwards is the caller's to read. */
  async function act(call: PageCall): Promise<void> {
    problem = await answerTo(call);
    reading.refresh(problem);
    if (TURNING.has(call.call)) void parts.visit.save(visitOf(reading.states));
    if (!ASKING.has(call.call)) for (const tell of watchers) tell();
  }

  async function answerTo(call: PageCall): Promise<PageProblem | null> {
    const { found } = reading.finding;
    switch (call.call) {
      case 'flip-row':
        return withRows((rows) => rows.flipRow(call.row));
      case 'flip-current':
        return withRows((rows) => {
          const row = rows.currentRow();
          if (row) rows.flipRow(row);
        });
      case 'flip-all':
        return withRows((rows) => rows.flipAll());
      case 'view':
        return withRows((rows) => rows.setView(call.view));
      case 'next-view':
        return withRows((rows) => rows.setView(nextView()));
      case 'jump':
        return withRows((rows) => rows.goTo(call.row, true));
      case 'show-row':
        return withRows((rows) => rows.goTo(call.row, false));
      case 'go-to-rows':
        return withRows((rows) => rows.goTo(rows.currentRow() ?? firstRow(), true));
      case 'save':
        return savedRows.save(found, call.rows === 'all' ? allRows() : call.rows);
      case 'save-current': {
        const row = (await reading.rows())?.currentRow();
        return row ? savedRows.toggle(found, row) : null;
      }
      case 'toggle-sentence':
        return savedRows.toggleSentence(found, call.draft);
      case 'unsave':
        return savedRows.remove(found, call.rows);
      case 'undo':
        return savedRows.undo();
      case 'off':
        await reading.turnOff();
        return null;
      case 'on':
      case 'look-again':
        await reading.turnOn();
        return null;
      case 'state':
      case 'segments':
        return null;
    }
  }

  const state = (): PageState => ({
    protocol: PAGE_PROTOCOL,
    url: doc.URL,
    on: reading.on,
    bitexts: reading.states.map((one) => bitextState(one, savedRows)),
    reasons: reading.finding.reasons,
    savedSentences: savedRows.sentences(),
    changes: savedRows.changes(),
    undo: savedRows.undoCount(),
    problem,
    detectionMs: reading.detectionMs,
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
      void reading.rows();
      ends.addEventListener('abort', () => watchers.delete(tell), { once: true });
    },
    topRow() {
      // Who asks goes on asking: the rows have come by the next time.
      if (!reading.rowsNow) void reading.rows();
      return reading.rowsNow?.topRow() ?? null;
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

/** Calls that change nothing anybody else shows. */
const ASKING: ReadonlySet<string> = new Set([
  'state',
  'segments',
  'jump',
  'show-row',
  'go-to-rows',
]);
