import { readInline } from './blocks-inline.ts';
import { poolLanguages } from './blocks-pool.ts';
import type { Box, Unit } from './blocks-unit.ts';
import { isDataTable } from './data-table.ts';
import { NO_TEXT } from './layout-signs.ts';
import { isBlock, isSkipped } from './node-text.ts';

const MAX_UNITS = 20_000; // a page of more blocks is a data base; the specifications with most have 6,000
const MAX_DEPTH = 200; // deeper nesting is a broken page

/** The blocks of text under an element, in reading order; data tables, navigation and code are left out. */
export function readBoxes(root: Element | ShadowRoot): Box | null {
  const budget = { left: MAX_UNITS };
  const box = readBox(root, budget, 0);
  return box === null ? null : poolLanguages(box);
}

function readBox(
  parent: Element | ShadowRoot,
  budget: { left: number },
  depth: number,
): Box | null {
  if (depth > MAX_DEPTH || budget.left <= 0) return null;
  const element = parent.nodeType === 11 ? (parent as ShadowRoot).host : (parent as Element);
  const items: (Unit | Box)[] = [];
  let inline: Node[] = [];
  let whole = parent === element;
  const flush = (last: boolean) => {
    if (inline.length > 0) {
      const units = readInline(inline, element, whole && last);
      budget.left -= units.length;
      items.push(...units);
    }
    inline = [];
    if (!last) whole = false;
  };
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) {
      if (node.nodeType === 3) inline.push(node);
      continue;
    }
    const child = node as Element;
    if (isSkipped(child)) continue;
    if (!isBlock(child) && child.tagName !== 'SUMMARY' && !holdsBlocks(child)) {
      if (!NO_TEXT.has(child.tagName)) inline.push(child);
      continue;
    }
    flush(false);
    if (NO_TEXT.has(child.tagName) || isDataTable(child) || isNavigation(child) || isPageEnd(child))
      continue;
    const box = readBox(child, budget, depth + 1);
    if (box !== null) items.push(box);
  }
  if (inline.length === 0 && !whole && items.length === 0) return null;
  flush(true);
  return items.length === 0 ? null : { element, items };
}

const BLOCK_SELECTOR =
  'address,article,blockquote,dd,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,li,main,ol,p,pre,section,table,ul';

/** An inline or unknown element with blocks inside (`<a>`, `<font>`, `<center>`, custom elements). */
function holdsBlocks(element: Element): boolean {
  return element.firstElementChild !== null && element.querySelector(BLOCK_SELECTOR) !== null;
}

/** The footer of the page itself, not of an article: who made it, and never a side of a text. */
const isPageEnd = (element: Element) =>
  element.tagName === 'FOOTER' && element.closest('article, main, section, blockquote') === null;

const MIN_LINKS = 3; // of a line of links; two may be a link in two languages
const SIGNS_ONLY = /^[^\p{L}\p{N}]*$/u;

/** A menu without a name: a line of links with signs between them. */
function isLineOfLinks(element: Element): boolean {
  if (element.childElementCount < MIN_LINKS) return false;
  for (const node of element.childNodes) {
    const isLink = node.nodeType === 1 && (node as Element).tagName === 'A';
    if (!isLink && !SIGNS_ONLY.test(node.textContent ?? '')) return false;
  }
  return true;
}

function isNavigation(element: Element): boolean {
  if (isLineOfLinks(element)) return true;
  const role = element.getAttribute('role');
  return role === 'navigation' || role === 'menu' || role === 'search' || role === 'toolbar';
}
