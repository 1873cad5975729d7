import { countScripts } from '../language/script.ts';
import { textWeight, weighWritings } from '../language/writing.ts';
import { isDataTable } from './data-table.ts';
import { isSkipped } from './node-text.ts';
import { type Scope, topOf } from './scopes.ts';

const PIPE = /[|｜]/; // between cells in lines of text; tabs count in `<pre>` only

/** Parts of a page where pipes stand between links or in cells: `find-text.ts` reads no lines there. */
const NO_LINES: ReadonlySet<string> = new Set('NAV FOOTER HEADER TABLE'.split(' '));

/** Whether lines of text could hold cells: the page has a `<pre>`, or a pipe where lines are read. */
export function hasTextForLines(scope: Scope): boolean {
  const top = topOf(scope);
  if (top === null) return false;
  if (top.querySelector('pre') !== null) return true;
  const isOut = (element: Element) => NO_LINES.has(element.tagName) || isSkipped(element);
  let pipe = false;
  const isAll = eachText(top, isOut, (text) => {
    pipe = PIPE.test(text);
    return !pipe;
  });
  // The whole text at once comes last: that of 10,000 rows is 20 MB, and a collection of 0.5 s follows.
  return pipe || (!isAll && PIPE.test(top.textContent ?? ''));
}

/** Controls and code: never text to read in blocks. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  'NAV BUTTON FORM PRE MENU DIALOG INPUT LABEL OPTION'.split(' '),
);

const MIN_WEIGHT = 80; // Latin letters: twice MIN_WEIGHT of blocks-regions.ts
const MIN_WEIGHT_ALIKE = 160; // in one writing: twice ENOUGH_LETTERS of parse/contrast.ts

/** Whether enough text stands outside tables of data for two languages in blocks: a heading and a date are not. */
export function hasTextForBlocks(scope: Scope): boolean {
  const top = topOf(scope);
  if (top === null) return false;
  const parts: string[] = [];
  let length = 0;
  const isOut = (element: Element) =>
    NO_TEXT.has(element.tagName) || isSkipped(element) || isPlainTable(element);
  const isAll = eachText(top, isOut, (text) => {
    parts.push(text);
    length += text.trim().length;
    return length < MIN_WEIGHT_ALIKE; // no letter weighs less than one
  });
  if (!isAll) return true;
  const text = parts.join(' ');
  const alike =
    weighWritings(countScripts(text)).length < 2 && top.querySelector('[lang]') === null;
  return textWeight(text) >= (alike ? MIN_WEIGHT_ALIKE : MIN_WEIGHT);
}

/** A table of data whose cells, as far as the first ones show, hold one text each. */
const isPlainTable = (element: Element) =>
  isDataTable(element) &&
  element.querySelector('td br, td p + p, td div + div') === null &&
  !firstCells(element).some((cell) => PARTED.test(cell.textContent ?? ''));

const FIRST_CELLS = 12; // looked at in a table
const PARTED = / [/–—-] |[／｜]/; // between two languages in a cell

function firstCells(table: Element): readonly Element[] {
  const cells = table.getElementsByTagName('td');
  return Array.from({ length: Math.min(FIRST_CELLS, cells.length) }, (_, i) => cells[i] ?? table);
}

const MAX_NODES = 3_000; // looked at; a page with more before its first words is left to the finder

/** Walks the text nodes outside the elements that are `out` as long as `goesOn`; false where it stopped early. */
function eachText(
  root: Element | ShadowRoot,
  out: (element: Element) => boolean,
  goesOn: (text: string) => boolean,
): boolean {
  let node: Node | null = root.firstChild;
  for (let seen = 0; node !== null; seen += 1) {
    if (seen > MAX_NODES) return false;
    if (node.nodeType === 3 && !goesOn(node.nodeValue ?? '')) return false;
    const inner: Node | null =
      node.nodeType === 1 && !out(node as Element) ? node.firstChild : null;
    node = inner ?? nextAfter(node, root);
  }
  return true;
}

function nextAfter(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}
