import type { SegmentDoubt } from '../bitext/bitext.ts';
import type { Grid, GridCell } from '../bitext/grid.ts';
import { mapInPieces, type Pause } from '../bitext/pause.ts';
import type { ContentRows } from './content-rows.ts';
import { sameClass, textClass } from './text-class.ts';

/** One grid row, reduced to the language columns. */
export interface TextRow {
  readonly row: number;
  /** One a language; '' where the row has no text in it. */
  readonly texts: readonly string[];
  readonly readings: readonly (readonly string[])[];
  /** Marked up as a heading, in any of the columns. */
  readonly marked: boolean;
  /** A title over several columns, in one language. */
  readonly section: boolean;
  readonly doubts: readonly SegmentDoubt[];
}

/** The rows of a grid that have text in the language columns, in order. */
export async function readRows(
  grid: Grid,
  content: ContentRows,
  columns: readonly number[],
  pause: Pause,
): Promise<readonly TextRow[]> {
  const sections = new Set(content.sections);
  const inOrder = [...content.body, ...content.sections].sort((a, b) => a - b);
  const rows = await mapInPieces(inOrder, pause, (row) => {
    const cells = columns.map((column) => grid.rows[row]?.[column] ?? null);
    return sections.has(row) ? sectionRow(grid, content, columns, row) : textRow(row, cells, false);
  });
  return rows.filter(({ texts }) => texts.some((text) => text !== ''));
}

const NONE: readonly never[] = []; // one for all rows: most have neither readings nor doubts

function textRow(row: number, cells: readonly (GridCell | null)[], section: boolean): TextRow {
  return {
    row,
    texts: cells.map((cell) => cell?.text ?? ''),
    readings: cells.map((cell) => cell?.readings ?? NONE),
    marked: cells.some((cell) => cell !== null && (cell.heading === true || cell.header)),
    section,
    doubts: doubtsOf(cells),
  };
}

function doubtsOf(cells: readonly (GridCell | null)[]): readonly SegmentDoubt[] {
  const isOneSided = cells.some((cell) => cell === null || cell.text === '');
  if (!isOneSided && !cells.some((cell) => cell?.doubt)) return NONE;
  const own = cells.flatMap((cell) => cell?.doubt ?? NONE);
  return [...new Set<SegmentDoubt>(isOneSided ? ['one-side', ...own] : own)];
}

/** A cell over several columns: it goes to the side whose writing it shares. */
function sectionRow(
  grid: Grid,
  content: ContentRows,
  columns: readonly number[],
  row: number,
): TextRow {
  const cell = grid.rows[row]?.find((one) => one !== null && one.text !== '') ?? null;
  const own = textClass(cell?.text ?? '');
  const [sample = 0] = content.body.slice(Math.floor(content.body.length / 2));
  const side = columns.findIndex((column) =>
    sameClass(own, textClass(grid.rows[sample]?.[column]?.text ?? '')),
  );
  return textRow(
    row,
    columns.map((_, i) => (i === Math.max(0, side) ? cell : null)),
    true,
  );
}
