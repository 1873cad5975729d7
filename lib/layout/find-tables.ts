import type { Candidate } from './candidate.ts';
import { readContext } from './read-context.ts';
import { readTable } from './read-table.ts';
import { tableRows } from './table-rows.ts';

/** Every table of a page that could hold a language a column. Tables that hold other tables only lay the page out. */
export function* findTables(doc: Document): Iterable<Candidate> {
  for (const [index, table] of [...doc.querySelectorAll('table')].entries()) {
    if (table.querySelector('table') !== null) continue;
    if (!tableRows(table).some((row) => row.childElementCount > 1)) continue;
    yield readTable(table, index, readContext(table));
  }
}
