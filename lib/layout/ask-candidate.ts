import type { AskedGrid } from '../parse/grid-reader.ts';
import type { Prior } from '../parse/parse-result.ts';
import type { Candidate } from './candidate.ts';

/** What a grid reader is asked of a candidate: no node of the page goes with it. */
export const askOf = ({ grid, layout, lean = 0 }: Candidate, prior: Prior = {}): AskedGrid => ({
  grid,
  layout,
  prior: { lean, ...prior },
});
