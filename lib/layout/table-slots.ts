import { isHidden } from './node-text.ts';
import { rowCells, tableRows } from './table-rows.ts';

const MAX_COLUMNS = 64; // wider tables are data; also bounds a forged colspan
const ROWS_A_PIECE = 256; // rows laid out before the page may have its turn: under 1 ms

export interface TableSlot {
  readonly cell: Element;
  readonly span: number;
}

export interface TableSlots {
  readonly columnCount: number;
  readonly rows: readonly Element[];
  /** One a row; a slot where a cell starts, null where a span covers or nothing stands. */
  readonly slots: readonly (readonly (TableSlot | null)[])[];
}

/** Lays the cells of a table out in logical columns: rowspan and colspan expanded, hidden rows left out. Yields where the page may have its turn. */
export function* tableSlots(table: Element): Generator<null, TableSlots> {
  const rows: Element[] = [];
  const lines: (TableSlot | null)[][] = [];
  let columnCount = 0;
  // How many more rows each column is covered from above.
  const covered: number[] = [];
  for (const row of tableRows(table)) {
    if (isHidden(row)) continue;
    if (rows.length % ROWS_A_PIECE === ROWS_A_PIECE - 1) yield null;
    const line: (TableSlot | null)[] = [];
    let column = 0;
    const skipCovered = () => {
      while ((covered[column] ?? 0) > 0) {
        line[column] = null;
        column += 1;
      }
    };
    const started: [column: number, rows: number][] = [];
    for (const cell of rowCells(row)) {
      skipCovered();
      if (column >= MAX_COLUMNS) break;
      const span = Math.min(spanOf(cell, 'colspan'), MAX_COLUMNS - column);
      const down = spanOf(cell, 'rowspan');
      line[column] = { cell, span };
      for (let i = 1; i < span; i += 1) line[column + i] = null;
      if (down > 1) for (let i = 0; i < span; i += 1) started.push([column + i, down]);
      column += span;
    }
    skipCovered();
    columnCount = Math.max(columnCount, line.length);
    for (let i = 0; i < covered.length; i += 1) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
    for (const [at, down] of started) covered[at] = down - 1;
    rows.push(row);
    lines.push(line);
  }
  return {
    columnCount,
    rows,
    slots: lines.map((line) => padTo(columnCount, line)),
  };
}

function padTo(count: number, line: readonly (TableSlot | null)[]): readonly (TableSlot | null)[] {
  if (line.length === count) return line;
  return Array.from({ length: count }, (_, i) => line[i] ?? null);
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = cell.getAttribute(name);
  if (written === null) return 1;
  const value = Number.parseInt(written, 10);
  return Number.isFinite(value) && value > 0 ? Math.min(value, 1000) : 1;
}
