import type { GridContext, GridRow } from '../bitext/grid.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import { readCell } from './read-cell.ts';
import { tableSlots } from './table-slots.ts';

/** Reads a table element as it stands: a grid column a table column, a grid row a table row. */
export function readTable(table: Element, index: number, context: GridContext): Candidate {
  const { columnCount, rows, slots } = tableSlots(table);
  const gridRows: GridRow[] = [];
  const places: GridRowPlace[] = [];
  for (const [i, line] of slots.entries()) {
    gridRows.push(line.map((slot) => slot && readCell(slot.cell, slot.span)));
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
