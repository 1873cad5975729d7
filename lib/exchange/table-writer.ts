import Papa from 'papaparse';
import { guardFormulas } from './formula-guard.ts';
import { GUARDED_COLUMN, HIDDEN_COLUMN, tableHeader, tableRow } from './table-columns.ts';
import { unitsOf } from './unit.ts';
import type { WriteOptions, Writer } from './writer.ts';

const BYTE_ORDER_MARK = '\ufeff'; // without it Excel takes a CSV for the local 8-bit encoding

export interface TableOptions {
  /** Languages of the page with the most: as many pairs of columns. */
  readonly sideCount: number;
  /** An apostrophe before what a spreadsheet would run as a formula. */
  readonly guard: boolean;
}

/** CSV after RFC 4180, UTF-8 with a byte order mark. */
export function csvWriter(options: WriteOptions, table: TableOptions): Writer {
  return tableWriter(options, table, ',', BYTE_ORDER_MARK);
}

/** Tab-separated, quoted like CSV where a cell holds a tab, a quote or a line break. */
export function tsvWriter(options: WriteOptions, table: TableOptions): Writer {
  return tableWriter(options, table, '\t', '');
}

function tableWriter(
  options: WriteOptions,
  { sideCount, guard }: TableOptions,
  delimiter: string,
  mark: string,
): Writer {
  const rows = (cells: string[][]) =>
    cells.length === 0 ? '' : `${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`;
  const header = [...tableHeader(sideCount), guard ? GUARDED_COLUMN : HIDDEN_COLUMN];
  return {
    start: () => mark + rows([header]),
    page: (page) =>
      rows(
        unitsOf(page).map((unit) => {
          const { cells, hidden } = tableRow(unit, options, sideCount);
          return [...(guard ? cells.map(guardFormulas) : cells), hidden];
        }),
      ),
    end: () => '',
  };
}
