import fc from 'fast-check';
import { describe, it } from 'vitest';
import { FUZZ } from './fuzz/fuzz.ts';

// Fixed, so that a red run is red again; `npm run fuzz -- --minutes N` takes new ones and prints the failing.
const SEED = 20210720;
const RUNS = 150;
const RUNS_OF_PAGES = 30; // a page is built and read: 40 ms

describe('whatever comes in', () => {
  it.each(Object.entries(FUZZ))('%s', async (name, property) => {
    const numRuns = name.startsWith('a page') ? RUNS_OF_PAGES : RUNS;
    await fc.assert(property, { seed: SEED, numRuns });
  });
});
