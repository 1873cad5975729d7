/** A place in a text node of the page. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chrome before 128 has only this older form. */
interface OlderDocument {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The text under a point of the window (CSS px), or null where there is none. */
export function caretAt(doc: Document, x: number, y: number): Caret | null {
  if (typeof doc.caretPositionFromPoint === 'function') {
    const position = doc.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (doc as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
