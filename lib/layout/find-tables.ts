import type { Candidate } from './candidate.ts';
import { readContext } from './read-context.ts';
import { readTable } from './read-table.ts';
import type { Scope } from './scopes.ts';
import { tableRows } from './table-rows.ts';

/** Tables with a language a column. */
export function* findTables(
  _: Scope,
  tables: Iterable<Candidate | null>,
): Iterable<Candidate | null> {
  for (const table of tables) if (table === null || !isFrame(table)) yield table;
}

/** One-row tables that set whole texts side by side: asked last, when no finer layout was found in them. */
export function* findFrames(_: Scope, tables: Iterable<Candidate | null>): Iterable<Candidate> {
  for (const table of tables) if (table !== null && isFrame(table)) yield table;
}

const MANY_BLOCKS = 3; // paragraphs in a cell from which it holds a text and not a row of one

function isFrame({ grid, places }: Candidate): boolean {
  const filled = [...grid.rows.keys()].filter((row) =>
    grid.rows[row]?.some((cell) => cell !== null && cell.text !== ''),
  );
  const [row = 0] = filled;
  const texts = places[row]?.cells.filter(
    (place) =>
      place.kind === 'elements' && (place.elements[0]?.childElementCount ?? 0) >= MANY_BLOCKS,
  );
  return filled.length === 1 && (texts?.length ?? 0) > 1;
}

/** Every table of a tree that could hold a text twice, as it stands. Tables that hold other tables only lay the page out. */
export function* readTables(scope: Scope): Iterable<Candidate | null> {
  const anyTime = scope.querySelector('time[datetime]');
  for (const [index, table] of [...scope.querySelectorAll('table')].entries()) {
    if (table.querySelector('table') !== null) continue;
    const rows = tableRows(table);
    if (!rows.some((row) => row.childElementCount > 1) && rows.length < 2) continue;
    yield yield* readTable(table, index, readContext(table, anyTime));
  }
}
