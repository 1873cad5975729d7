import { readDate } from './dates/iso-date.ts';
import type { Figure } from './figure.ts';

export interface OpenFigures {
  readonly unmatched: readonly Figure[];
  /** Those, and what a figure that is not sure was matched with. */
  readonly open: readonly Figure[];
}

/**
 * What one side says in a single figure and the other in its parts: 五分の三 and "3 out of 5", 60% and
 * "three in five", "8 May 1945" and "Place du 8 Mai 1945" in a language without that month, 3:35 and 3分35秒,
 * "116 123" as one number and as two, 220⅔ and "220 and two thirds". Gives all of them.
 */
export function settleParts(a: OpenFigures, b: OpenFigures): ReadonlySet<Figure> {
  const settled = new Set<Figure>();
  for (const [wholes, parts] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const whole of wholes.unmatched) {
      if (settled.has(whole) || whole.weight === 'loose') continue;
      const free = parts.open.filter((part) => !settled.has(part) && part.kind !== 'relative');
      const found =
        sharePartsOf(whole, free) ?? datePartsOf(whole, free) ?? joinedPartsOf(whole, free);
      if (!found?.some((part) => parts.unmatched.includes(part))) continue;
      for (const part of [whole, ...found]) settled.add(part);
    }
  }
  return settled;
}

const CLOSE = 24; // characters between the parts of a share: "ثلاثة من كل خمسة", 5人のうち3人
const SHARE_ERROR = 0.0001; // fractions are kept to four places

function sharePartsOf(whole: Figure, parts: readonly Figure[]): readonly Figure[] | null {
  if (whole.kind !== 'fraction' && whole.kind !== 'percent') return null;
  const share = Number(whole.value) / (whole.kind === 'percent' ? 100 : 1);
  // "шестая часть" is a sixth in a word that orders.
  const nth = parts.find(
    ({ kind, value }) => kind === 'ordinal' && Math.abs(1 / Number(value) - share) <= SHARE_ERROR,
  );
  if (nth) return [nth];
  const counts = parts.filter(({ kind }) => kind !== 'percent' && kind !== 'name');
  for (const few of counts) {
    for (const many of counts) {
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
  if (!date || (date.day === undefined && date.year === undefined)) return null;
  if (date.year === undefined) {
    // "from the 24th to the 26th of October" leaves the month unsaid; "rue du 11 Novembre" is no English month.
    const day = parts.find(
      ({ kind, value }) => /^(?:ordinal|count)$/.test(kind) && Number(value) === date.day,
    );
    return day ? [day] : null;
  }
  // Without a day, 5/2014 is the number of a law and its year: 2014年第5号.
  const says = (number: number | undefined) =>
    parts.find((part) => part.readings.includes(String(number)) && !readDate(part.value));
  const [first, year] = [says(date.day ?? date.month), says(date.year)];
  return first && year && first !== year ? [first, year] : null;
}

const TIMES = 3; // characters: " × "
const NEAR = 12; // characters between two parts that are written as one elsewhere: "1 hour and 40"

/** Two neighbours that make up a time, a number grouped by blanks, or a whole and its fraction. */
function joinedPartsOf(whole: Figure, parts: readonly Figure[]): readonly Figure[] | null {
  for (const [at, first] of parts.entries()) {
    const second = parts[at + 1];
    if (!second || second.start < first.end || second.start - first.end > NEAR) continue;
    const clock = `${first.value.padStart(2, '0')}:${second.value.padStart(2, '0')}`;
    const sum = Number(first.value) + Number(second.value);
    const fraction = Number(second.value) < 1 && Math.abs(sum - Number(whole.value)) <= SHARE_ERROR;
    const joined = second.value.length >= 3 && first.value + second.value === whole.value;
    // 6 тыс. 200: thousands and what follows them
    const rest = Number(first.value) % 1000 === 0 && Number(second.value) < 1000;
    const added = rest && Number(first.value) > 0 && sum === Number(whole.value);
    const time = isTimeOf(whole, Number(first.value), Number(second.value));
    // "12 euros fifty", "9 secondes 58"
    const hundredths = /^\d\d$/.test(second.value) ? Number(second.value) / 100 : Number.NaN;
    const price = Number(first.value) + hundredths === Number(whole.value);
    const listed = `${first.value}.${second.value}` === whole.value; // "1,2 ou 4": a list or a decimal
    // 4×100m is said for 400m.
    const product =
      second.start - first.end <= TIMES &&
      Number(second.value) < 1000 &&
      Number(first.value) * Number(second.value) === Number(whole.value);
    if (
      product ||
      fraction ||
      joined ||
      added ||
      time ||
      price ||
      listed ||
      whole.readings.includes(clock)
    )
      return [first, second];
  }
  return null;
}

const PARTS = [60, 12]; // minutes in an hour, months in a year

/** 4시간 30분 and 4.5 hours, 1년 6개월 and 18 months. */
function isTimeOf(whole: Figure, large: number, small: number): boolean {
  const value = Number(whole.value);
  return PARTS.some(
    (each) =>
      small < each &&
      (large + small / each === value || (large > 0 && large * each + small === value)),
  );
}
