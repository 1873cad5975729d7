import type { GridRow } from '../bitext/grid.ts';
import type { ChosenGrid } from '../parse/parse-result.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import type { SidePlace } from './found-bitext.ts';

const NOWHERE: SidePlace = { kind: 'elements', elements: [] };

/** A table whose rows hold several pairs (A | B | A | B) with one pair a row, in reading order; null where rows hold one. */
export function foldPairs(candidate: Candidate, { columns, again }: ChosenGrid): Candidate | null {
  if (again.length === 0) return null;
  const rows: GridRow[] = [];
  const places: GridRowPlace[] = [];
  const later = new Set(again.flat());
  const add = (row: GridRow, cells: readonly SidePlace[]) => {
    rows.push(row);
    places.push({ row: null, cells });
  };
  for (const [i, row] of candidate.grid.rows.entries()) {
    const cells = candidate.places[i]?.cells ?? [];
    let own = cells.map((place, column) => (later.has(column) ? NOWHERE : place));
    const pairs: [GridRow, readonly SidePlace[]][] = [];
    for (const group of again) {
      const from = (column: number) => group[columns.indexOf(column)] ?? -1;
      const pair = row.map((_, column) => row[from(column)] ?? null);
      const at = cells.map((_, column) => cells[from(column)] ?? NOWHERE);
      // Headings are said again over each pair, and go with the first.
      const said = pair.every(
        (cell, c) => cell === null || cell.header || cell.text === row[c]?.text,
      );
      if (said) own = own.map((place, column) => join(place, at[column] ?? NOWHERE));
      else pairs.push([pair, at]);
    }
    add(
      row.map((cell, column) => (later.has(column) ? null : cell)),
      own,
    );
    for (const [pair, at] of pairs) add(pair, at);
  }
  return { ...candidate, grid: { ...candidate.grid, rows }, places };
}

function join(a: SidePlace, b: SidePlace): SidePlace {
  return a.kind === 'elements' && b.kind === 'elements'
    ? { kind: 'elements', elements: [...a.elements, ...b.elements] }
    : a;
}
