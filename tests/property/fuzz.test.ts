import fc from 'fast-check';
import { describe, it } from 'vitest';
import { FUZZ } from './fuzz.ts';

// Fixed, so that a red run is red again; `npm run fuzz -- --minutes N` takes new ones and prints the failing.
const SEED = 20210720;
const RUNS = 150;

describe('whatever comes in', () => {
  it.each(Object.entries(FUZZ))('%s', async (_, property) => {
    await fc.assert(property, { seed: SEED, numRuns: RUNS });
  });
});
