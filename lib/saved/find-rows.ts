import { filterRows, type RowFilter } from './filter-rows.ts';
import type { LibraryRow } from './library-rows.ts';

interface Answer {
  readonly rows: readonly LibraryRow[];
  readonly filter: RowFilter;
  readonly duplicates: ReadonlySet<string>;
  readonly found: readonly LibraryRow[];
}

/**
 * `filterRows` for one reader: a question that can only narrow the one before (a letter more in the search, a
 * filter more) looks through what that one left.
 */
export function createRowFinder(): typeof filterRows {
  let last: Answer | null = null;
  return (rows, filter, duplicates) => {
    const same = last?.rows === rows && last.duplicates === duplicates ? last : null;
    const within = same && narrows(same.filter, filter) ? same.found : rows;
    const found = filterRows(within, filter, duplicates);
    last = { rows, filter, duplicates, found };
    return found;
  };
}

/** True where no row that `before` leaves out can be asked for by `after`. */
function narrows(before: RowFilter, after: RowFilter): boolean {
  const { query, ...others } = before;
  const names = Object.keys(others) as (keyof typeof others)[];
  return (
    after.query.includes(query) &&
    names.every((name) => others[name] === after[name] || !others[name])
  );
}
