/** Text of elements as a reader sees it, without asking the browser for layout. */

export interface NodeText {
  /** Blanks collapsed inside lines, `\n` where the page breaks a line or a block, trimmed. */
  readonly text: string;
  /** Ruby readings (`<rt>`), apart from the text, in order. */
  readonly readings: readonly string[];
}

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG RP RTC HEAD IFRAME OBJECT AUDIO VIDEO CANVAS SELECT TEXTAREA ANNOTATION'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** True where an element is marked up as not to be seen; style sheets are not asked (too dear for every cell). */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false; // most have none: one question instead of two
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether an element never holds text to read: scripts, hidden parts, drawings. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.tagName.toUpperCase()) || isHidden(element);
}

const MARKER = /^[\s\u2022\u203a\u00bb\u2190-\u21ff\u25a0-\u25ff\u2700-\u27bf\u2b00-\u2bff+]+$/; // arrows, triangles, bullets, crosses

/** Nodes without an element before them that only shows a sign: what opens a fold, a bullet. */
export function withoutMarker(nodes: readonly Node[]): readonly Node[] {
  const first = nodes.findIndex(
    (node) => node.nodeType === 1 || (node.nodeValue ?? '').trim() !== '',
  );
  const marker = nodes[first];
  if (marker?.nodeType !== 1 || !MARKER.test(marker.textContent ?? '')) return nodes;
  return nodes.slice(first + 1);
}

/** The lines of a run of nodes, those without any left out. */
export function splitAtBreaks(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const lines: Node[][] = [[]];
  for (const node of nodes) {
    if ((node as Element).tagName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

/** Whether an element stands on lines of its own by default. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

const MAX_TEXT = 500_000; // UTF-16 units of one cell or block: a thick novel
const MAX_DEPTH = 1_000; // elements inside each other; parsers stop at 512, scripts need not

/** Thrown where no reader would read on: one text of millions of characters, or elements thousands deep. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** By its name: a part that came as a script of its own has a class of its own, which `instanceof` does not know. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && error.name === 'TooLarge';

/** Reads the text of one or several nodes standing one after the other. No node: empty text. Throws `TooLarge`. */
export function readNodes(...nodes: readonly Node[]): NodeText {
  const [only] = nodes;
  const plain = nodes.length === 1 && only !== undefined ? plainText(only) : null;
  if (plain !== null) return { text: tidyText(plain), readings: [] };
  const parts: string[] = [];
  const readings: string[] = [];
  const left = { text: MAX_TEXT };
  for (const node of nodes) collect(node, parts, readings, left, 0);
  return { text: tidyText(parts.join('')), readings };
}

/** The text of an element that holds one text and nothing else, as most cells do; null of any other node. */
function plainText(node: Node): string | null {
  const { firstChild } = node;
  if (node.nodeType !== 1 || firstChild?.nodeType !== 3 || firstChild.nextSibling !== null)
    return null;
  const element = node as Element;
  const text = firstChild.nodeValue ?? '';
  return text.length > MAX_TEXT || element.tagName === 'RT' || isSkipped(element) ? null : text;
}

const ODD_BLANKS = /[\t\r\n\f\u00a0\u3000]| {2}/; // most texts have none to collapse

/** Blanks collapsed inside lines, empty lines dropped, trimmed. `\u0001` stands for a break that was marked up. */
export function tidyText(raw: string): string {
  const oneLine = ODD_BLANKS.test(raw) ? raw.replace(/[ \t\r\n\f\u00a0\u3000]+/g, ' ') : raw;
  if (!oneLine.includes('\u0001')) return oneLine.trim();
  return oneLine
    .split('\u0001')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(
  node: Node,
  parts: string[],
  readings: string[],
  left: { text: number },
  depth: number,
): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    left.text -= text.length;
    if (left.text < 0) throw new TooLarge(`over ${MAX_TEXT} characters in one place`);
    parts.push(text);
    return;
  }
  if (depth > MAX_DEPTH) throw new TooLarge(`over ${MAX_DEPTH} elements deep`);
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const name = element.tagName;
  if (name === 'BR') {
    parts.push('\u0001');
    return;
  }
  if (name === 'RT') {
    const reading = (element.textContent ?? '').trim();
    if (reading !== '') readings.push(reading);
    return;
  }
  if (isSkipped(element)) return;
  const block = BLOCKS.has(name);
  if (block) parts.push('\u0001');
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    collect(child, parts, readings, left, depth + 1);
  }
  if (block) parts.push('\u0001');
}
