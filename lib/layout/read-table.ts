import type { GridContext, GridRow } from '../bitext/grid.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import { createLangAround, readCell } from './read-cell.ts';
import { tableSlots } from './table-slots.ts';

const CELLS_A_PIECE = 64; // cells read before the page may have its turn: 1 ms of a cold page

/**
 * Reads a table element as it stands: a grid column a table column, a grid row a table row. A large one in
 * slices: yields where the page may have its turn (10,000 rows in one go held it up for 0.3 s).
 */
export function* readTable(
  table: Element,
  index: number,
  context: GridContext,
): Generator<null, Candidate> {
  const { columnCount, rows, slots } = yield* tableSlots(table);
  const gridRows: GridRow[] = [];
  const places: GridRowPlace[] = [];
  const langAround = createLangAround();
  let cells = 0;
  for (const [i, line] of slots.entries()) {
    cells += line.length;
    if (cells >= CELLS_A_PIECE) {
      cells = 0;
      yield null;
    }
    gridRows.push(line.map((slot) => slot && readCell(slot.cell, slot.span, langAround)));
    places.push({
      row: rows[i] ?? null,
      cells: line.map((slot) => ({ kind: 'elements', elements: slot ? [slot.cell] : [] })),
    });
  }
  return {
    layout: 'table',
    root: table,
    grid: { columnCount, rows: gridRows, context },
    places,
    locator: { table: index },
  };
}
