import type { FoundBitext } from '../layout/found-bitext.ts';
import type { PageCall } from '../messages/page-calls.ts';
import type { PageProblem, RowRef } from '../messages/page-state.ts';
import type { OnDemand } from './on-demand.ts';
import type { PageRows } from './page-rows.ts';
import type { SavedRows } from './saved-rows.ts';
import { viewName } from './view-name.ts';
import type { ViewState } from './view-state.ts';

interface Texts {
  readonly found: readonly FoundBitext[];
  /** Empty where nothing is shown. */
  readonly states: readonly ViewState[];
  readonly savedRows: SavedRows;
  readonly rows: OnDemand<PageRows> | null;
}

/** Does what is asked of the texts of a page; says what went wrong, if anything did. */
export async function answerCall(
  call: PageCall,
  { found, states, savedRows, rows }: Texts,
): Promise<PageProblem | null> {
  /** Rows that can't come are those of an extension that was updated or removed under the page. */
  const withRows = async (use: (made: PageRows) => void): Promise<PageProblem | null> => {
    const made = (await rows?.get()) ?? null;
    if (made) use(made);
    return made || states.length === 0 ? null : { kind: 'updated' };
  };
  switch (call.call) {
    case 'flip-row':
      return withRows((made) => made.flipRow(call.row));
    case 'flip-current':
      return withRows((made) => {
        const row = made.currentRow();
        if (row) made.flipRow(row);
      });
    case 'flip-all':
      return withRows((made) => made.flipAll());
    case 'view':
      return withRows((made) => made.setView(call.view));
    case 'next-view':
      return withRows((made) => made.setView(nextView(states)));
    case 'jump':
      return withRows((made) => made.goTo(call.row, true));
    case 'show-row':
      return withRows((made) => made.goTo(call.row, false));
    case 'go-to-rows':
      return withRows((made) => made.goTo(made.currentRow() ?? firstRow(found), true));
    case 'save':
      return savedRows.save(found, call.rows === 'all' ? allRows(found) : call.rows);
    case 'save-current': {
      const row = (await rows?.get())?.currentRow();
      return row ? savedRows.toggle(found, row) : null;
    }
    case 'toggle-sentence':
      return savedRows.toggleSentence(found, call.draft);
    case 'unsave':
      return savedRows.remove(found, call.rows);
    case 'undo':
      return savedRows.undo();
    case 'off':
    case 'on':
    case 'look-again':
    case 'state':
    case 'segments':
      return null; // about the page: its reader answers
  }
}

const allRows = (found: readonly FoundBitext[]): RowRef[] =>
  found.flatMap(({ bitext }) => bitext.segments.map((_, row) => ({ bitext: bitext.id, row })));

const firstRow = (found: readonly FoundBitext[]): RowRef => ({
  bitext: found[0]?.bitext.id ?? '',
  row: 0,
});

/** Both, then each language of the page in page order, then both again. */
function nextView(states: readonly ViewState[]): string {
  const languages = states.flatMap(({ found }) => found.bitext.languages);
  const round = ['both', ...new Set(languages)];
  return round[(round.indexOf(viewName(states)) + 1) % round.length] ?? 'both';
}
