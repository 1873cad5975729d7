import { isBlock } from './node-text.ts';

const MAX_LAYOUT_ROWS = 6; // a table that lays out a page has few rows …
const MIN_BLOCKS = 3; // … and blocks in a cell

const MIN_ITEMS = 4; // of lists in a cell: they are the page's, no text of a row
const MIN_INNER = 8; // blocks at any depth of a cell

/** A table whose cells are cells: those are the table reader's. Tables that lay out a page are walked through. */
export function isDataTable(element: Element): boolean {
  if (element.tagName !== 'TABLE') return false;
  if (element.querySelector('table') !== null) return false;
  const rows = element.querySelectorAll('tr').length;
  if (rows > MAX_LAYOUT_ROWS)
    return element.querySelector('tr > td + td, tr > th + td, tr > td + th') !== null;
  for (const cell of element.querySelectorAll('td, th')) {
    let blocks = 0;
    for (let child = cell.firstElementChild; child !== null; child = child.nextElementSibling)
      if (isBlock(child)) blocks += 1;
    if (blocks >= MIN_BLOCKS || holdsPage(cell)) return false;
  }
  return true;
}

const holdsPage = (cell: Element) =>
  cell.querySelectorAll('li, dt').length >= MIN_ITEMS ||
  cell.querySelectorAll('p, div, details').length >= MIN_INNER;
