import type { Grid, GridRow } from '../bitext/grid.ts';

export interface ContentRows {
  /** Row that names the columns, or null. */
  readonly header: number | null;
  /** Rows that may hold a text and its translation, in order. */
  readonly body: readonly number[];
  /** Rows with text in one cell over several columns: section titles. */
  readonly sections: readonly number[];
}

/** Texts of the cells that hold any. */
function filled(row: GridRow): number {
  return row.filter((cell) => cell !== null && cell.text !== '').length;
}

/** Sorts the rows of a grid; blank rows are left out of all. `namesColumns` tells a heading row that is not marked. */
export function contentRows(grid: Grid, namesColumns: (row: GridRow) => boolean): ContentRows {
  const body: number[] = [];
  const sections: number[] = [];
  let header: number | null = null;
  for (const [i, row] of grid.rows.entries()) {
    const count = filled(row);
    if (count === 0) continue;
    const spanning =
      count === 1 && row.some((cell) => cell !== null && cell.text !== '' && cell.span > 1);
    if (spanning) sections.push(i);
    else if (header === null && body.length === 0 && (isMarkedHeader(row) || namesColumns(row)))
      header = i;
    else body.push(i);
  }
  return { header, body, sections };
}

function isMarkedHeader(row: GridRow): boolean {
  return filled(row) > 1 && row.every((cell) => cell === null || cell.text === '' || cell.header);
}
