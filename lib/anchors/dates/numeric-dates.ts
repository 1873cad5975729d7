import { type Draft, take, takeMatch } from '../draft.ts';
import { distinct } from '../figure.ts';
import { commonYear, fullYear, isCalendarDay, writeDate } from './iso-date.ts';

const YEAR_FIRST = /(?<![\d.,/-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d/-]|[.,]\d)/g;
const YEAR_LAST = /(?<![\d.,/-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d\d)(?![\d/-]|[.,]\d)/g;
const NO_YEAR = /(?<![\d.,/-])(?:(\d{1,3})\s)?(\d{1,2})\/(\d{1,2})(?![\d/-]|[.,]\d)/g;
/** 26-27/6, 3–5/11/2024: two days of a month, where the day is written first. */
const DAYS = /(?<![\d.,/-])(\d{1,2})\s?[-–]\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/-]|[.,]\d)/g;
/** 1982/09, 2014-05 */
const YEAR_MONTH = /(?<![\d.,/-])((?:1[6-9]|20)\d\d)([-/.])(0?[1-9]|1[0-2])(?![\d/-]|[.,]\d)/g;
/** 09/2021, 5/2014: a month, or the number of a law and its year. */
const MONTH_YEAR = /(?<![\d.,/-])(0?[1-9]|1[0-2])([/.])((?:1[6-9]|20)\d\d)(?![\d/-]|[.,]\d)/g;
const MONTH_FIRST_LANGUAGES = new Set(['en', 'ja', 'zh', 'ko']); // 7/20; elsewhere 20/7

interface Day {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** Both orders where both are days of a calendar; first the one the language prefers. */
function bothOrders(first: number, second: number, lang: string, year?: number): readonly string[] {
  const said = year === undefined ? {} : { year };
  const orders: readonly Day[] = [
    { ...said, month: first, day: second },
    { ...said, month: second, day: first },
  ];
  const ordered = MONTH_FIRST_LANGUAGES.has(lang) ? orders : orders.toReversed();
  return distinct(ordered.filter((each) => isCalendarDay(each.month, each.day)).map(writeDate));
}

/** Takes 2021-07-20, 20.07.2021, 7/20/2021; leaves what is no calendar day, and 7/20 as fraction or date. */
export function readNumericDates(draft: Draft): void {
  if (draft.lang === 'vi') readVietnameseDates(draft);
  if (!/\d[-/.]\s?\d/.test(draft.text)) return;
  if (!MONTH_FIRST_LANGUAGES.has(draft.lang)) readDayRanges(draft);
  for (const found of draft.text.matchAll(YEAR_FIRST)) {
    const [, year, , month, day] = found;
    if (!isCalendarDay(Number(month), Number(day))) continue;
    const value = writeDate({ year: Number(year), month: Number(month), day: Number(day) });
    takeDate(draft, found, [value]);
  }
  for (const found of draft.text.matchAll(YEAR_LAST)) {
    const [, first, sign, second, digits = ''] = found;
    if (digits.length === 2 && sign !== '/' && draft.lang !== 'de' && draft.lang !== 'ru') continue;
    const year =
      digits.length === 2 ? fullYear(Number(digits)) : commonYear(Number(digits), draft.lang);
    const readings = bothOrders(Number(first), Number(second), draft.lang, year);
    if (readings.length > 0) takeDate(draft, found, readings);
  }
  readYearMonths(draft);
  if (DOTTED_LANGUAGES.has(draft.lang)) readDottedDays(draft);
  for (const found of draft.text.matchAll(NO_YEAR)) {
    const [whole, before, first, second] = found;
    const share = Number(first) / Number(second);
    if (before !== undefined && share < 1) continue; // "2 1/2": a mixed number
    const dates = bothOrders(Number(first), Number(second), draft.lang);
    // "2/3" is a fraction, "20/7" a day; "7/20" may be both.
    const fraction = share < 1 ? [String(Number(share.toFixed(4)))] : [];
    const readings = [...fraction, ...dates];
    const [value] = readings;
    if (value === undefined) continue;
    const start = found.index + (before === undefined ? 0 : before.length + 1);
    const kind = share < 1 ? 'fraction' : 'date';
    take(draft, { start, end: found.index + whole.length, kind, weight: 'firm', value, readings });
  }
}

function readDayRanges(draft: Draft): void {
  for (const found of draft.text.matchAll(DAYS)) {
    const [whole, first = '', second, printed, year] = found;
    const month = Number(printed);
    if (!isCalendarDay(month, Number(second)) || Number(first) >= Number(second)) continue;
    const end = found.index + whole.length;
    for (const [day, from, to] of [
      [first, found.index, found.index + first.length],
      [second, found.index + first.length + 1, end],
    ] as const) {
      const said = year === undefined ? {} : { year: Number(year) };
      const value = writeDate({ ...said, month, day: Number(day) });
      const at = { start: from, end: to };
      take(draft, { ...at, kind: 'date', weight: 'firm', value, readings: [value], inRange: true });
    }
  }
}

/** Takes a month in digits with its year; 2010/11 is rather a season, "1990.5" a number as well. */
function readYearMonths(draft: Draft): void {
  for (const [pattern, year, month] of [
    [YEAR_MONTH, 1, 3],
    [MONTH_YEAR, 3, 1],
  ] as const) {
    for (const found of draft.text.matchAll(pattern)) {
      const printed = found[month] ?? '';
      // Behind a stop or a hyphen a month has two digits: 2.5 and 7-8 have one.
      if (found[2] !== '/' && printed.length < 2) continue;
      if ((Number(found[year]) + 1) % 100 === Number(printed)) continue;
      const value = writeDate({ year: Number(found[year]), month: Number(printed) });
      const decimal = found[2] === '.' ? [String(Number(found[0]))] : [];
      takeMatch(draft, found, 'month', 'firm', [value, ...decimal]);
    }
  }
}

/** "vom 1.7. bis": a day and a month, each an ordinal; the decimal stays a reading. */
const DOTTED = /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?=\s\p{Ll}|\s?[-–,)])/gu;
const DOTTED_LANGUAGES = new Set(['de', 'cs', 'sk', 'fi', 'da', 'nb', 'hr', 'sl', 'et', 'lv']);

function readDottedDays(draft: Draft): void {
  for (const found of draft.text.matchAll(DOTTED)) {
    const [, day, month] = found;
    if (!isCalendarDay(Number(month), Number(day))) continue;
    const date = writeDate({ month: Number(month), day: Number(day) });
    takeDate(draft, found, [date, String(Number(`${day}.${month}`))]);
  }
}

/** Vietnamese months have numbers for names. */
const VIETNAMESE = /(?:ngày\s)?(\d{1,2})\stháng\s(\d{1,2})(?:,?\snăm\s(\d{4}))?/giu;

function readVietnameseDates(draft: Draft): void {
  for (const found of draft.text.matchAll(VIETNAMESE)) {
    const [, day, month, year] = found;
    if (!isCalendarDay(Number(month), Number(day))) continue;
    const said = year === undefined ? {} : { year: Number(year) };
    const value = writeDate({ ...said, month: Number(month), day: Number(day) });
    takeDate(draft, found, [value]);
  }
}

function takeDate(draft: Draft, found: RegExpMatchArray, readings: readonly string[]): void {
  if (readings.length > 0) takeMatch(draft, found, 'date', 'firm', readings);
}
