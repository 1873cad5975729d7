import type { Grid } from '../bitext/grid.ts';
import { noPause } from '../bitext/pause.ts';
import { buildBitext } from './build-bitext.ts';
import { type JudgeOptions, judgeGrid } from './judge-grid.ts';
import type { ParseResult } from './parse-result.ts';

interface ParseOptions extends JudgeOptions {
  /** Id of the bitext to be: `b1`, `b2` … */
  readonly id: string;
}

/** Reads a grid as a text and its translation, or says why it is none. */
export async function parseGrid(grid: Grid, options: ParseOptions): Promise<ParseResult> {
  const verdict = await judgeGrid(grid, options);
  if (!verdict.ok) return verdict;
  return { ...verdict, ...(await buildBitext(grid, verdict, { pause: noPause, ...options })) };
}
