import {
  ALIKE,
  ALL_ROWS,
  CELL_END,
  CELL_MAX_RATIO,
  CELL_MIN_START,
  CELL_START,
  DIFFERENT,
  FIRST_ROWS,
  LENGTH_ROWS,
  MAX_CELLS,
  MAX_NAME,
  MAX_ROWS,
  MAX_TABLES,
  MIN_LETTERS,
  TAKE_TURNS,
} from './probe-limits.ts';
import { addPair, areAnyApart, type Pairs } from './probe-pairs.ts';
import { writingOfStart } from './probe-script.ts';
import { endOf, startOf } from './probe-text.ts';
import { byTag, type Scope } from './scopes.ts';

// Languages as headings name them, in the languages most pages are in; the writings tell the others apart.
const NAMES =
  /engl|ingl|angl|fran|fren|deut|germ|alem|espa|spani|itali|portug|neder|dutch|t[uü]rk|magyar|hung|lati|viet|wels|cymr|gael/i;

/** Whether any table has two cells a row in two writings, or two of like length in one. */
export function hasSignOfTable(scope: Scope): boolean {
  const tables = byTag(scope, 'table');
  let rowsLeft = ALL_ROWS;
  for (let i = 0; i < tables.length && i < MAX_TABLES && rowsLeft > 0; i += 1) {
    const table = tables[i] as HTMLTableElement;
    if (table.getElementsByTagName('table').length > 0) continue;
    const { rows } = table;
    const count = Math.min(rows.length, MAX_ROWS, rowsLeft);
    rowsLeft -= count;
    if (isSuspect(rows, count)) return true;
  }
  return false;
}

/** Looks at the first rows until they show a sign; a table whose first rows show none at all is left. */
function isSuspect(rows: HTMLCollectionOf<HTMLTableRowElement>, count: number): boolean {
  // Rows in which two columns differ in writing, or go together in length; a place for every two columns.
  const differ = new Uint8Array(MAX_CELLS * MAX_CELLS);
  const alike = new Uint8Array(MAX_CELLS * MAX_CELLS);
  // Words of one writing are told by many rows.
  const pairs: Pairs = new Map();
  let below = 0;
  let signs = 0;
  let filled = 0;
  let above: readonly Cell[] = [];
  const isToldIn = (all: number) =>
    Math.max(...differ) >= Math.max(1, all * DIFFERENT) ||
    below >= Math.max(1, all * TAKE_TURNS) ||
    Math.max(...alike) >= Math.min(all, LENGTH_ROWS) * ALIKE;
  for (let i = 0; i < count; i += 1) {
    const row = cellsOf(rows[i]);
    if (row.every(({ writing }) => writing === '')) continue;
    if (filled === 0 && row.filter(isName).length > 1) return true;
    filled += 1;
    if (differsBelow(above, row)) {
      below += 1;
      signs += 1;
    }
    row.forEach((one, a) => {
      if (filled % 2 === 0) addPair(pairs, `below ${a}`, above[a]?.start ?? '', one.start);
      row.forEach((other, b) => {
        if (b <= a || one.writing === '' || other.writing === '') return;
        const place = a * MAX_CELLS + b;
        if (one.writing !== other.writing || goOnApart(one, other)) {
          // A name of code, and what is said of it.
          if (isCode(one) !== isCode(other)) return;
          differ[place] = (differ[place] ?? 0) + 1;
        } else {
          addPair(pairs, `${place}`, one.start, other.start);
          if (filled > LENGTH_ROWS || !goTogether(one, other)) return;
          alike[place] = (alike[place] ?? 0) + 1;
        }
        signs += 1;
      });
    });
    above = row;
    // What is enough for all rows of the sample is enough at once: most tables of two writings are told in eight.
    if (isToldIn(count)) return true;
    if (filled >= FIRST_ROWS && signs === 0) break;
  }
  return (filled > 0 && isToldIn(filled)) || areAnyApart(pairs);
}

interface Cell {
  readonly element: Element;
  readonly start: string;
  readonly writing: string;
}

const cellsOf = (row: HTMLTableRowElement | undefined): readonly Cell[] =>
  [...(row?.cells ?? [])].slice(0, MAX_CELLS).map((element) => {
    const start = startOf(element, CELL_START);
    return { element, start, writing: writingOfStart(start) };
  });

/** Whether cells of two rows differ in writing, counted from the left or, where a number stands once for both, from the right. */
function differsBelow(above: readonly Cell[], row: readonly Cell[]): boolean {
  const shift = above.length - row.length;
  return row.some(({ writing }, i) =>
    [above[i], above[i + shift]].some(
      (cell) => writing && cell?.writing && writing !== cell.writing,
    ),
  );
}

/** Whether a cell begins with code, marked up as such. */
function isCode({ element, start }: Cell): boolean {
  const code = element.querySelector(CODE);
  return code !== null && startOf(code, CELL_START).startsWith(start.slice(0, 2));
}

const CODE = 'code, kbd, samp, tt, var, dfn';

const isName = ({ start }: Cell) => start.length <= MAX_NAME && NAMES.test(start);

/** Whether cells that begin with the same long text, such as a name or a piece of code, end in two writings. */
const goOnApart = (one: Cell, other: Cell): boolean =>
  one.start === other.start &&
  one.start.length >= CELL_START &&
  writingOfStart(endOf(one.element, CELL_END)) !== writingOfStart(endOf(other.element, CELL_END));

/** Cells in one writing: both words, both marked with different languages or of like length. */
function goTogether(one: Cell, other: Cell): boolean {
  if (one.start === other.start) return false;
  if (one.element.getAttribute('lang') !== other.element.getAttribute('lang')) return true;
  // Where the first text is long enough, or there is more behind it.
  if (Math.min(one.start.length, other.start.length) < CELL_MIN_START) return false;
  const lengths = [one, other].map(({ element }) => element.textContent?.trim().length ?? 0);
  const shorter = Math.min(...lengths);
  return shorter >= MIN_LETTERS && Math.max(...lengths) <= shorter * CELL_MAX_RATIO;
}
