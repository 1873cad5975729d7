/** One bead of a path: source sentences x0 … x1 − 1 and target sentences y0 … y1 − 1. */
export interface PathBead {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A stretch that beads may not leave: a table row, or a part between two sure beads. */
export type Section = PathBead;

/** Target positions that may be reached after each source position of a section: `low[i − x0] … high[i − x0]`. */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** How much lies from … to − 1, where `before[i]` is what lies before i. */
export const between = (before: Float64Array, from: number, to: number): number =>
  (before[to] as number) - (before[from] as number);
