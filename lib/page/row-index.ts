import type { FoundBitext } from '../layout/found-bitext.ts';
import { VIEW_HOST } from './dom-markers.ts';

/** Which row a node of the page belongs to, and which side of it; `side` is null beside the sides. */
export interface RowPoint {
  readonly row: number;
  readonly side: number | null;
}

/** Finds the row of any node inside a bitext, or null. The index is built when it is first asked. */
export function createRowIndex(found: FoundBitext): (node: Node) => RowPoint | null {
  let points: Map<Node, RowPoint> | null = null;
  const build = () => {
    const index = new Map<Node, RowPoint>();
    const add = (node: Node, point: RowPoint) => {
      if (!index.has(node)) index.set(node, point);
    };
    for (const [row, place] of found.places.entries()) {
      if (place.row) add(place.row, { row, side: null });
      for (const [side, where] of place.sides.entries()) {
        if (where.kind === 'elements') for (const one of where.elements) add(one, { row, side });
        // Runs share their element with other sides: the node they begin in is all that is theirs.
        else for (const one of where.ranges) add(one.startContainer, { row, side });
      }
    }
    return index;
  };
  return (node) => {
    // Our own view stands for all rows, wherever its host is: it knows its own.
    if (node.nodeName.toLowerCase() === VIEW_HOST) return null;
    points ??= build();
    const end = found.root.parentNode;
    for (let up: Node | null = node; up && up !== end; up = above(up)) {
      const point = points.get(up);
      if (point) return point;
    }
    return null;
  };
}

/** The parent; past the edge of a shadow root its host. */
const above = (node: Node): Node | null =>
  node.nodeType === 11 ? (node as ShadowRoot).host : node.parentNode;
