import { isBlock, isSkipped } from '../../layout/node-text.ts';

/** The text of nodes as one string, and the way back from its offsets to the page. */
export interface TextMap {
  readonly text: string;
  /** The range of UTF-16 offsets `start` to `end` (exclusive), or null where they are out of the text. */
  range(start: number, end: number): StaticRange | null;
  /** The offset in `text` of a place in one of its nodes, or null where the place gave no text. */
  offsetAt(node: Node, offset: number): number | null;
}

interface Piece {
  readonly node: Text;
  /** Offset in the node of each unit of the text this piece gave. */
  readonly offsets: readonly number[];
  /** Where the piece begins in the whole text. */
  readonly from: number;
}

/** Blanks are collapsed as on the screen, a break is a blank, ruby readings and hidden parts are left out. */
export function readTextMap(nodes: readonly (Element | StaticRange)[]): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  const blank = () => {
    if (text !== '' && !text.endsWith(' ')) text += ' ';
  };
  const add = (node: Text, start: number, end: number) => {
    const offsets: number[] = [];
    const from = text.length;
    for (let at = start; at < end; at += 1) {
      const unit = node.data[at] ?? '';
      const isBlank = /[\s\u3000]/.test(unit);
      if (isBlank && (text === '' || text.endsWith(' '))) continue;
      text += isBlank ? ' ' : unit;
      offsets.push(at);
    }
    if (offsets.length > 0) pieces.push({ node, offsets, from });
  };
  const walk = (node: Node, range: StaticRange | null) => {
    if (node.nodeType === 3) {
      const data = node as Text;
      const [start, end] = cut(data, range);
      add(data, start, end);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName === 'RT' || isSkipped(element)) return;
      const breaks = element.tagName === 'BR' || isBlock(element);
      if (breaks) blank();
      for (const child of element.childNodes) walk(child, range);
      if (breaks) blank();
    }
  };
  for (const node of nodes) {
    if ('startContainer' in node) {
      for (const one of nodesOf(node)) walk(one, node);
    } else walk(node, null);
    blank();
  }

  const point = (offset: number) => {
    const piece = pieces.findLast(({ from }) => from <= offset);
    const at = piece?.offsets[offset - (piece?.from ?? 0)];
    return piece && at !== undefined ? { node: piece.node, at } : null;
  };
  return {
    text,
    offsetAt(node, offset) {
      for (const piece of pieces) {
        if (piece.node !== node) continue;
        const at = piece.offsets.findLastIndex((one) => one <= offset);
        if (at !== -1) return piece.from + at;
      }
      return null;
    },
    range(start, end) {
      const first = point(start);
      const last = point(end - 1);
      if (!first || !last) return null;
      return new StaticRange({
        startContainer: first.node,
        startOffset: first.at,
        endContainer: last.node,
        endOffset: last.at + 1,
      });
    },
  };
}

/** The part of a text node that lies in a run. */
function cut(node: Text, range: StaticRange | null): readonly [number, number] {
  return [
    range?.startContainer === node ? range.startOffset : 0,
    range?.endContainer === node ? range.endOffset : node.length,
  ];
}

/** The top nodes of a run: its container's children between its ends, or the text node it lies in. */
function nodesOf(range: StaticRange): readonly Node[] {
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer && startContainer.nodeType === 3) return [startContainer];
  const live = startContainer.ownerDocument?.createRange();
  if (!live) return [];
  live.setStart(startContainer, range.startOffset);
  live.setEnd(endContainer, range.endOffset);
  const top = live.commonAncestorContainer;
  return [...top.childNodes].filter((node) => live.intersectsNode(node));
}
