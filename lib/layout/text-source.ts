import { isBlock, isSkipped } from './node-text.ts';
import { rangeOf } from './range-of.ts';

/** The text of an element as lines, and the way back from its offsets to the page. */
export interface TextSource {
  readonly text: string;
  /** The stretch of the page that shows `text.slice(start, end)`, or null where that is only breaks. */
  rangeAt(start: number, end: number): StaticRange | null;
}

interface Stretch {
  readonly node: Node;
  /** Offset of its first unit in the whole text. */
  readonly start: number;
  readonly length: number;
}

/** Reads an element as plain text: as it is in `<pre>`, else with `<br>` and block ends as line breaks. */
export function readTextSource(element: Element): TextSource {
  const stretches: Stretch[] = [];
  const parts: string[] = [];
  let length = 0;
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const raw = element.closest('pre') !== null || element.querySelector('pre') !== null;
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      stretches.push({ node, start: length, length: value.length });
      // One blank for one, so that offsets hold.
      push(raw ? value : value.replace(/[\t\r\n\f]/g, ' '));
    } else if (node.nodeType === 1) {
      const child = node as Element;
      if (isSkipped(child)) return;
      if (child.tagName === 'BR') push('\n');
      else {
        const block = child !== element && isBlock(child);
        if (block) push('\n');
        for (let inner = child.firstChild; inner !== null; inner = inner.nextSibling) visit(inner);
        if (block) push('\n');
      }
    }
  };
  visit(element);
  return {
    text: parts.join(''),
    rangeAt(start, end) {
      const first = stretches.find((one) => one.start + one.length > start);
      const last = stretches.findLast((one) => one.start < end);
      if (first === undefined || last === undefined || first.start >= end) return null;
      return rangeOf(
        first.node,
        Math.max(0, start - first.start),
        last.node,
        Math.min(last.length, end - last.start),
      );
    },
  };
}
