import type { Grid } from '../bitext/grid.ts';

/**
 * Letters of the grids that go to the background in one message, its cells counted in. Beyond it a message holds
 * the page up longer than judging there, which can give way (`page-judging`).
 */
export const MAX_WEIGHT = 200_000;
/** What a cell weighs beside its letters: names of its fields, in a message. */
const CELL = 60;

/** What a grid weighs in a message; counts no further than that it is too much. */
export function weightOf({ rows }: Grid): number {
  let weight = 0;
  for (const row of rows) {
    for (const cell of row) weight += CELL + (cell?.text.length ?? 0);
    if (weight > MAX_WEIGHT) break;
  }
  return weight;
}
