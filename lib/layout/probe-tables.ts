import { latinSpeech } from './probe-latin.ts';
import { writingOfStart } from './probe-script.ts';
import { goesOver } from './probe-speech.ts';
import { endOf, startOf } from './probe-text.ts';
import { byTag, type Scope } from './scopes.ts';

const MAX_TABLES = 60; // tables looked into; a page of more repeats itself
const MAX_ROWS = 32; // rows of one table
const FIRST_ROWS = 6; // rows after which a table without any sign is left
const ALL_ROWS = 240; // rows of all tables together
const LENGTH_ROWS = 12; // rows whose cells are measured in full
const MAX_CELLS = 8; // cells of one row
const START = 64; // characters of one cell
const END = 24; // the last ones, where the first are the same
const DIFFERENT = 0.25; // share of rows whose cells differ in writing, the same two cells in each
const TAKE_TURNS = 0.45; // share of rows in another writing than the row above; a word here and there does less
const ALIKE = 0.5; // share of rows whose cells are both words and of like length
const MAX_RATIO = 2.2; // lengths in one writing, longer to shorter
const MIN_LETTERS = 12; // in the shorter of two cells in one writing: prose rather than labels

// Languages as headings name them, in the languages most pages are in; the writings tell the others apart.
const NAMES =
  /engl|ingl|angl|fran|fren|deut|germ|alem|espa|spani|itali|portug|neder|dutch|t[uü]rk|magyar|hung|lati|viet|wels|cymr|gael/i;
const MAX_NAME = 24; // characters of such a heading

/** Whether any table has two cells a row in two writings, or two of like length in one. */
export function hasSignOfTable(scope: Scope): boolean {
  const tables = byTag(scope, 'table');
  let rowsLeft = ALL_ROWS;
  for (let i = 0; i < tables.length && i < MAX_TABLES && rowsLeft > 0; i += 1) {
    const table = tables[i];
    if (table === undefined || table.getElementsByTagName('table').length > 0) continue;
    const rows = sampleRows(table, Math.min(MAX_ROWS, rowsLeft));
    rowsLeft -= rows.length;
    if (isSuspect(rows)) return true;
  }
  return false;
}

/** Looks at rows until they show a sign; a table whose first rows show none at all is left. */
function isSuspect(rows: readonly Element[]): boolean {
  // Rows in which two columns differ in writing, or go together in length; a place for every two columns.
  const differ = new Uint8Array(MAX_CELLS * MAX_CELLS);
  const alike = new Uint8Array(MAX_CELLS * MAX_CELLS);
  let below = 0;
  let signs = 0;
  let filled = 0;
  let above: readonly string[] = [];
  // What stands in each column, in rows of even and of odd number: words of one writing are told by many rows.
  const pooled: string[] = Array(2 * MAX_CELLS).fill('');
  const isToldIn = (count: number) =>
    Math.max(...differ) >= Math.max(1, count * DIFFERENT) ||
    below >= Math.max(1, count * TAKE_TURNS) ||
    Math.max(...alike) >= Math.min(count, LENGTH_ROWS) * ALIKE;
  for (const row of rows) {
    const starts = cellStarts(row);
    const writings = starts.map(writingOfStart);
    if (writings.every((writing) => writing === '')) continue;
    if (filled === 0 && starts.filter(isName).length > 1) return true;
    filled += 1;
    if (differsBelow(above, writings)) {
      below += 1;
      signs += 1;
    }
    for (let a = 0; a < starts.length; a += 1) {
      if (writings[a] === 'l') pooled[2 * a + (filled % 2)] += ` ${starts[a]}`;
      if (writings[a] === '') continue;
      for (let b = a + 1; b < starts.length; b += 1) {
        if (writings[b] === '') continue;
        const place = a * MAX_CELLS + b;
        if (writings[a] !== writings[b] || goOnApart(row, a, b, starts)) {
          if (isCode(row, a, starts) !== isCode(row, b, starts)) continue; // a name of code, and what is said of it
          differ[place] = (differ[place] ?? 0) + 1;
        } else if (filled <= LENGTH_ROWS && goTogether(row, a, b, starts))
          alike[place] = (alike[place] ?? 0) + 1;
        else continue;
        signs += 1;
      }
    }
    above = writings;
    // What is enough for all rows of the sample is enough at once: most tables of two writings are told in eight.
    if (isToldIn(rows.length)) return true;
    if (filled >= FIRST_ROWS && signs === 0) break;
  }
  return (
    (filled > 0 && isToldIn(filled)) ||
    pooled.map(latinSpeech).some((one, _, all) => all.some((other) => goesOver(one, other)))
  );
}

/** Whether cells of two rows differ in writing, counted from the left or, where a number stands once for both, from the right. */
function differsBelow(above: readonly string[], writings: readonly string[]): boolean {
  const shift = above.length - writings.length;
  const differ = (own: string, i: number, by: number) =>
    own !== '' && (above[i + by] ?? '') !== '' && own !== above[i + by];
  return writings.some((own, i) => differ(own, i, 0) || (shift !== 0 && differ(own, i, shift)));
}

/** Whether a cell begins with code, marked up as such. */
function isCode(row: Element, at: number, starts: readonly string[]): boolean {
  const code = row.children[at]?.querySelector(CODE);
  return code != null && startOf(code, START).startsWith((starts[at] ?? '').slice(0, 2));
}

const CODE = 'code, kbd, samp, tt, var, dfn';

const isName = (start: string) => start.length <= MAX_NAME && NAMES.test(start);

function sampleRows(table: Element, most: number): readonly Element[] {
  const rows: Element[] = [];
  for (let part = table.firstElementChild; part !== null; part = part.nextElementSibling) {
    if (part.tagName === 'TR') rows.push(part);
    else {
      for (
        let row = part.firstElementChild;
        row !== null && rows.length < most;
        row = row.nextElementSibling
      ) {
        if (row.tagName === 'TR') rows.push(row);
      }
    }
    if (rows.length >= most) break;
  }
  return rows;
}

function cellStarts(row: Element): readonly string[] {
  const starts: string[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (starts.length >= MAX_CELLS) break;
    starts.push(startOf(cell, START));
  }
  return starts;
}

/** Whether cells that begin with the same long text, such as a name or a piece of code, end in two writings. */
function goOnApart(row: Element, a: number, b: number, starts: readonly string[]): boolean {
  const [left, right] = [row.children[a], row.children[b]];
  if (!left || !right || starts[a] !== starts[b] || (starts[a] ?? '').length < START) return false;
  return writingOfStart(endOf(left, END)) !== writingOfStart(endOf(right, END));
}

/** Cells in one writing: both words, both marked with different languages or of like length. */
function goTogether(row: Element, a: number, b: number, starts: readonly string[]): boolean {
  const left = row.children[a];
  const right = row.children[b];
  if (left === undefined || right === undefined || starts[a] === starts[b]) return false;
  if (left.getAttribute('lang') !== right.getAttribute('lang')) return true;
  // Where the first text is long enough, or there is more behind it.
  if (Math.min((starts[a] ?? '').length, (starts[b] ?? '').length) < MIN_START) return false;
  const lengths = [left.textContent?.trim().length ?? 0, right.textContent?.trim().length ?? 0];
  const shorter = Math.min(...lengths);
  return shorter >= MIN_LETTERS && Math.max(...lengths) <= shorter * MAX_RATIO;
}

const MIN_START = 5; // characters of the first text in a cell; an inline word may stand before the rest
