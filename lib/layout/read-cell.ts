import type { GridCell } from '../bitext/grid.ts';
import { readNodes } from './node-text.ts';

const MOSTLY = 0.6; // share of a cell's text that inner elements must hold to speak for the cell
const DEPTH = 3; // levels below a cell where its language may stand: `td > div > p > span`
const BREADTH = 12; // children that may share a language; a whole article has it on itself
const NEARLY = 0.85; // the same for links: a paragraph may hold many

/** Reads a page element as one grid cell. `span` is the number of columns it covers. */
export function readCell(element: Element, span = 1): GridCell {
  const { text, readings } = readNodes(element);
  const header =
    element.tagName === 'TH' || element.parentElement?.parentElement?.tagName === 'THEAD';
  const heading = /^H[1-6]$/.test(element.firstElementChild?.tagName ?? '');
  return {
    text,
    lang: declaredLang(element),
    header,
    span,
    ...(readings.length > 0 && { readings }),
    ...(heading && { heading }),
    ...(isMostly(element, text, 'code, kbd, samp, tt, var', MOSTLY) && { code: true }),
    ...(isMostly(element, text, 'a[href]', NEARLY) && { link: true }),
  };
}

/** The language declared on an element, on all that stands in it, or on the nearest ancestor below `<body>`; null without. */
export function declaredLang(element: Element): string | null {
  const inside = langInside(element, DEPTH);
  if (inside !== null) return inside;
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'HTML') return null;
    if (at.hasAttribute('lang')) return normal(at);
  }
  return null;
}

/** The language of an element, or the one all of its children share; null where they say nothing or differ. */
function langInside(element: Element, depth: number): string | null {
  if (element.hasAttribute('lang')) return normal(element);
  let lang: string | null = null;
  let count = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.tagName === 'BR') continue;
    count += 1;
    const own = depth === 0 || count > BREADTH ? null : langInside(child, depth - 1);
    if (own === null || (lang !== null && own !== lang)) return null;
    lang = own;
  }
  return lang !== null && isMostlyInside(element) ? lang : null;
}

/** Whether the text of an element stands in its children rather than beside them. */
function isMostlyInside(element: Element): boolean {
  let beside = 0;
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) beside += node.nodeValue?.trim().length ?? 0;
  }
  return beside === 0 || beside <= (element.textContent ?? '').trim().length * (1 - MOSTLY);
}

function normal(element: Element): string | null {
  const lang = (element.getAttribute('lang') ?? '').trim();
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang) ? lang : null;
}

/** Whether a share of the text stands in elements of a kind. */
function isMostly(element: Element, text: string, kind: string, share: number): boolean {
  if (text === '' || element.firstElementChild === null) return false; // most cells hold plain text
  let length = 0;
  for (const inner of element.querySelectorAll(kind)) {
    if (inner.parentElement?.closest(kind) == null)
      length += (inner.textContent ?? '').trim().length;
  }
  return length >= text.length * share;
}
