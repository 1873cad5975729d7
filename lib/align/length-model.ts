import { between, type PathBead } from './path.ts';
import type { Side } from './side.ts';

const FLOOR = -12; // nats; a freak length must not outweigh clear words
const MIN_SPREAD = 0.3;
const MAX_SPREAD = 4;
const SPREAD_PRIOR = 20; // beads that outweigh the usual spread
const MEDIAN_OF_SQUARES = 0.455; // median of a squared standard normal

/** Variance of a translation's length when `expected` units are expected (fitted on six languages, ALIGNMENT.md). */
const usualVariance = (expected: number): number =>
  0.028 * expected * expected + 2.2 * expected + 6;

/** How lengths go together in this text. */
export interface LengthModel {
  /** Target units per source unit. */
  readonly ratio: number;
  /** Factor on the usual variance. */
  readonly spread: number;
  /** Mean and variance of a target sentence's length. */
  readonly mean: number;
  readonly variance: number;
}

/** Model before any bead is known: the ratio of the whole texts. */
export function firstLengthModel(source: Side, target: Side): LengthModel {
  const totalSource = source.unitsBefore[source.size] ?? 0;
  const totalTarget = target.unitsBefore[target.size] ?? 0;
  const mean = totalTarget / Math.max(1, target.size);
  let squares = 0;
  for (let at = 0; at < target.size; at++) {
    const units = between(target.unitsBefore, at, at + 1);
    squares += (units - mean) ** 2;
  }
  // A text of one or a few equal sentences still varies: never less than half the mean.
  const variance = Math.max(squares / Math.max(1, target.size), (mean / 2) ** 2, 1);
  return { ratio: totalTarget / Math.max(1, totalSource), spread: 1, mean, variance };
}

/** The model again, from the beads found; nulls say nothing about lengths. */
export function refineLengthModel(
  model: LengthModel,
  source: Side,
  target: Side,
  beads: readonly PathBead[],
): LengthModel {
  let totalSource = 0;
  let totalTarget = 0;
  const lengths: { from: number; to: number }[] = [];
  for (const { x0, x1, y0, y1 } of beads) {
    if (x0 === x1 || y0 === y1) continue;
    const from = between(source.unitsBefore, x0, x1);
    const to = between(target.unitsBefore, y0, y1);
    lengths.push({ from, to });
    totalSource += from;
    totalTarget += to;
  }
  if (lengths.length === 0) return model;
  const ratio = totalTarget / totalSource;
  const residuals = lengths
    .map(({ from, to }) => (to - ratio * from) ** 2 / usualVariance(ratio * from))
    .sort((a, b) => a - b);
  const median = (residuals[residuals.length >> 1] ?? 0) / MEDIAN_OF_SQUARES;
  const share = lengths.length / (lengths.length + SPREAD_PRIOR);
  const spread = Math.min(MAX_SPREAD, Math.max(MIN_SPREAD, share * median + (1 - share)));
  return { ...model, ratio, spread };
}

/** Log-likelihood ratio of the lengths: translation against chance. Units of each side, sentences of the target. */
export function lengthScore(
  model: LengthModel,
  from: number,
  to: number,
  sentences: number,
): number {
  const expected = model.ratio * from;
  const variance = model.spread * usualVariance(expected);
  const chance = sentences * model.variance;
  const off = to - expected;
  const offChance = to - sentences * model.mean;
  const score =
    0.5 * (Math.log(chance / variance) - (off * off) / variance + (offChance * offChance) / chance);
  return Math.max(score, FLOOR);
}
