import { readDate } from './dates/iso-date.ts';
import type { Figure } from './figure.ts';

/** What two figures that differ look like. */
export type NearMissKind =
  | 'times-10'
  | 'times-100'
  | 'times-1000'
  | 'times-10000'
  | 'swapped-digits' // 54 and 45
  | 'one-digit' // 2019 and 2018, 5.31 and 5.37
  | 'swapped-day-month' // 11 March and 3 November
  | 'other-date' // one part of a date differs
  | 'letter-o'; // the letter O printed for a zero

export interface NearMiss {
  readonly a: Figure;
  readonly b: Figure;
  readonly kind: NearMissKind;
}

/** Pairs figures left over on both sides that look like one slip, the likeliest kinds first. */
export function findNearMisses(
  onlyA: readonly Figure[],
  onlyB: readonly Figure[],
): readonly NearMiss[] {
  const found = onlyA.flatMap((a) =>
    onlyB.flatMap((b): NearMiss[] => {
      const kind = nearMissKind(a, b);
      return kind ? [{ a, b, kind }] : [];
    }),
  );
  const taken = new Set<Figure>();
  return found
    .toSorted((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind))
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

const ORDER: readonly NearMissKind[] = [
  'letter-o',
  'swapped-day-month',
  'times-10',
  'times-100',
  'times-1000',
  'times-10000',
  'swapped-digits',
  'other-date',
  'one-digit',
];

/** What a pair of differing figures looks like, or null for two figures that have nothing in common. */
function nearMissKind(a: Figure, b: Figure): NearMissKind | null {
  if (a.letterO !== b.letterO) return 'letter-o';
  const [one, other] = [readDate(a.value), readDate(b.value)];
  if (one && other) {
    if (one.year === other.year && one.month === other.day && one.day === other.month)
      return 'swapped-day-month';
    const same = [one.year === other.year, one.month === other.month, one.day === other.day].filter(
      Boolean,
    ).length;
    return same === 2 ? 'other-date' : null;
  }
  if (one || other || a.value.includes(':') !== b.value.includes(':')) return null;
  return nearNumbers(a.value, b.value);
}

function nearNumbers(a: string, b: string): NearMissKind | null {
  const [x, y] = [Number(a), Number(b)];
  for (const power of [1, 2, 3, 4] as const) {
    const factor = 10 ** power;
    // A relative tolerance, since 0.7 × 10 is not 7 in binary.
    if (Math.abs(x * factor - y) < 1e-9 * y || Math.abs(y * factor - x) < 1e-9 * x)
      return `times-${factor}` as NearMissKind;
  }
  if (a.length !== b.length || a.length < 2) return null;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (
    differing.length === 2 &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  )
    return 'swapped-digits';
  return differing.length === 1 ? 'one-digit' : null;
}
