import { cellText } from './text-cell.ts';
import { sameClass, scriptWeights, type TextClass, textClass } from './text-class.ts';
import { type TextBlock, type TextCell, type TextRow, textCell } from './text-lines.ts';

const MAX_REJOINED = 12; // fields of one row that are tried in every way; more are cut off at the end

/** The rows of a block with one cell a column: lost and cut cells put back where their script belongs. */
export function fillColumns(block: TextBlock): { columnCount: number; rows: readonly TextRow[] } {
  const { rows } = block;
  const columnCount = block.columns || modeOf(rows.map((row) => row.length));
  const classes = columnClasses(rows, columnCount);
  return { columnCount, rows: rows.map((row) => fillRow(row, classes)) };
}

/** The most frequent count above one; 1 where no row has more. */
function modeOf(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) if (count > 1) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/** The script of each column by the letters of the rows that are whole. */
function columnClasses(rows: readonly TextRow[], columnCount: number): readonly TextClass[] {
  const whole = rows.filter(
    (row) => row.length === columnCount && row.every((c) => c.pieces.length > 0),
  );
  return Array.from({ length: columnCount }, (_, column) =>
    textClass(whole.map((row) => cellText(row[column] ?? textCell([])).slice(0, 40)).join(' ')),
  );
}

function fillRow(row: TextRow, classes: readonly TextClass[]): TextRow {
  if (row.length > classes.length) return rejoin(row, classes);
  if (row.length === 1 && classes.length > 1) return placeLone(row, classes);
  const padding = Array.from({ length: classes.length - row.length }, () => textCell([]));
  return shift([...row, ...padding], classes);
}

/** A lone field spans the row, unless its script is that of a column further right. */
function placeLone(row: TextRow, classes: readonly TextClass[]): TextRow {
  const [cell] = row;
  if (cell === undefined) return row;
  const padded = [cell, ...classes.slice(1).map(() => textCell([]))];
  const moved = shift(padded, classes);
  return moved === padded ? row : moved;
}

/** Moves cells right into the empty ones at the end where that puts each under its own script. */
function shift(row: TextRow, classes: readonly TextClass[]): TextRow {
  let empty = 0;
  while (empty < row.length && row[row.length - 1 - empty]?.pieces.length === 0) empty += 1;
  if (empty === row.length) return row;
  let best = row;
  let most = agreement(row, classes);
  for (let by = 1; by <= empty; by += 1) {
    const blanks = Array.from({ length: by }, () => textCell([]));
    const moved = [...blanks, ...row.slice(0, row.length - by).map(withDoubt('moved-cell'))];
    const agrees = agreement(moved, classes);
    if (agrees > most) {
      best = moved;
      most = agrees;
    }
  }
  return best;
}

/** Joins fields that a pipe inside the text has cut, so that each stands under its own script. */
function rejoin(row: TextRow, classes: readonly TextClass[]): TextRow {
  const trailing = row.slice(classes.length).every((cell) => cell.pieces.length === 0);
  if (trailing) return row.slice(0, classes.length);
  let best: TextRow | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const cuts of cutsOf(Math.min(row.length, MAX_REJOINED), classes.length)) {
    const joined = cuts.map((from, index) =>
      joinCells(row.slice(from, cuts[index + 1] ?? row.length)),
    );
    const agrees = agreement(joined, classes);
    if (agrees > most) {
      best = joined;
      most = agrees;
    }
  }
  return best ?? row.slice(0, classes.length);
}

/** Every way to part `count` fields into `groups` runs: the first field of each run. */
function cutsOf(count: number, groups: number): readonly (readonly number[])[] {
  if (groups <= 1) return [[0]];
  const all: number[][] = [];
  const grow = (cuts: readonly number[]) => {
    if (cuts.length === groups) {
      all.push([...cuts]);
      return;
    }
    for (let next = (cuts.at(-1) ?? 0) + 1; next <= count - (groups - cuts.length); next += 1)
      grow([...cuts, next]);
  };
  grow([0]);
  return all;
}

/** One cell over all of them, the pipes between them being text again. */
function joinCells(cells: readonly TextCell[]): TextCell {
  const [first] = cells;
  if (first === undefined || cells.length === 1) return first ?? textCell([]);
  const pieces = cells.flatMap((cell) => cell.pieces);
  return { ...first, pieces, glue: ' | ', doubt: 'rejoined-cell' };
}

const withDoubt = (doubt: 'moved-cell') => (cell: TextCell) =>
  cell.pieces.length === 0 ? cell : { ...cell, doubt };

/** Weight of the letters that stand in a column of their own script, less that of the others. */
function agreement(row: TextRow, classes: readonly TextClass[]): number {
  let sum = 0;
  row.forEach((cell, column) => {
    const text = cellText(cell);
    const script = textClass(text);
    if (script === null) return;
    const wanted = classes[column] ?? null;
    for (const [key, weight] of scriptWeights(text)) {
      sum += sameClass(key, wanted) ? weight : -weight;
    }
  });
  return sum;
}
