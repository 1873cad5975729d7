import type { BeadScorer } from './bead-scorer.ts';
import { BEAD_TYPES, MAX_GROUP, SOURCES, TARGETS } from './bead-types.ts';
import type { Corridor, PathBead, Section } from './path.ts';

const BEAM = 30; // nats behind the best bead sequence that covered as many sentences
const ROWS_A_SLICE = 64; // source sentences between two offers to pause
const NONE = Number.NEGATIVE_INFINITY;

/** The searched cells of a section; `cellsAt[i] + j − low[i]` is cell (i, j), counted from the section's start. */
export interface Lattice {
  readonly section: Section;
  readonly corridor: Corridor;
  readonly cellsAt: Int32Array;
  /** Best score up to each cell. */
  readonly best: Float64Array;
  /** Type of the last bead of the best way to each cell, 255 where there is none. */
  readonly last: Uint8Array;
  /** Score of every bead by the cell it ends in; empty where it was not asked for. */
  readonly scores: Float32Array;
  /** Bead types that were tried: the first so many. */
  readonly types: number;
}

/** Makes the rows of source sentences ready that beads ending at position i may use. */
function prepareRow(scorer: BeadScorer, section: Section, corridor: Corridor, i: number): void {
  // Sentence i − 1 can be in beads that end at positions i … i + 3.
  const lastRow = Math.min(corridor.low.length - 1, i + MAX_GROUP - 1);
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (let row = i; row <= lastRow; row++) {
    first = Math.min(first, corridor.low[row] as number);
    last = Math.max(last, corridor.high[row] as number);
  }
  first = Math.max(0, first - MAX_GROUP);
  scorer.prepare(section.x0 + i - 1, section.y0 + first, section.y0 + last - 1);
}

/** Best path through the corridor of a section (Viterbi), row by row; yields between slices of rows. */
export function* searchSection(
  scorer: BeadScorer,
  section: Section,
  corridor: Corridor,
  types: number,
  keepScores: boolean,
): Generator<void, Lattice> {
  const { low, high } = corridor;
  const rows = low.length;
  const cellsAt = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) {
    cellsAt[i + 1] =
      (cellsAt[i] as number) + Math.max(0, (high[i] as number) - (low[i] as number) + 1);
  }
  const cells = cellsAt[rows] as number;
  const best = new Float64Array(cells).fill(NONE);
  const last = new Uint8Array(cells).fill(255);
  const scores = new Float32Array(keepScores ? cells * types : 0).fill(NONE);
  const bestCovering = new Float64Array(rows + section.y1 - section.y0 + 1).fill(NONE);
  best[0] = 0; // the corridor starts at (0, 0)
  for (let i = 0; i < rows; i++) {
    if (i > 0) prepareRow(scorer, section, corridor, i);
    if (i % ROWS_A_SLICE === ROWS_A_SLICE - 1) yield;
    for (let j = low[i] as number; j <= (high[i] as number); j++) {
      const cell = (cellsAt[i] as number) + j - (low[i] as number);
      let top = best[cell] as number;
      for (let type = 0; type < types; type++) {
        const fromRow = i - (SOURCES[type] as number);
        const fromColumn = j - (TARGETS[type] as number);
        if (
          fromRow < 0 ||
          fromColumn < (low[fromRow] as number) ||
          fromColumn > (high[fromRow] as number)
        )
          continue;
        const before = best[
          (cellsAt[fromRow] as number) + fromColumn - (low[fromRow] as number)
        ] as number;
        if (before < (bestCovering[fromRow + fromColumn] as number) - BEAM) continue;
        if (before === NONE) continue;
        const score = scorer.score(type, section.x0 + i, section.y0 + j);
        if (keepScores) scores[cell * types + type] = score;
        if (before + score > top) {
          top = before + score;
          best[cell] = top;
          last[cell] = type;
        }
      }
      if (top > (bestCovering[i + j] as number)) bestCovering[i + j] = top;
    }
  }
  return { section, corridor, cellsAt, best, last, scores, types };
}

/** Beads of the best path of a searched section, in order; null where the corridor has no way through. */
export function bestPath({
  section,
  corridor,
  cellsAt,
  last,
}: Lattice): readonly PathBead[] | null {
  const beads: PathBead[] = [];
  let i = section.x1 - section.x0;
  let j = section.y1 - section.y0;
  while (i > 0 || j > 0) {
    const type = last[(cellsAt[i] as number) + j - (corridor.low[i] as number)];
    const bead = type === undefined ? undefined : BEAD_TYPES[type];
    if (bead === undefined) return null;
    beads.push({
      x0: section.x0 + i - bead.source,
      x1: section.x0 + i,
      y0: section.y0 + j - bead.target,
      y1: section.y0 + j,
    });
    i -= bead.source;
    j -= bead.target;
  }
  return beads.reverse();
}
