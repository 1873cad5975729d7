import { readText, type TextGrid } from '../parse/read-text.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import { elementPath } from './element-path.ts';
import { readContext } from './read-context.ts';
import { type Scope, topOf } from './scopes.ts';
import { readTextSource, type TextSource } from './text-source.ts';

const MAX_SOURCES = 60; // elements read as text on one page
const MAX_LENGTH = 2_000_000; // UTF-16 units; longer files are opened in the reader
const MIN_LINES = 3; // separated lines that make an element worth reading
const SEPARATED = /[|｜│┃]|\t/u;
const WHOLE_PAGE = 0.5; // of the page's text: a `<pre>` so large is a text file that the browser shows
const CODE = /\b(?:code|highlight|hljs|prettyprint|sourceCode|syntax|language-|lang-)/i;

/** Tables printed as plain text: in `<pre>`, in runs of `<br>`, in blocks of a line each. */
export function* findText(scope: Scope): Iterable<Candidate> {
  const top = topOf(scope);
  if (top === null) return;
  const pageLength = (top.textContent ?? '').length;
  const sources: Element[] = [];
  for (const pre of top.querySelectorAll('pre')) {
    const text = pre.textContent ?? '';
    const whole = text.length > pageLength * WHOLE_PAGE;
    if (whole || (!isCode(pre) && hasSeparatedLines(text.split('\n')))) sources.push(pre);
  }
  sources.push(...linedParents(top));
  for (const element of sources.slice(0, MAX_SOURCES)) {
    if ((element.textContent ?? '').length > MAX_LENGTH) continue;
    yield* readSource(element);
  }
}

function* readSource(element: Element): Iterable<Candidate> {
  const source = readTextSource(element);
  const read = readText(source.text, { title: element.ownerDocument.title || null });
  if (!read.ok) return;
  for (const found of read.grids) yield toCandidate(element, source, found);
}

function isCode(pre: Element): boolean {
  const only = pre.firstElementChild;
  const marked = only !== null && only.tagName === 'CODE' && pre.childElementCount === 1;
  return marked || CODE.test(pre.className) || CODE.test(pre.parentElement?.className ?? '');
}

function hasSeparatedLines(lines: readonly string[]): boolean {
  let separated = 0;
  for (const line of lines) if (SEPARATED.test(line)) separated += 1;
  return separated >= MIN_LINES;
}

/** Elements whose lines, between `<br>` or in a block each, hold pipes: looked for only where the page has pipes. */
function linedParents(top: Element | ShadowRoot): readonly Element[] {
  if (!SEPARATED_IN_PAGE.test(top.textContent ?? '')) return [];
  const counts = new Map<Element, number>();
  const count = (parent: Element | null) => {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  };
  for (const block of top.querySelectorAll('p, li, div')) {
    if (block.childElementCount > MAX_INNER) continue;
    const text = block.textContent ?? '';
    if (text.length > 2 && SEPARATED_IN_PAGE.test(text)) count(block.parentElement);
  }
  const seen = new Set<Element>();
  for (const br of top.querySelectorAll('br')) {
    const parent = br.parentElement;
    if (parent === null || seen.has(parent)) continue;
    seen.add(parent);
    const lines = [...parent.childNodes].filter((node) =>
      SEPARATED_IN_PAGE.test(node.textContent ?? ''),
    );
    if (lines.length >= MIN_LINES) counts.set(parent, MIN_LINES);
  }
  return [...counts]
    .filter(
      ([parent, lines]) => lines >= MIN_LINES && parent !== top.parentElement && !hasTable(parent),
    )
    .map(([parent]) => parent);
}

const SEPARATED_IN_PAGE = /[|｜]/u; // tabs mean nothing outside `<pre>`
const MAX_INNER = 12; // elements in a line: links and emphasis
const hasTable = (element: Element) =>
  element.querySelector('table, nav, form') !== null ||
  element.closest('nav, footer, header, pre, table') !== null;

function toCandidate(element: Element, source: TextSource, found: TextGrid): Candidate {
  const around = readContext(element);
  const { context } = found.grid;
  return {
    layout: 'text',
    root: element,
    grid: {
      ...found.grid,
      context: {
        ...around,
        before: [...around.before, ...context.before],
        after: [...context.after, ...around.after],
      },
    },
    places: found.cells.map(
      (row): GridRowPlace => ({
        row: null,
        cells: row.map((pieces) => ({
          kind: 'run',
          ranges: pieces
            .map((piece) => source.rangeAt(piece.start, piece.start + piece.text.length))
            .filter((range) => range !== null),
        })),
      }),
    ),
    locator: { path: elementPath(element) },
  };
}
