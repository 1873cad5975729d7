import type { GridCell } from '../bitext/grid.ts';
import { readNodes } from './node-text.ts';

const MOSTLY = 0.6; // share of a cell's text that inner elements must hold to speak for the cell
const NEARLY = 0.85; // the same for links: a paragraph may hold many

/** Reads a page element as one grid cell. `span` is the number of columns it covers. */
export function readCell(element: Element, span = 1): GridCell {
  const { text, readings } = readNodes(element);
  const header =
    element.tagName === 'TH' || element.parentElement?.parentElement?.tagName === 'THEAD';
  const heading = /^H[1-6]$/.test(element.firstElementChild?.tagName ?? '');
  return {
    text,
    lang: declaredLang(element, text.length),
    header,
    span,
    ...(readings.length > 0 && { readings }),
    ...(heading && { heading }),
    ...(isMostly(element, text, 'code, kbd, samp, tt, var', MOSTLY) && { code: true }),
    ...(isMostly(element, text, 'a[href]', NEARLY) && { link: true }),
  };
}

/** The language declared on an element, on the nearest ancestor below `<body>`, or on the inner element that holds most of its text. */
export function declaredLang(element: Element, length: number): string | null {
  for (const inner of element.querySelectorAll('[lang]')) {
    if ((inner.textContent ?? '').trim().length >= length * MOSTLY) return normal(inner);
  }
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'HTML') return null;
    if (at.hasAttribute('lang')) return normal(at);
  }
  return null;
}

function normal(element: Element): string | null {
  const lang = (element.getAttribute('lang') ?? '').trim();
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang) ? lang : null;
}

/** Whether a share of the text stands in elements of a kind. */
function isMostly(element: Element, text: string, kind: string, share: number): boolean {
  if (text === '') return false;
  let length = 0;
  for (const inner of element.querySelectorAll(kind)) {
    if (inner.parentElement?.closest(kind) == null)
      length += (inner.textContent ?? '').trim().length;
  }
  return length >= text.length * share;
}
