import { EVERYTHING, filterRows, type RowFilter } from './filter-rows.ts';
import type { LibraryRow } from './library-rows.ts';

/** Rows looked through before the screen has its turn: 3 to 5 ms of rows of 600 letters. */
const SLICE_ROWS = 5_000;
/** The first rows found are shown by themselves where they come in fewer: looked for in steps of so many. */
const STEP_ROWS = 500;
/** As many rows fill a large screen. */
export const SCREENFUL = 30;

interface Answer {
  readonly rows: readonly LibraryRow[];
  readonly filter: RowFilter;
  readonly duplicates: ReadonlySet<string>;
  readonly found: readonly LibraryRow[];
}

/** Looks for rows slice by slice: yields what it has so far after each but the last, answers with all. */
export type RowSearch = Generator<readonly LibraryRow[], readonly LibraryRow[]>;

/**
 * `filterRows` for one reader, in slices: a question that can only narrow the one answered before (a letter more
 * in the search, a filter more) looks through what that one left.
 */
export function createRowFinder() {
  let last: Answer | null = null;
  return function* search(
    rows: readonly LibraryRow[],
    filter: RowFilter,
    duplicates: ReadonlySet<string>,
  ): RowSearch {
    const same = last?.rows === rows && last.duplicates === duplicates ? last : null;
    const within = same && narrows(same.filter, filter) ? same.found : rows;
    const found = asksNothing(filter) ? rows : yield* inSlices(within, filter, duplicates);
    last = { rows, filter, duplicates, found };
    return found;
  };
}

function* inSlices(
  rows: readonly LibraryRow[],
  filter: RowFilter,
  duplicates: ReadonlySet<string>,
): RowSearch {
  const found: LibraryRow[] = [];
  let sliceFrom = 0;
  let isShown = false;
  for (let from = 0; from < rows.length; from += STEP_ROWS) {
    const isFilled = !isShown && found.length >= SCREENFUL;
    if (isFilled || from - sliceFrom >= SLICE_ROWS) {
      yield found.slice();
      sliceFrom = from;
      isShown = found.length >= SCREENFUL;
    }
    for (const row of filterRows(rows.slice(from, from + STEP_ROWS), filter, duplicates)) {
      found.push(row);
    }
  }
  return found;
}

const NAMES = Object.keys(EVERYTHING) as (keyof RowFilter)[];

const asksNothing = (filter: RowFilter): boolean => NAMES.every((name) => !filter[name]);

/** True where no row that `before` leaves out can be asked for by `after`. */
function narrows(before: RowFilter, after: RowFilter): boolean {
  return (
    after.query.includes(before.query) &&
    NAMES.every((name) => name === 'query' || before[name] === after[name] || !before[name])
  );
}
