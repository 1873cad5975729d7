/** Parts of a calendar date; what is unsaid is undefined. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** `2021-07-20`, `2021-07`, `--07-20`, `--07`, `---20`, or a bare year `2021`; empty for no part at all. */
export function writeDate({ year, month, day }: DateParts): string {
  if (month === undefined) {
    if (day !== undefined) return `---${two(day)}`;
    return year === undefined ? '' : String(year);
  }
  const head = year === undefined ? '-' : String(year).padStart(4, '0');
  return `${head}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

const ISO = /^(?:(\d{4})|-)-(?:(\d\d)|-)(?:-(\d\d))?$|^---(\d\d)$/;

/** The parts of what `writeDate` wrote, or null for a plain decimal or a time. */
export function readDate(reading: string): DateParts | null {
  const found = ISO.exec(reading);
  if (!found) return null;
  const part = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return { year: part(found[1]), month: part(found[2]), day: part(found[3] ?? found[4]) };
}

/** A month 1–12 and a day that month can have. */
export function isCalendarDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= Math.max(lastDay(month), 29);
}

/** The last day of a month, in most years. */
export const lastDay = (month: number): number =>
  month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * Whether two dates can be one: no part that both state differs, and what one leaves unsaid is only the
 * year, or the year and month before a day ("20日" for 20 July 2021). A month is no day of that month.
 */
export function sameDate(a: DateParts, b: DateParts): boolean {
  if (a.day !== b.day) return false;
  if (a.month !== b.month) {
    const dayAlone = a.month === undefined ? a : b;
    if (dayAlone.month !== undefined || dayAlone.day === undefined) return false;
  }
  return a.year === b.year || a.year === undefined || b.year === undefined;
}

/** The year a two-digit year means in news: 69 and before are of this century (POSIX). */
export function fullYear(twoDigits: number): number {
  return twoDigits <= 69 ? 2000 + twoDigits : 1900 + twoDigits;
}

const BUDDHIST_YEARS = 543; // the Thai era runs ahead by these
const BUDDHIST_ERA = [2350, 2650] as const; // such a number in Thai is a year of that era

const PERSIAN_YEARS = 621; // a Persian year begins in March of the year that is as many ahead
const PERSIAN_ERA = [1280, 1420] as const;

/** What a number of four digits may be as a year; in Persian it may also be no year of Iran. */
export function calendarYears(year: number, lang: string): readonly number[] {
  const [from, to] = PERSIAN_ERA;
  return lang === 'fa' && year >= from && year <= to
    ? [year, year + PERSIAN_YEARS, year + PERSIAN_YEARS + 1]
    : [commonYear(year, lang)];
}

/** The year of the common era that a language means by a number: 2567 in Thai is 2024. */
export function commonYear(year: number, lang: string): number {
  const [from, to] = BUDDHIST_ERA;
  return lang === 'th' && year >= from && year <= to ? year - BUDDHIST_YEARS : year;
}
