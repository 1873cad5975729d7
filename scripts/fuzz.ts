// Random input for readers, parser, messages and records: `npm run fuzz -- --minutes 5 [--seed N]`.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { FUZZ } from '../tests/property/fuzz/fuzz.ts';

const RUNS = 300; // of one property before the next has its turn

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const end = performance.now() + Number(values.minutes) * 60_000;
let seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
let runs = 0;
let failures = 0;
do {
  for (const [name, property] of Object.entries(FUZZ)) {
    const result = await fc.check(property, { seed, numRuns: RUNS });
    runs += result.numRuns;
    if (!result.failed) continue;
    failures += 1;
    console.log(`FAILED: ${name}\n  again: npm run fuzz -- --seed ${seed}`);
    console.log(`  with: ${fc.stringify(result.counterexample)}\n  ${result.errorInstance}`);
  }
  seed += 1;
} while (performance.now() < end && failures === 0);
console.log(`${runs} runs, ${failures} failed; last seed ${seed - 1}`);
process.exitCode = failures > 0 ? 1 : 0;
