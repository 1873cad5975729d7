import { shadowOf } from '../in-window.ts';

/** A place in a text node of the page. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chrome before 128 has only this older form. */
interface OlderDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The text of a bitext under a point of its window (CSS px), or null where there is none. */
export function caretAt(root: Element, x: number, y: number): Caret | null {
  const doc = root.ownerDocument;
  if (typeof doc.caretPositionFromPoint === 'function') {
    const shadow = shadowOf(root);
    const position = doc.caretPositionFromPoint(x, y, { shadowRoots: shadow ? [shadow] : [] });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (doc as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
