import type { TextBlock } from '../align/align-blocks.ts';
import type { RowTexts } from '../align/align-rows.ts';
import type { BlockAligner } from '../align/block-aligner.ts';
import { SURE } from '../align/sentence-pair.ts';
import type { ChosenGrid } from '../parse/parse-result.ts';
import { isLoose } from './blocks-evidence.ts';
import { isPaired } from './blocks-layout.ts';
import type { BlockRow } from './blocks-rows.ts';
import type { Unit } from './blocks-unit.ts';
import type { BringAligner } from './find-options.ts';

const MAX_ASKED = 60; // rows asked whether they answer each other; a page shows what it is in fewer
const MAX_REPAIRED = 500; // blocks of one language paired anew: under half a second
const MIN_ANSWERING = 0.45; // share of rows; see `answering.ts`: between 0.40 and 0.50 on pages of both kinds
const LIKELY = 2; // log odds of the parser from which fewer rows need to answer …
const FORGIVEN = 0.1; // … for each more: short lines of a dialogue share few words that are in the tables
const LEAST_ANSWERING = 0.3; // share of rows
const CHANCE = 0.5; // share of rows over the root of their number: of several stretches one answers by chance, in few rows
const SURELY_ANSWERING = 0.6; // the same, where nothing else says that it is a translation

/** What the aligner says of rows of blocks that the parser takes for a text and its translation. */
export interface Settled {
  readonly rows: readonly BlockRow[];
  /** Whether these rows are others than those that were asked about. */
  readonly anew: boolean;
}

/** How far the shape of the rows bears them out. */
export interface Doubt {
  /** Lengths and order do not: the aligner's word is needed. */
  readonly doubtful: boolean;
  /** Log odds of the parser from which doubtful rows do without that word where the aligner can't say; null for never. */
  readonly trusted: number | null;
  /** Stretches of the page that look like these. */
  readonly among: number;
}

/**
 * Asks the aligner whether the blocks answer each other, and pairs whole texts that stand one after the other anew by
 * what they say. Null where they don't answer each other; `doubtful` rows need its word. As they are where it can't come.
 */
export async function settleBlocks(
  rows: readonly BlockRow[],
  { columns, languages, score }: ChosenGrid,
  { doubtful, trusted, among }: Doubt,
  bringAligner: BringAligner,
): Promise<Settled | null> {
  const aligner = await bringAligner();
  const asTheyAre = doubtful ? null : { rows, anew: false };
  const [a, b] = columns;
  if (aligner === null || a === undefined || b === undefined) return asTheyAre;
  const [left = 'und', right = 'und'] = languages;
  const pair = [left, right] as const;
  const anew = columns.length === 2 && rows[0]?.sides.length === 2 && canRepair(rows);
  const settled = anew ? await repair(rows, [a, b], pair, aligner) : rows;
  const paired = settled.filter(isPaired);
  // Texts on two matters can be paired too, but not surely.
  if (anew && paired.filter((row) => !row.unsure).length * 2 < paired.length)
    return rows.every(isBeside) ? asTheyAre : null;
  const texts = paired
    .slice(0, MAX_ASKED)
    .map((row): RowTexts => [textOf(row.sides[a]), textOf(row.sides[b])]);
  const answering = await aligner.answering(texts, pair);
  if (answering === null) {
    const refused = doubtful && (trusted === null || score < trusted);
    return refused ? null : { rows: settled, anew };
  }
  const asked = doubtful
    ? SURELY_ANSWERING + (among > 1 ? CHANCE / Math.sqrt(texts.length) : 0)
    : Math.max(LEAST_ANSWERING, MIN_ANSWERING - Math.max(0, score - LIKELY) * FORGIVEN);
  return answering < asked ? null : { rows: settled, anew };
}

/** One block beside one, in columns of the page. */
const isBeside = ({ by, sides }: BlockRow) =>
  by === 'row' && sides.every((units) => units.length === 1);

const textOf = (units: readonly Unit[] | undefined) =>
  (units ?? []).map((unit) => unit.text).join('\n');

/** Whether order and length alone have paired most of the rows, or all stands in one, and they are not too many. */
function canRepair(rows: readonly BlockRow[]): boolean {
  const paired = rows.filter(isPaired);
  if (paired.length > 1 && paired.filter(isLoose).length * 2 <= paired.length) return false;
  const counts = (rows[0]?.sides ?? []).map((_, side) => unitsOn(rows, side).length);
  return counts.every((count) => count > 1 && count <= MAX_REPAIRED);
}

const unitsOn = (rows: readonly BlockRow[], side: number) =>
  rows.flatMap((row) => row.sides[side] ?? []);

async function repair(
  rows: readonly BlockRow[],
  [a, b]: readonly [number, number],
  languages: readonly [string, string],
  aligner: BlockAligner,
): Promise<readonly BlockRow[]> {
  const [left, right] = [unitsOn(rows, a), unitsOn(rows, b)];
  const by = rows.find(isPaired)?.by ?? 'run';
  const beads = await aligner.alignBlocks(left.map(toBlock), right.map(toBlock), languages);
  return beads.map(({ src, tgt, confidence }): BlockRow => {
    const sides: (readonly Unit[])[] = [[], []];
    sides[a] = src.flatMap((index) => left[index] ?? []);
    sides[b] = tgt.flatMap((index) => right[index] ?? []);
    const paired = src.length > 0 && tgt.length > 0;
    return {
      row: null,
      sides,
      elements: [null, null],
      unsure: paired && confidence < SURE,
      by,
      foreign: false,
    };
  });
}

const toBlock = ({ heading, text }: Unit): TextBlock => ({
  kind: heading ? 'heading' : 'paragraph',
  text,
});
