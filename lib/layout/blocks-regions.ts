import { isPaired } from './blocks-layout.ts';
import type { BlockRow } from './blocks-rows.ts';

const ALONE = 0.5; // what a block without partner counts against, of its weight
const FIT = 0.8; // natural logarithm: lengths 2.2 times apart speak neither for nor against a pair
const MIN_PAIRS = 2; // rows with text in two languages
const MIN_WEIGHT = 40; // Latin letters on the lesser side; menus and language switches have less
const MIN_PAIRED = 0.5; // of the region's text
const MIN_COVERED = 0.35; // of the page's text in its lesser language, where rows of the page pair it
const MIN_COVERED_LOOSE = 0.6; // where only order and length do
const MIN_SURE = 0.6; // of the paired text; more doubt is two texts on two matters
const MAX_REGIONS = 300; // on one page, before those near each other are joined

/**
 * Stretches of the page, as [first, end) of the rows, where nearly all text stands in two languages. Lenient: also
 * where lengths go badly together, and where the page holds more in these languages, as the words will be asked.
 */
export function findRegions(
  rows: readonly BlockRow[],
  lenient: boolean,
): readonly (readonly [number, number])[] {
  const scores = rows.map(scoreRow);
  const regions: (readonly [number, number])[] = [];
  const open: (readonly [number, number])[] = [[0, rows.length]];
  while (open.length > 0 && regions.length < MAX_REGIONS) {
    const [from, to] = open.pop() ?? [0, 0];
    const [first, end] = bestStretch(scores, from, to);
    if (first >= end) continue;
    if (isDense(rows.slice(first, end), lenient)) regions.push([first, end]);
    open.push([from, first], [end, to]);
  }
  regions.sort((a, b) => a[0] - b[0]);
  return lenient || coversLanguage(rows, regions) ? joinNear(rows, regions) : [];
}

/** Stretches with less text between them than in them are one: a prose version between two poems, a long note. */
function joinNear(
  rows: readonly BlockRow[],
  regions: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const weigh = (from: number, to: number) =>
    weightOf(rows.slice(from, to).flatMap((row) => row.sides.flat()));
  const joined: (readonly [number, number])[] = [];
  for (const region of regions) {
    const last = joined.at(-1);
    const near =
      last !== undefined &&
      weigh(last[1], region[0]) <= weigh(last[0], last[1]) + weigh(region[0], region[1]);
    if (last !== undefined && near) joined[joined.length - 1] = [last[0], region[1]];
    else joined.push(region);
  }
  return joined;
}

/**
 * Whether the stretches hold most of the page's text in the lesser language. A page half translated, or one
 * that quotes another language, holds that language elsewhere too, without a partner.
 */
function coversLanguage(
  rows: readonly BlockRow[],
  regions: readonly (readonly [number, number])[],
): boolean {
  const inside = regions.flatMap(([first, end]) => rows.slice(first, end)).filter(isPaired);
  const all = sideSums(rows.filter((row) => !row.foreign));
  const covered = sideSums(inside);
  const lesser = all.indexOf(Math.min(...all));
  const structured =
    inside.filter((row) => row.by === 'row' || row.by === 'inside').length * 2 > inside.length;
  const share = (covered[lesser] ?? 0) / Math.max(1, all[lesser] ?? 0);
  return share >= (structured ? MIN_COVERED : MIN_COVERED_LOOSE);
}

function sideSums(rows: readonly BlockRow[]): number[] {
  const sums: number[] = [];
  for (const { sides } of rows) {
    sides.forEach((units, side) => {
      sums[side] = (sums[side] ?? 0) + weightOf(units);
    });
  }
  return sums;
}

/** Above 0 for blocks that go together by length, below for blocks alone; by the letters they hold. */
function scoreRow({ sides, foreign }: BlockRow): number {
  const weights = sides.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const filled = weights.filter((weight) => weight > 0).sort((a, b) => b - a);
  const [most = 0, next = 0] = filled;
  if (foreign || filled.length < 2) return -all * ALONE;
  return (all / 2) * (1 - Math.abs(Math.log((most + FLOOR) / (next + FLOOR))) / FIT);
}

const FLOOR = 8; // letters added to both, so that short labels do not weigh

function weightOf(units: readonly { readonly weight: number }[]): number {
  return units.reduce((sum, unit) => sum + unit.weight, 0);
}

/** The stretch with the greatest sum (Kadane); empty where no score is above 0. */
function bestStretch(
  scores: readonly number[],
  from: number,
  to: number,
): readonly [number, number] {
  let best: readonly [number, number] = [from, from];
  let most = 0;
  let sum = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    sum += scores[at] ?? 0;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (sum > most) {
      most = sum;
      best = [start, at + 1];
    }
  }
  return best;
}

function isDense(rows: readonly BlockRow[], lenient: boolean): boolean {
  const paired = rows.filter(isPaired);
  const sums = [0, 0];
  let sure = 0;
  for (const { sides, unsure } of paired) {
    const filled = sides.filter((side) => side.length > 0).map(weightOf);
    sums[0] = (sums[0] ?? 0) + (filled[0] ?? 0);
    sums[1] = (sums[1] ?? 0) + (filled[1] ?? 0);
    if (!unsure) sure += weightOf(sides.flat());
  }
  const lesser = Math.min(...sums);
  const both = (sums[0] ?? 0) + (sums[1] ?? 0);
  const all = weightOf(rows.flatMap((row) => row.sides.flat()));
  const enough = paired.length >= MIN_PAIRS || lesser >= MIN_WEIGHT * 5;
  const agree = lenient || sure >= both * MIN_SURE;
  return enough && lesser >= MIN_WEIGHT && both >= all * MIN_PAIRED && agree;
}
