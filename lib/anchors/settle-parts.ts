import { readDate } from './dates/iso-date.ts';
import type { Figure } from './figure.ts';

/**
 * What one side says in a single figure and the other in its parts: 五分の三 and "3 out of 5", 60% and
 * "three in five", "8 May 1945" and "Place du 8 Mai 1945" in a language without that month. Gives all of them.
 */
export function settleParts(a: readonly Figure[], b: readonly Figure[]): ReadonlySet<Figure> {
  const settled = new Set<Figure>();
  for (const [wholes, parts] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const whole of wholes) {
      if (settled.has(whole) || whole.weight !== 'firm') continue;
      const free = parts.filter((part) => !settled.has(part));
      const found = sharePartsOf(whole, free) ?? datePartsOf(whole, free);
      for (const part of found ?? []) settled.add(part);
      if (found) settled.add(whole);
    }
  }
  return settled;
}

const CLOSE = 24; // characters between the parts of a share: "ثلاثة من كل خمسة", 5人のうち3人
const SHARE_ERROR = 0.0001; // fractions are kept to four places

function sharePartsOf(whole: Figure, parts: readonly Figure[]): readonly Figure[] | null {
  if (whole.kind !== 'fraction' && whole.kind !== 'percent') return null;
  const share = Number(whole.value) / (whole.kind === 'percent' ? 100 : 1);
  for (const few of parts) {
    for (const many of parts) {
      const [small, large] = [Number(few.value), Number(many.value)];
      if (!(small >= 1 && small < large)) continue;
      const gap = few.start < many.start ? many.start - few.end : few.start - many.end;
      if (gap <= CLOSE && Math.abs(small / large - share) <= SHARE_ERROR) return [few, many];
    }
  }
  return null;
}

function datePartsOf(whole: Figure, parts: readonly Figure[]): readonly Figure[] | null {
  const date = readDate(whole.value);
  if (date?.year === undefined || date.day === undefined) return null;
  const says = (number: number) =>
    parts.find((part) => part.readings.includes(String(number)) && !readDate(part.value));
  const [day, year] = [says(date.day), says(date.year)];
  return day && year && day !== year ? [day, year] : null;
}
