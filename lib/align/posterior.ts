import { BEAD_TYPES, beadTypeOf } from './bead-types.ts';
import type { PathBead } from './path.ts';
import type { Lattice } from './search.ts';

/**
 * Scores are sharper than the truth, for the features depend on each other; this factor on them makes the posterior
 * honest (of beads said ≥ 0.9 sure at least 95 % are right on every development set, docs/alignment.md).
 */
const TEMPER = 0.6;
const NONE = Number.NEGATIVE_INFINITY;

function addLogs(a: number, b: number): number {
  if (a === NONE) return b;
  if (b === NONE) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Forward sums over all ways to each cell, or backward sums over all ways from it. */
function sumWays(lattice: Lattice, scores: Float32Array, backward: boolean): Float64Array {
  const { corridor, cellsAt, types } = lattice;
  const { low, high } = corridor;
  const rows = low.length;
  const sums = new Float64Array(cellsAt[rows] as number).fill(NONE);
  sums[backward ? sums.length - 1 : 0] = 0;
  for (let step = 0; step < rows; step++) {
    const i = backward ? rows - 1 - step : step;
    const width = (high[i] as number) - (low[i] as number);
    for (let side = 0; side <= width; side++) {
      const j = backward ? (high[i] as number) - side : (low[i] as number) + side;
      const cell = (cellsAt[i] as number) + j - (low[i] as number);
      for (let type = 0; type < types; type++) {
        const score = scores[cell * types + type] as number;
        if (score === NONE) continue;
        const bead = BEAD_TYPES[type] as (typeof BEAD_TYPES)[number];
        const from =
          (cellsAt[i - bead.source] as number) + j - bead.target - (low[i - bead.source] as number);
        if (backward)
          sums[from] = addLogs(sums[from] as number, (sums[cell] as number) + TEMPER * score);
        else sums[cell] = addLogs(sums[cell] as number, (sums[from] as number) + TEMPER * score);
      }
    }
  }
  return sums;
}

/** Probability of each bead of the path, 0 … 1, by forward–backward over the lattice, which must hold its scores. */
export function beadConfidence(lattice: Lattice, path: readonly PathBead[]): readonly number[] {
  const { section, corridor, cellsAt, scores, types } = lattice;
  if (scores === null) throw new Error('the lattice was searched without keeping its scores');
  const forward = sumWays(lattice, scores, false);
  const backward = sumWays(lattice, scores, true);
  const total = forward[forward.length - 1] as number;
  return path.map(({ x0, x1, y0, y1 }) => {
    const i = x1 - section.x0;
    const from = x0 - section.x0;
    const end = (cellsAt[i] as number) + y1 - section.y0 - (corridor.low[i] as number);
    const start = (cellsAt[from] as number) + y0 - section.y0 - (corridor.low[from] as number);
    const score = scores[end * types + beadTypeOf(x1 - x0, y1 - y0)] as number;
    const log = (forward[start] as number) + TEMPER * score + (backward[end] as number) - total;
    return Math.min(1, Math.exp(log));
  });
}
