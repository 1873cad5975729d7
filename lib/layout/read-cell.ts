import type { GridCell } from '../bitext/grid.ts';
import { readNodes } from './node-text.ts';

const MOSTLY = 0.6; // share of a cell's text that inner elements must hold to speak for the cell
const DEPTH = 3; // levels below a cell where its language may stand: `td > div > p > span`
const BREADTH = 12; // children that may share a language; a whole article has it on itself
const NEARLY = 0.85; // the same for links: a paragraph may hold many

/** Reads a page element as one grid cell. `span` is the number of columns it covers. */
export function readCell(
  element: Element,
  span = 1,
  langAround: LangAround = createLangAround(),
): GridCell {
  const { text, readings } = readNodes(element);
  const lang = langInside(element, DEPTH) ?? langAround(element.parentElement);
  const header =
    element.tagName === 'TH' || element.parentElement?.parentElement?.tagName === 'THEAD';
  const first = element.firstElementChild;
  if (first === null) return { text, lang, header, span }; // most cells hold plain text
  const heading = /^H[1-6]$/.test(first.tagName);
  return {
    text,
    lang,
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
  return langInside(element, DEPTH) ?? createLangAround()(element.parentElement);
}

/** The language declared on an element or its nearest ancestor below `<body>`; null without. */
type LangAround = (element: Element | null) => string | null;

/** Asks every element once: the cells of a table have nearly all their ancestors in common. */
export function createLangAround(): LangAround {
  const known = new Map<Element, string | null>();
  return (element) => {
    const passed: Element[] = [];
    let lang: string | null = null;
    for (let at = element; at !== null; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        lang = before;
        break;
      }
      if (at.tagName === 'BODY' || at.tagName === 'HTML') break;
      passed.push(at);
      if (at.hasAttribute('lang')) {
        lang = normal(at);
        break;
      }
    }
    for (const at of passed) known.set(at, lang);
    return lang;
  };
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
  if (text === '') return false;
  let length = 0;
  for (const inner of element.querySelectorAll(kind)) {
    if (inner.parentElement?.closest(kind) == null)
      length += (inner.textContent ?? '').trim().length;
  }
  return length >= text.length * share;
}
