import type { GridContext } from '../bitext/grid.ts';
import { isBlock, isSkipped, readNodes } from './node-text.ts';
import { parentAcross } from './scopes.ts';

const MAX_BEFORE = 6; // blocks read back from the candidate; a title and a date stand close
const MAX_AFTER = 3; // a notice on the status of the text follows at once
const MAX_STEPS = 60; // siblings looked at, so that a page of thousands of bare nodes costs nothing
const MAX_NODES = 120; // nodes of one block; a heading with its links has a few dozen
const MAX_LENGTH = 400; // characters; longer blocks are body text, no title and no notice

const TIME = 'time[datetime]';

/**
 * Reads what stands around an element: lines before and after it, its caption, the page's title and language.
 * `anyTime` is the page's first dated `<time>`: who reads many places of a page looks it up once, as a page
 * of 5,000 tables and no date was searched 5,000 times (13 s).
 */
export function readContext(
  element: Element,
  anyTime: Element | null = element.ownerDocument.querySelector(TIME),
): GridContext {
  const doc = element.ownerDocument;
  const caption = element.querySelector(':scope > caption');
  const near = parentAcross(element) ?? element;
  const time = anyTime && (near.querySelector(TIME) ?? anyTime);
  return {
    before: blocksBeside(element, 'previousElementSibling', MAX_BEFORE).reverse(),
    caption: caption === null ? null : readNodes(caption).text || null,
    documentTitle: doc.title.trim() || null,
    documentLang: doc.documentElement?.getAttribute('lang') || null,
    time: time?.getAttribute('datetime') ?? null,
    after: blocksBeside(element, 'nextElementSibling', MAX_AFTER),
  };
}

/** Whether an element is small enough for a title or a notice; looks at no more nodes than those have. */
function isShort(element: Element): boolean {
  let length = 0;
  let nodes = 0;
  const walk = (node: Node): boolean => {
    nodes += 1;
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
    if (nodes > MAX_NODES || length > MAX_LENGTH) return false;
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (!walk(child)) return false;
    }
    return true;
  };
  return walk(element);
}

function blocksBeside(
  element: Element,
  direction: 'previousElementSibling' | 'nextElementSibling',
  wanted: number,
): string[] {
  const lines: string[] = [];
  let steps = 0;
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    if (at.tagName === 'BODY' || at.tagName === 'HTML') break;
    for (let beside = at[direction]; beside !== null; beside = beside[direction]) {
      steps += 1;
      if (steps > MAX_STEPS || lines.length >= wanted) return lines;
      if (isSkipped(beside) || !isBlock(beside) || beside.tagName === 'TABLE') continue;
      if (!isShort(beside)) continue;
      const { text } = readNodes(beside);
      if (text !== '') lines.push(text);
    }
  }
  return lines;
}
