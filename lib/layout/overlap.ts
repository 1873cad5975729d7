import type { Candidate } from './candidate.ts';
import type { SidePlace } from './found-bitext.ts';

export interface Overlap {
  /** Whether the candidate shows text that an added one shows too. */
  covers(candidate: Candidate): boolean;
  add(candidate: Candidate): void;
}

/** Remembers which elements already belong to a bitext, so that no text is read twice. */
export function createOverlap(): Overlap {
  const taken = new Set<Node>();
  // Ancestors of what is taken: an element among them holds taken text.
  const around = new Set<Node>();
  return {
    covers(candidate) {
      for (const element of elementsOf(candidate)) {
        if (around.has(element)) return true;
        for (let at: Node | null = element; at !== null; at = at.parentNode) {
          if (taken.has(at)) return true;
        }
      }
      return false;
    },
    add(candidate) {
      for (const element of elementsOf(candidate)) {
        taken.add(element);
        for (let at: Node | null = element; at !== null && !around.has(at); at = at.parentNode)
          around.add(at);
      }
    },
  };
}

function* elementsOf(candidate: Candidate): Iterable<Node> {
  for (const { cells } of candidate.places) {
    for (const place of cells) yield* nodesOf(place);
  }
}

function nodesOf(place: SidePlace): readonly Node[] {
  return place.kind === 'elements'
    ? place.elements
    : place.ranges.map((range) => range.startContainer);
}
