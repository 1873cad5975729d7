/**
 * Scores the aligner on sets with gold: `npm run bench:align -- [--alone] FILES…`.
 * Prints precision, recall and F1 strict and lax, sentence pairs a CPU second, how often each level of confidence is
 * right, and Gale–Church in the same process. `--alone` aligns without the word list that grows from document to
 * document; without it both are printed.
 */
import { basename } from 'node:path';
import { alignSentences } from '../lib/align/align-sentences.ts';
import { emptyWordList } from '../lib/align/word-list.ts';
import type { CommonWords } from '../lib/align/words/common-words.ts';
import { loadCommonWords } from '../lib/align/words/load-common-words.ts';
import { galeChurch } from './align/gale-church.ts';
import { readDocuments, type SetDocument } from './align/read-documents.ts';
import {
  addTallies,
  f1,
  type IndexBead,
  mergeFiner,
  scoreBeads,
  type Tally,
} from './align/score-beads.ts';

const LEVELS = [0.99, 0.9, 0.8, 0.7, 0.5, 0];
const NOTHING: Tally = { strict: 0, lax: 0, all: 0 };
type ScoredBead = readonly [readonly number[], readonly number[], number];

interface Result {
  readonly strict: readonly [number, number, number];
  readonly lax: readonly [number, number, number];
  readonly pairsASecond: number;
  /** Beads and right beads at each level of confidence. */
  readonly levels: readonly (readonly [number, number])[];
}

/** Runs one aligner over all documents; `byPeople` is gold that must be met as it stands. */
function run(
  documents: readonly SetDocument[],
  byPeople: boolean,
  align: (doc: SetDocument) => ScoredBead[],
): Result {
  let precision = NOTHING;
  let recall = NOTHING;
  let pairs = 0;
  let micros = 0;
  const levels = LEVELS.map((): [number, number] => [0, 0]);
  for (const doc of documents) {
    const gold: readonly IndexBead[] = doc.gold ?? [];
    const start = process.cpuUsage();
    const found = align(doc);
    const { user, system } = process.cpuUsage(start);
    micros += user + system;
    pairs += Math.max(doc.src.length, doc.tgt.length);
    const test = byPeople ? found : mergeFiner(gold, found);
    const beads = test.map(([src, tgt]): IndexBead => [src, tgt]);
    const score = scoreBeads(gold, beads);
    precision = addTallies(precision, score.precision);
    recall = addTallies(recall, score.recall);
    for (const [src, tgt, confidence] of test) {
      const level = levels[LEVELS.findIndex((least) => confidence >= least)];
      if (level === undefined) continue;
      level[0]++;
      if (scoreBeads(gold, [[src, tgt]]).precision.strict === 1) level[1]++;
    }
  }
  return {
    strict: f1(precision, recall, 'strict'),
    lax: f1(precision, recall, 'lax'),
    pairsASecond: (pairs / micros) * 1e6,
    levels,
  };
}

function print(set: string, aligner: string, { strict, lax, pairsASecond }: Result): void {
  const show = (three: readonly number[]) => three.map((share) => share.toFixed(4)).join(' ');
  console.log(
    `${set.padEnd(18)} ${aligner.padEnd(13)} ${show(strict)}   ${show(lax)}   ${pairsASecond.toFixed(0).padStart(7)}`,
  );
}

function ours(grow: boolean, words: CommonWords): (doc: SetDocument) => ScoredBead[] {
  const wordList = emptyWordList();
  return ({ src, tgt, sl, tl }) =>
    alignSentences(src, tgt, [sl, tl], grow ? { words, wordList, grow } : { words }).map(
      (bead): ScoredBead => [bead.src, bead.tgt, bead.confidence],
    );
}

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
console.log(
  `${'set'.padEnd(18)} ${'aligner'.padEnd(13)} strict P / R / F1          lax P / R / F1             pairs/s`,
);
const sure = LEVELS.map((): [number, number] => [0, 0]);
for (const file of files) {
  const documents = readDocuments(file).filter((doc) => doc.gold !== undefined);
  const set = basename(file, '.jsonl');
  // Only the constructed sets have segments as gold, in which a finer answer is not wrong.
  const byPeople = !/^(?:wmt|ntrex|kftt)/.test(set);
  const [first] = documents;
  const words = await loadCommonWords([first?.sl ?? 'und', first?.tl ?? 'und']);
  print(
    set,
    'gale-church',
    run(documents, byPeople, (doc) => galeChurch(doc.src, doc.tgt).map(([a, b]) => [a, b, 1])),
  );
  const alone = run(documents, byPeople, ours(false, words));
  print(set, 'alone', alone);
  const shown =
    args.includes('--alone') || documents.length < 2
      ? alone
      : run(documents, byPeople, ours(true, words));
  if (shown !== alone) print(set, 'with words', shown);
  shown.levels.forEach(([all, right], level) => {
    const total = sure[level];
    if (total === undefined) return;
    total[0] += all;
    total[1] += right;
  });
  const said = shown.levels.slice(0, 2).reduce((sum, [all]) => sum + all, 0);
  const right = shown.levels.slice(0, 2).reduce((sum, [, one]) => sum + one, 0);
  console.log(
    `${''.padEnd(18)} ${'sure ≥ 0.9'.padEnd(13)} ${((100 * right) / Math.max(1, said)).toFixed(1)} % right of ${said}`,
  );
}
console.log('\nconfidence   beads   right');
LEVELS.forEach((least, level) => {
  const [all, right] = sure[level] ?? [0, 0];
  console.log(
    `≥ ${least.toFixed(2)}    ${String(all).padStart(6)}   ${all === 0 ? '–' : `${((100 * right) / all).toFixed(1)} %`}`,
  );
});
