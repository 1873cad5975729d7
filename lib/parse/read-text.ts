import { EMPTY_CONTEXT, type Grid, type GridCell, type GridRow } from '../bitext/grid.ts';
import type { Reason } from '../bitext/reason.ts';
import { findTextBlocks } from './text-blocks.ts';
import { cellText } from './text-cell.ts';
import { fillColumns } from './text-columns.ts';
import {
  isBlank,
  type Piece,
  splitLines,
  type TextBlock,
  type TextCell,
  type TextRow,
  trim,
} from './text-lines.ts';

/** A grid read from plain text, and where each cell stands in it. */
export interface TextGrid {
  readonly grid: Grid;
  /** Pieces of the source, `cells[row][column]`; empty where the cell is. */
  readonly cells: readonly (readonly (readonly Piece[])[])[];
  /** Offsets of the whole table in the source, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export type ReadText =
  | { readonly ok: true; readonly grids: readonly TextGrid[] }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

export interface ReadTextOptions {
  /** File name or title of the page the text stands in. */
  readonly title?: string | null;
}

const CONTEXT_LINES = 3; // a heading, a date and a notice stand right before or after a table
const MAX_CONTEXT = 300; // letters; longer lines are prose

/** Reads every two-column (or wider) table printed as plain text; see docs of each dialect for its rules. */
export function readText(text: string, options: ReadTextOptions = {}): ReadText {
  const lines = splitLines(text);
  if (lines.every(isBlank)) return { ok: false, reasons: ['empty'] };
  const { blocks, scrambled } = findTextBlocks(lines);
  const grids = blocks.map((block, index) =>
    toGrid(
      block,
      lines,
      blocks[index - 1]?.end ?? 0,
      blocks[index + 1]?.first ?? lines.length,
      options,
    ),
  );
  if (grids.length > 0) return { ok: true, grids };
  return { ok: false, reasons: [scrambled ? 'scrambled' : 'nothing-to-read'] };
}

function toGrid(
  block: TextBlock,
  lines: readonly Piece[],
  from: number,
  to: number,
  options: ReadTextOptions,
): TextGrid {
  const { columnCount, rows } = fillColumns(block);
  const grid: Grid = {
    columnCount,
    rows: rows.map((row) => toGridRow(row, columnCount)),
    context: {
      ...EMPTY_CONTEXT,
      before: nearLines(lines.slice(from, block.first).reverse()).reverse(),
      after: nearLines(lines.slice(block.end, to)),
      documentTitle: options.title ?? null,
    },
  };
  return {
    grid,
    cells: rows.map((row) => Array.from({ length: columnCount }, (_, i) => place(row[i]))),
    start: lines[block.first]?.start ?? 0,
    end: lines[block.end]?.start ?? endOf(lines),
  };
}

const place = (cell: TextCell | undefined) =>
  cell?.pieces.filter((piece) => piece.text !== '') ?? [];

function endOf(lines: readonly Piece[]): number {
  const last = lines.at(-1);
  return last === undefined ? 0 : last.start + last.text.length;
}

function toGridRow(row: TextRow, columnCount: number): GridRow {
  const spanning = row.length === 1;
  return Array.from({ length: columnCount }, (_, column): GridCell | null => {
    const cell = row[column];
    if (cell === undefined) return null;
    const read = {
      text: cellText(cell),
      lang: null,
      header: cell.header,
      span: spanning ? columnCount : 1,
    };
    return cell.doubt === undefined ? read : { ...read, doubt: cell.doubt };
  });
}

/** The nearest lines that are not blank, nearest first. */
function nearLines(lines: readonly Piece[]): string[] {
  return lines
    .filter((line) => !isBlank(line))
    .slice(0, CONTEXT_LINES)
    .map((line) => trim(line).text)
    .filter((text) => text.length <= MAX_CONTEXT);
}
