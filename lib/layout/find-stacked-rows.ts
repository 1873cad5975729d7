import type { GridCell, GridRow } from '../bitext/grid.ts';
import { languageNamed } from '../language/header-language.ts';
import { hasWords } from '../parse/text-shape.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import type { Scope } from './scopes.ts';

const PERIODS = [2, 3]; // languages that take turns by row; more have not been met
const MAX_COLUMNS = 24; // a wider table is data
const MAX_GROUPS = 2_000; // rows of the grid to be; beyond it the table is data

const NOWHERE = { kind: 'elements', elements: [] } as const;

/** Tables whose rows take turns in language: each cell goes with the cell below it. */
export function* findStackedRows(
  _: Scope,
  tables: Iterable<Candidate | null>,
): Iterable<Candidate> {
  for (const table of tables) {
    if (table === null) continue;
    if (table.grid.columnCount > MAX_COLUMNS) continue;
    const rows = contentRows(table);
    if (isRecord(table, rows)) continue;
    for (const period of PERIODS) {
      if (rows.length < period || rows.length % period !== 0) continue;
      if (rows.length * table.grid.columnCount > MAX_GROUPS * period) continue;
      const candidate = unstack(table, rows, period);
      if (candidate !== null) yield candidate;
    }
  }
}

/** Rows with text in two cells or more, or one that stands alone in its column; blank rows and titles over all columns are left out. */
function contentRows({ grid }: Candidate): readonly number[] {
  return [...grid.rows.keys()].filter((i) =>
    (grid.rows[i] ?? []).some(
      (cell) => cell !== null && cell.text !== '' && cell.span < Math.max(2, grid.columnCount),
    ),
  );
}

const FIELDS = 0.6; // share of rows that begin with the name of a field

/** One thing described row by row: each row begins with the name of a field, marked up as such or with a colon. */
function isRecord({ grid }: Candidate, rows: readonly number[]): boolean {
  const heads = rows.flatMap((row) => {
    const [first = null, ...rest] = grid.rows[row] ?? [];
    const marked = first?.header && rest.some((cell) => cell !== null && !cell.header);
    return first && (marked || /[:：]$/.test(first.text)) ? [first.text] : [];
  });
  if (PERIODS.some((period) => takeTurns(heads, period))) return false;
  // Names of languages are asked for last: they are collected when first needed, 30 ms.
  const enough = rows.length * FIELDS;
  return (
    heads.length >= enough && heads.filter((text) => languageNamed(text) === null).length >= enough
  );
}

const MIN_TURNS = 3; // times that the same names come round; a record says each of its fields once

/** Whether the same names come round again and again: "EN", "JA", "EN", "JA". */
function takeTurns(heads: readonly string[], period: number): boolean {
  return (
    heads.length >= period * MIN_TURNS &&
    new Set(heads.slice(0, period)).size === period &&
    heads.every((head, i) => head === heads[i % period])
  );
}

function unstack(table: Candidate, rows: readonly number[], period: number): Candidate | null {
  const { grid } = table;
  const labels = rowLabels(table, rows, period);
  const out: GridRow[] = [];
  const places: GridRowPlace[] = [];
  if (labels !== null) {
    out.push(labels);
    places.push({ row: null, cells: labels.map(() => NOWHERE) });
  }
  const columns = textColumns(table, rows, labels === null ? 0 : 1);
  for (let first = 0; first < rows.length; first += period) {
    const group = rows.slice(first, first + period);
    for (const column of columns) {
      const cells = group.map((row) => grid.rows[row]?.[column] ?? null);
      if (cells.filter((cell) => cell !== null && cell.text !== '').length === 0) continue;
      out.push(cells.map((cell) => cell && { ...cell, span: 1 }));
      places.push({
        row: null,
        cells: group.map((row) => table.places[row]?.cells[column] ?? NOWHERE),
      });
    }
  }
  if (places.length === (labels === null ? 0 : 1)) return null;
  return {
    layout: 'stacked-rows',
    root: table.root,
    grid: { columnCount: period, rows: out, context: grid.context },
    places,
    locator: table.locator,
  };
}

/** The columns with words: numbers stand once for all languages of a group. */
function textColumns({ grid }: Candidate, rows: readonly number[], from: number): number[] {
  const columns: number[] = [];
  for (let column = from; column < grid.columnCount; column += 1)
    if (rows.some((row) => hasWords(grid.rows[row]?.[column]?.text ?? ''))) columns.push(column);
  return columns;
}

/** The names of the languages, or of whatever else takes turns, where they stand in the first cell of every row; else null. */
function rowLabels(
  { grid }: Candidate,
  rows: readonly number[],
  period: number,
): readonly GridCell[] | null {
  const labels = rows.slice(0, period).map((row) => grid.rows[row]?.[0] ?? null);
  const heads: GridCell[] = [];
  for (const label of labels) {
    if (label === null || label.text === '') return null;
    heads.push({ ...label, header: true, span: 1 });
  }
  const texts = rows.map((row) => grid.rows[row]?.[0]?.text ?? '');
  if (takeTurns(texts, period)) return heads;
  // Names of languages are asked for last here too.
  const repeated = texts.every((text, i) => text === heads[i % period]?.text);
  return repeated && heads.every((head) => languageNamed(head.text) !== null) ? heads : null;
}
