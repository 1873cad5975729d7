import { compareFigures, type FigureCheck } from '../../lib/anchors/compare-figures.ts';
import { readDate, sameDate } from '../../lib/anchors/dates/iso-date.ts';
import type { Figure } from '../../lib/anchors/figure.ts';

/** One line of tests/figures/*.jsonl: two texts and what a person says of their figures. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly la: string;
  readonly lb: string;
  /** Date of the document, ISO. */
  readonly date?: string;
  readonly expect: {
    readonly agree: number;
    readonly onlyA: readonly string[];
    readonly onlyB: readonly string[];
  };
}

export interface PairScore {
  /** Expected differences that were flagged. */
  readonly found: number;
  /** Flagged, but not expected. */
  readonly wrong: readonly string[];
  /** Expected, but not flagged. */
  readonly missed: readonly string[];
  readonly agrees: number;
  readonly check: FigureCheck;
}

/** Compares one labelled pair with what `compareFigures` says of it. */
export function scorePair(pair: LabelledPair): PairScore {
  const { a, b, la, lb, date, expect } = pair;
  const check = compareFigures({ text: a, lang: la }, { text: b, lang: lb }, date ?? null);
  const left = scoreSide(check.onlyA, expect.onlyA, 'a');
  const right = scoreSide(check.onlyB, expect.onlyB, 'b');
  return {
    found: left.found + right.found,
    wrong: [...left.wrong, ...right.wrong],
    missed: [...left.missed, ...right.missed],
    agrees: check.agree.length,
    check,
  };
}

function scoreSide(flagged: readonly Figure[], expected: readonly string[], side: string) {
  const open = [...expected];
  const wrong: string[] = [];
  let found = 0;
  for (const figure of flagged) {
    const at = open.findIndex((value) => means(figure, value));
    if (at < 0) wrong.push(`${side}:${figure.value}`);
    else {
      open.splice(at, 1);
      found++;
    }
  }
  return { found, wrong, missed: open.map((value) => `${side}:${value}`) };
}

const FRACTION_TOLERANCE = 0.006; // 0.67 and 0.6667 are one third twice

/** Whether an expected value names this figure; any of its readings will do, and "70%" is 70 as 0.7 is. */
function means(figure: Figure, expected: string): boolean {
  const value = expected.trim().replaceAll(',', '').replace(/%$/, '');
  const readings = figure.readings.length > 0 ? figure.readings : [figure.value];
  if (readings.some((reading) => reading === value || reading.replace(/^-+/, '') === value))
    return true;
  // A date may be labelled with or without the year that the document's date supplies.
  const date = readDate(value);
  const dates = date ? readings.flatMap((reading) => readDate(reading) ?? []) : [];
  if (date && dates.some((other) => sameDate(date, other))) return true;
  const [numerator, denominator] = value.split('/').map(Number);
  const number = denominator === undefined ? numerator : (numerator ?? 0) / denominator;
  if (number === undefined || Number.isNaN(number)) return false;
  return readings.some((reading) => {
    const stated = /^\d+(?:\.\d+)?$/.test(reading) ? Number(reading) : Number.NaN;
    if (figure.kind !== 'fraction') return stated === number;
    return Math.abs(stated - number) <= FRACTION_TOLERANCE * Math.max(stated, number);
  });
}
