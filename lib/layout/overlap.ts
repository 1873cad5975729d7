import { mapInPieces, type Pause } from '../bitext/pause.ts';
import type { Candidate } from './candidate.ts';
import type { SidePlace } from './found-bitext.ts';

export interface Overlap {
  /** Whether the candidate shows text that an added one shows too. */
  covers(candidate: Candidate): boolean;
  add(candidate: Candidate, pause: Pause): Promise<void>;
}

/** Remembers which elements already belong to a bitext, so that no text is read twice. */
export function createOverlap(): Overlap {
  const taken = new Set<Node>();
  // Ancestors of what is taken: an element among them holds taken text.
  const around = new Set<Node>();
  return {
    covers(candidate) {
      // The root holds all of it: a large table in untouched surroundings is done with one look.
      if (!around.has(candidate.root) && !isInside(candidate.root, taken)) return false;
      for (const { cells } of candidate.places) {
        for (const node of cells.flatMap(nodesOf))
          if (around.has(node) || isInside(node, taken)) return true;
      }
      return false;
    },
    async add(candidate, pause) {
      await mapInPieces(candidate.places, pause, ({ cells }) => {
        for (const node of cells.flatMap(nodesOf)) {
          taken.add(node);
          for (let at: Node | null = node; at !== null && !around.has(at); at = at.parentNode)
            around.add(at);
        }
      });
    },
  };
}

/** Whether a node is one of them or stands in one. */
function isInside(node: Node, them: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (them.has(at)) return true;
  }
  return false;
}

function nodesOf(place: SidePlace): readonly Node[] {
  return place.kind === 'elements'
    ? place.elements
    : place.ranges.map((range) => range.startContainer);
}
