import type { Column } from './measure-column.ts';
import { areForms } from './text-shape.ts';

/** What two columns have in common, row by row: the ground for "translation" against "mere difference". */
export interface PairMeasure {
  /** Rows with words on both sides. */
  readonly rows: number;
  /** Of the rows with words on either side, those with words on both. */
  readonly filled: number;
  /** Share of the same text on both sides, of rows or of words, whichever is less: plays repeat their speakers. */
  readonly same: number;
  /** Rows with words on both sides that are not the same. */
  readonly different: number;
  /** Of the rows with words on both, those with two forms of one word. */
  readonly forms: number;
  /** Words in the shorter cell: the median, or half the mean where few long rows stand among many short. */
  readonly shorterWords: number;
  /** Total words of the lesser side. */
  readonly words: number;
  /** Natural log of the length ratio left : right, median over rows; 0 is equal. */
  readonly ratio: number;
  /** Median distance of the rows' log ratios from `ratio`. */
  readonly spread: number;
  /** Correlation of log lengths over rows; 0 where lengths hardly differ or rows are few. */
  readonly correlation: number;
  /** Of the rows with figures on either side, those with the same figures; null under three such rows. */
  readonly figures: number | null;
  /** Of the rows with words on both, those that end with the same sign of a sentence. */
  readonly closes: number;
}

const MIN_FOR_CORRELATION = 4; // rows
const MIN_FOR_FIGURES = 3; // rows

/** Measures a pair of columns. */
export function measurePair(left: Column, right: Column): PairMeasure {
  const shorter: number[] = [];
  const lengths: [number, number][] = [];
  let either = 0;
  let equal = 0;
  let equalWords = 0;
  let forms = 0;
  let withFigures = 0;
  let sameFigures = 0;
  let closes = 0;
  let leftWords = 0;
  let rightWords = 0;
  for (const [i, a] of left.measures.entries()) {
    const b = right.measures[i];
    if (b === undefined || !(a.hasWords || b.hasWords)) continue;
    either += 1;
    if (!a.hasWords || !b.hasWords) continue;
    if (a.folded === b.folded) {
      equal += 1;
      equalWords += a.words;
    }
    if (a.folded !== b.folded && areForms(a.text, b.text)) forms += 1;
    lengths.push([a.logWeight, b.logWeight]);
    leftWords += a.words;
    rightWords += b.words;
    shorter.push(Math.min(a.words, b.words));
    if (a.close !== '' && a.close === b.close) closes += 1;
    if (a.figures.length + b.figures.length > 0) {
      withFigures += 1;
      if (agree(a.figures, b.figures)) sameFigures += 1;
    }
  }
  const ratios = lengths.map(([a, b]) => a - b);
  const ratio = median(ratios);
  const rows = lengths.length;
  return {
    rows,
    filled: either === 0 ? 0 : rows / either,
    same: rows === 0 ? 0 : Math.min(equal / rows, equalWords / Math.max(1, leftWords)),
    different: rows - equal,
    forms: rows === 0 ? 0 : forms / rows,
    shorterWords: Math.max(median(shorter), mean(shorter) / 2),
    words: Math.min(leftWords, rightWords),
    ratio,
    spread: median(ratios.map((value) => Math.abs(value - ratio))),
    correlation: rows < MIN_FOR_CORRELATION ? 0 : correlate(lengths),
    closes: rows === 0 ? 0 : closes / rows,
    figures: withFigures < MIN_FOR_FIGURES ? null : sameFigures / withFigures,
  };
}

/** Whether at least half of the figures stand on both sides. */
function agree(left: readonly string[], right: readonly string[]): boolean {
  const rest = [...right];
  let shared = 0;
  for (const figure of left) {
    const at = rest.indexOf(figure);
    if (at >= 0) {
      rest.splice(at, 1);
      shared += 1;
    }
  }
  return shared * 2 >= Math.max(left.length, right.length);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Pearson's correlation; 0 where one side does not vary. */
export function correlate(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  let sumA = 0;
  let sumB = 0;
  for (const [a, b] of pairs) {
    sumA += a;
    sumB += b;
  }
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (const [a, b] of pairs) {
    ab += (a - sumA / n) * (b - sumB / n);
    aa += (a - sumA / n) ** 2;
    bb += (b - sumB / n) ** 2;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
