import { writingOfStart } from './probe-script.ts';
import { startOf } from './probe-text.ts';

const MAX_TABLES = 60; // tables looked into; a page of more repeats itself
const MAX_ROWS = 32; // rows of one table
const MAX_CELLS = 8; // cells of one row
const START = 64; // characters of one cell
const DIFFERENT = 0.25; // share of rows whose cells differ in writing, the same two cells in each
const ALIKE = 0.5; // share of rows whose cells are both words and of like length
const MAX_RATIO = 2.2; // lengths in one writing, longer to shorter
const MIN_LETTERS = 12; // in the shorter of two cells in one writing: prose rather than labels

/** Whether any table has two cells a row in two writings, or two of like length in one. */
export function hasSignOfTable(doc: Document): boolean {
  const tables = doc.getElementsByTagName('table');
  for (let i = 0; i < tables.length && i < MAX_TABLES; i += 1) {
    const table = tables[i];
    if (table?.querySelector('table') === null && isSuspect(table)) return true;
  }
  return false;
}

function isSuspect(table: Element): boolean {
  let rows = 0;
  let above: readonly string[] = [];
  // Rows in which a pair of columns (`0-1`) differs in writing, or goes together in length.
  const votes = new Map<string, number>();
  const vote = (name: string) => votes.set(name, (votes.get(name) ?? 0) + 1);
  for (const row of sampleRows(table)) {
    const starts = cellStarts(row);
    if (starts.filter((start) => start !== '').length === 0) continue;
    const writings = starts.map(writingOfStart);
    rows += 1;
    for (let a = 0; a < starts.length; a += 1) {
      const own = writings[a] ?? '';
      const over = above[a] ?? '';
      if (own !== '' && over !== '' && own !== over) vote('below');
      for (let b = a + 1; b < starts.length; b += 1) {
        const other = writings[b] ?? '';
        if (own === '' || other === '') continue;
        if (own !== other) vote(`${a}-${b}`);
        else if (goTogether(row, a, b, starts)) vote(`${a}=${b}`);
      }
    }
    above = writings;
  }
  for (const [name, count] of votes) {
    if (count >= rows * (name.includes('=') ? ALIKE : DIFFERENT)) return true;
  }
  return false;
}

function* sampleRows(table: Element): Iterable<Element> {
  let count = 0;
  for (let part = table.firstElementChild; part !== null; part = part.nextElementSibling) {
    const first = part.tagName === 'TR' ? part : part.firstElementChild;
    for (let row = first; row !== null; row = row.nextElementSibling) {
      if (row.tagName === 'TR') {
        count += 1;
        if (count > MAX_ROWS) return;
        yield row;
      }
      if (part.tagName === 'TR') break;
    }
  }
}

function cellStarts(row: Element): readonly string[] {
  const starts: string[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (starts.length >= MAX_CELLS) break;
    starts.push(startOf(cell, START));
  }
  return starts;
}

/** Cells in one writing: both words, both marked with different languages or of like length. */
function goTogether(row: Element, a: number, b: number, starts: readonly string[]): boolean {
  const left = row.children[a];
  const right = row.children[b];
  if (left === undefined || right === undefined || starts[a] === starts[b]) return false;
  if (left.getAttribute('lang') !== right.getAttribute('lang')) return true;
  const lengths = [left.textContent?.trim().length ?? 0, right.textContent?.trim().length ?? 0];
  const shorter = Math.min(...lengths);
  return shorter >= MIN_LETTERS && Math.max(...lengths) <= shorter * MAX_RATIO;
}
