/** What a figure is, as far as its surroundings say; agreement is decided by readings, not by kind. */
export type FigureKind =
  | 'count'
  | 'percent'
  | 'fraction'
  | 'money'
  | 'ordinal'
  | 'year'
  | 'month' // a month, with or without a year, no day
  | 'date' // a day, at least
  | 'time'
  | 'relative' // "last year", 先月, a weekday
  | 'name'; // digits inside a name: G7, F-35

/**
 * How much a figure may claim:
 * `firm` is shown when it stands on one side only; `soft` (spelled-out small numbers) may agree, and is
 * shown only opposite a firm figure left over; `loose` (names, list marks, relative dates) may agree, never alarms.
 */
export type FigureWeight = 'firm' | 'soft' | 'loose';

export interface Figure {
  /** UTF-16 offsets into the text as given. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly weight: FigureWeight;
  /**
   * Plain decimal (`52000`, `0.7`), clock time (`15:30`) or ISO date, truncated where parts are unsaid
   * (`2021-07-20`, `2021-07`, `--07-20`, `--07`, `---20`). Empty for a relative date without a document date.
   */
  readonly value: string;
  /** Everything it may mean, `value` first; empty where `value` is. */
  readonly readings: readonly string[];
  /** It is one end of a range ("2–3 km"). */
  readonly inRange?: true;
  /** It is written with the letter O for a zero ("2O"). */
  readonly letterO?: true;
  /** Set on relative dates: what they are counted in, and how many of it from the document's date. */
  readonly relative?: RelativeDate;
}

export interface RelativeDate {
  readonly unit: 'year' | 'month' | 'day' | 'weekday';
  /** Units from now; for a weekday its number, Sunday 0; NaN where the text names no distance (翌年). */
  readonly offset: number;
}

/** A value longer than this many significant digits is rounded: binary fractions end about here. */
const SIGNIFICANT_DIGITS = 12;

/** A number as a plain decimal without exponent, grouping or trailing zeros: 5310000, 0.7; empty beyond all numbers. */
export function plainDecimal(value: number): string {
  if (!Number.isFinite(value)) return ''; // hundreds of digits in a row: a table rule, a key
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  if (rounded !== 0 && Math.abs(rounded) < 1e-6) return rounded.toFixed(SIGNIFICANT_DIGITS);
  return rounded < 1e21 ? String(rounded) : BigInt(Math.round(rounded)).toString();
}

/** Each value once, first come first. */
export function distinct(readings: readonly string[]): readonly string[] {
  return readings.length < 2 ? readings : [...new Set(readings)];
}
