import { findFolded } from './find-folded.ts';

const CONTEXT = 60; // characters on either side of the hit: about half a line

/** A text cut around a word; what is left out on either side is said by `…`. */
export interface CutAround {
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** The text around the first place of a folded query; null where it has none. */
export function cutAround(text: string, query: string): CutAround | null {
  const [hit] = findFolded(text, query);
  if (hit === undefined) return null;
  const from = hit.start > CONTEXT ? hit.start - CONTEXT : 0;
  const to = hit.end + CONTEXT;
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, hit.start).toWellFormed(),
    hit: text.slice(hit.start, hit.end),
    after: text.slice(hit.end, to).toWellFormed() + (to < text.length ? '…' : ''),
  };
}
