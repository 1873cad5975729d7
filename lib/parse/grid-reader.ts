import type { LayoutKind } from '../bitext/bitext.ts';
import type { Grid } from '../bitext/grid.ts';
import type { Pause } from '../bitext/pause.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { buildBitext } from './build-bitext.ts';
import { judgeGrid } from './judge-grid.ts';
import type { BuiltBitext, ChosenGrid, Prior, Verdict } from './parse-result.ts';

/** A grid to be judged, and what is known of it. */
export interface AskedGrid {
  readonly grid: Grid;
  readonly layout: LayoutKind;
  readonly prior: Prior;
}

/** Judges grids and makes their bitexts: here or elsewhere. */
export interface GridReader {
  /** The verdict on each grid, in order. */
  judge(asked: readonly AskedGrid[]): Promise<readonly Verdict[]>;
  /** Makes the bitext of a grid that was `chosen` by `judge`; its id is anybody's. */
  build(asked: AskedGrid, chosen: ChosenGrid): Promise<BuiltBitext>;
}

/** Judges and makes where it is called, with pauses between pieces of work. */
export const createGridReader = (identify: IdentifyLanguage, pause: Pause): GridReader => ({
  async judge(asked) {
    const verdicts: Verdict[] = [];
    for (const { grid, layout, prior } of asked)
      verdicts.push(await judgeGrid(grid, { ...prior, layout, identify, pause }));
    return verdicts;
  },
  build: ({ grid, layout }, chosen) => buildBitext(grid, chosen, { id: 'b', layout, pause }),
});
