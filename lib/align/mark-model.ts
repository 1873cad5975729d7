import type { PathBead } from './path.ts';
import { END_BITS, INSIDE_BITS, MARK_COUNT, START_BITS } from './sentence-marks.ts';
import type { Side } from './side.ts';

const PRIOR_BEADS = 30; // beads that outweigh the assumption that marks are kept
const KEPT = 0.6; // share of a mark's occurrences assumed kept by the translation
const LEAST = 0.002; // smallest rate, so that a mark met once is no proof

/** How marks go together. */
export interface MarkModel {
  /** Score of a pair without any mark. */
  readonly none: number;
  /** What each mark adds by [–, target only, source only, on both]. */
  readonly added: Float64Array;
}

/** Marks of sentences from … to − 1 taken as one. */
export function groupMarks(marks: Int32Array, from: number, to: number): number {
  let inside = 0;
  for (let at = from; at < to; at++) inside |= marks[at] as number;
  return (
    (inside & INSIDE_BITS) |
    ((marks[from] as number) & START_BITS) |
    ((marks[to - 1] as number) & END_BITS)
  );
}

function rate(marks: Int32Array, bit: number): number {
  let count = 0;
  for (const mark of marks) count += (mark >> bit) & 1;
  return Math.min(0.98, Math.max(LEAST, (count + 0.05) / (marks.length + 1)));
}

/** How marks go together in this text: assumed kept by the translation, then counted in the beads found. */
export function markModel(source: Side, target: Side, beads: readonly PathBead[]): MarkModel {
  const counts = new Float64Array(MARK_COUNT * 4);
  let total = 0;
  for (const { x0, x1, y0, y1 } of beads) {
    if (x0 === x1 || y0 === y1) continue;
    total++;
    const from = groupMarks(source.marks, x0, x1);
    const to = groupMarks(target.marks, y0, y1);
    for (let bit = 0; bit < MARK_COUNT; bit++) {
      const cell = bit * 4 + ((from >> bit) & 1) * 2 + ((to >> bit) & 1);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  const added = new Float64Array(MARK_COUNT * 4);
  let without = 0;
  for (let bit = 0; bit < MARK_COUNT; bit++) {
    const from = rate(source.marks, bit);
    const to = rate(target.marks, bit);
    const both = KEPT * Math.min(from, to) + (1 - KEPT) * from * to;
    const assumed = [1 - from - to + both, to - both, from - both, both];
    const joint = assumed.map(
      (share, cell) =>
        (Math.max(share, LEAST / 10) * PRIOR_BEADS + (counts[bit * 4 + cell] as number)) /
        (PRIOR_BEADS + total),
    );
    const [none = 0, targetOnly = 0, sourceOnly = 0, kept = 0] = joint;
    const p = sourceOnly + kept;
    const q = targetOnly + kept;
    const missing = Math.log(none / ((1 - p) * (1 - q)));
    without += missing;
    added[bit * 4 + 1] = Math.log(targetOnly / ((1 - p) * q)) - missing;
    added[bit * 4 + 2] = Math.log(sourceOnly / (p * (1 - q))) - missing;
    added[bit * 4 + 3] = Math.log(kept / (p * q)) - missing;
  }
  return { none: without, added };
}

/** Log-likelihood ratio of the marks of two groups of sentences. */
export function markScore(model: MarkModel, from: number, to: number): number {
  let score = model.none;
  for (let left = from | to; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    score += model.added[bit * 4 + ((from >> bit) & 1) * 2 + ((to >> bit) & 1)] as number;
  }
  return score;
}
