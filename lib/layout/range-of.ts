/** A stretch of the page: a real StaticRange where the document has a window, so that it can be painted. */
export function rangeOf(
  startContainer: Node,
  startOffset: number,
  endContainer: Node,
  endOffset: number,
): StaticRange {
  const ends = { startContainer, startOffset, endContainer, endOffset };
  const Range = startContainer.ownerDocument?.defaultView?.StaticRange;
  if (Range !== undefined) return new Range(ends);
  return { ...ends, collapsed: startContainer === endContainer && startOffset === endOffset };
}

/** All of a node: its letters, or what it holds. */
export const wholeRange = (node: Node): StaticRange =>
  rangeOf(
    node,
    0,
    node,
    node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length,
  );
