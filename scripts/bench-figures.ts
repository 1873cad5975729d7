/** Prints how well the figure check finds what differs: `npm run bench:figures -- FILES…`. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type LabelledPair, scorePair } from '../tests/figures/score-figures.ts';

interface Total {
  pairs: number;
  found: number;
  wrong: number;
  missed: number;
  agreeRight: number;
}

const emptyTotal = (): Total => ({ pairs: 0, found: 0, wrong: 0, missed: 0, agreeRight: 0 });

function readPairs(file: string): readonly LabelledPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPair);
}

/** Share of a whole to three digits; 1 of nothing is 1. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3);

function line(name: string, total: Total): string {
  const precision = share(total.found, total.found + total.wrong);
  const recall = share(total.found, total.found + total.missed);
  const agree = share(total.agreeRight, total.pairs);
  return `${name.padEnd(24)} ${String(total.pairs).padStart(5)}  precision ${precision}  recall ${recall}  agree right ${agree}`;
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given : globSync('tests/figures/*.jsonl').sort();
const all = emptyTotal();
const misses: string[] = [];
const lines: string[] = [];
for (const file of files) {
  const total = emptyTotal();
  readPairs(file).forEach((pair, index) => {
    const score = scorePair(pair);
    const agreeRight = score.agrees === pair.expect.agree;
    for (const sum of [total, all]) {
      sum.pairs++;
      sum.found += score.found;
      sum.wrong += score.wrong.length;
      sum.missed += score.missed.length;
      sum.agreeRight += agreeRight ? 1 : 0;
    }
    if (score.wrong.length + score.missed.length === 0) return;
    misses.push(
      `${basename(file)}:${index + 1}  wrong [${score.wrong.join(', ')}]  missed [${score.missed.join(', ')}]\n    ${pair.la}: ${pair.a}\n    ${pair.lb}: ${pair.b}`,
    );
  });
  lines.push(line(basename(file), total));
}
for (const miss of misses) console.log(miss);
for (const each of lines) console.log(each);
console.log(line('all', all));

const pairs = files.flatMap(readPairs);
const started = performance.now();
for (const pair of pairs) scorePair(pair);
const took = (performance.now() - started) / Math.max(1, pairs.length);
console.log(`${took.toFixed(3)} ms a pair, warm`);
