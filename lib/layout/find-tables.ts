import type { Candidate } from './candidate.ts';
import { readContext } from './read-context.ts';
import { readTable } from './read-table.ts';
import { tableRows } from './table-rows.ts';

/** Tables with a language a column. */
export function findTables(doc: Document): Iterable<Candidate> {
  return readTables(doc);
}

/** Every table of a page that could hold a text twice, as it stands. Tables that hold other tables only lay the page out. */
export function* readTables(doc: Document): Iterable<Candidate> {
  for (const [index, table] of [...doc.querySelectorAll('table')].entries()) {
    if (table.querySelector('table') !== null) continue;
    const rows = tableRows(table);
    if (!rows.some((row) => row.childElementCount > 1) && rows.length < 2) continue;
    yield readTable(table, index, readContext(table));
  }
}
