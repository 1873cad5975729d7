import { type Draft, take, takeMatch } from '../draft.ts';
import type { Figure } from '../figure.ts';
import { readEastNumber } from '../numbers/east-numerals.ts';
import { ERA, ERAS } from './eras.ts';
import { fullYear, isCalendarDay, lastDay, readDate, writeDate } from './iso-date.ts';

const MINGUO = ERAS.民國 ?? 0;
/** 112年度, 110年3月5日: a year of three digits before a day or a budget is the Republic's. */
const MINGUO_ENDS = 200;
/** 元禄十五年: an era that we have no first year of. */
const ERA_LIKE = /(?<!\p{Script=Han})\p{Script=Han}{2}$/u;
const LUNAR = /(?:음력|陰暦|旧暦|农历|農曆|阴历|陰曆)の?\s?$/;
const N = '(?:\\d{1,4}|[〇零○一二三四五六七八九十百千]{1,7}|元)';
/** Hangul numerals: syllables of words too, so only for a year, a month, and a day behind a month. */
const K = `(?:${N}|(?<![가-힣])[일이삼사오육칠팔구십백천시유]{1,7})`;
const NOT_PART_OF_NUMBER = '(?<![\\d,.．]|[〇零一二三四五六七八九十百千万億第제数])';
const TO = '[~〜～ー\\-–—―・、,]|から|及び|至|到|과|와|부터';
/** A day, perhaps after the first day of its range: 3〜5日, 12日から14日. */
const day = (name: string) =>
  `(?:[のに,]?\\s?(?:(?<${name}From>\\d{1,2})\\s?[日일]?(?:${TO})\\s?)?(?<${name}>${K})\\s?[日号號일](?!間|间))?`;
/** A month, perhaps after the first month of its range: 1〜6月. */
const month = (name: string) =>
  `(?:(?<${name}From>\\d{1,2})\\s?(?:${TO})\\s?)?(?<${name}>${K})\\s?[月월](?!間|间)份?`;
const DATE = new RegExp(
  `${NOT_PART_OF_NUMBER}(?:` +
    // year, then perhaps month and day
    `(?:(?<era>${ERA})\\s?(?<eraYear>${N})(?:\\s?[((]\\d{4}年?[))])?\\s?年?|(?<year>${K})\\s?(?:[((](?<era2>${ERA})\\s?(?<eraYear2>${N})年?[))])?\\s?[年년])(?<fiscal>度|도)?(?<decade>代|대)?` +
    `(?:[のに,，]?\\s?${month('month')}${day('day')})?` +
    `|${month('month2')}${day('day2')}` +
    `|(?<day3>${N})\\s?[日일](?![間间間目간본半])` +
    ')',
  'gu',
);
/** Between the two ends of a range, or two days of one month. */
const JOIN = /^(?:[~〜～ー\-–—、,・と及和至到]|から|及び|および|부터|과|와|\s){1,3}$/;

function numberOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  if (printed === '元') return 1;
  if (printed === '시') return 10; // 시월, 유월: months that changed their sound
  if (printed === '유') return 6;
  const number = readEastNumber(printed, 0, 'ja');
  return number === null || number.end !== printed.length ? undefined : number.value;
}

/** Takes dates written with 年月日 or 년월일, in digits or characters, with or without an era. */
export function readEastDates(draft: Draft): void {
  if (!/[年月日年년월일]|令和|平成|昭和/.test(draft.text)) return;
  readCenturyDecades(draft);
  let last: Figure | null = null;
  for (const found of draft.text.matchAll(DATE)) {
    const figure = toFigure(found, draft, last);
    if (!figure) continue;
    last = figure;
    const first = rangeStart(found, figure, draft.text);
    if (first) take(draft, first);
    take(draft, first ? afterJoin(figure, first.end, draft.text) : figure);
  }
}

function toFigure(
  found: RegExpMatchArray,
  { text, lang }: Draft,
  last: Figure | null,
): Figure | null {
  const part = found.groups ?? {};
  const start = found.index ?? 0;
  const end = start + found[0].length;
  const era = part.era;
  const era2 = part.era2;
  const yearNumber = numberOf(part.year ?? part.eraYear);
  const month = numberOf(part.month ?? part.month2);
  const day = numberOf(part.day ?? part.day2 ?? part.day3);
  if (month !== undefined && !isCalendarDay(month, day ?? 1)) return null;
  const at = { start, end };
  if (yearNumber !== undefined) {
    const dayOrBudget = month !== undefined || part.fiscal !== undefined;
    const minguo = lang === 'zh' && dayOrBudget && yearNumber < MINGUO_ENDS;
    // 23（大正12）年: the era says which century.
    const year = era2
      ? (ERAS[era2] ?? 0) + (numberOf(part.eraYear2) ?? 0)
      : era
        ? (ERAS[era] ?? 0) + yearNumber
        : minguo && yearNumber >= 100
          ? MINGUO + yearNumber
          : yearNumber;
    if (month === undefined) return yearFigure(at, year, era, part);
    if (!era && !era2 && year < 100 && ERA_LIKE.test(text.slice(Math.max(0, start - 3), start))) {
      const days = writeDate({ month, day });
      return { ...at, kind: 'date', weight: 'loose', value: days, readings: [days, String(year)] };
    }
    if (year >= 100 || era) return dated(at, { year, month, day });
    const short = dated(at, { year: fullYear(year), month, day });
    // 98年8月8日 counts from 1911 in Taiwan, from 1900 elsewhere.
    const others = minguo ? [writeDate({ year: MINGUO + year, month, day })] : [];
    return { ...short, readings: [...short.readings, ...others] };
  }
  if (month !== undefined) {
    const figure = dated(at, { month, day });
    // 3月期 is "the year to March 31"
    if (day === undefined && text.startsWith('期', end))
      return {
        ...figure,
        readings: [...figure.readings, writeDate({ month, day: lastDay(month) })],
      };
    // "the ninth lunar month"
    const lunar = LUNAR.test(text.slice(Math.max(0, start - 4), start));
    return lunar ? { ...figure, readings: [...figure.readings, String(month)] } : figure;
  }
  if (day === undefined || day < 1 || day > 31) return null;
  const spelled = !/\d/.test(found[0]);
  const before = last?.kind === 'date' && JOIN.test(text.slice(last.end, start)) ? last.value : '';
  const alone = [writeDate({ day }), String(day)];
  const inherited = /^(?:\d{4}|-)-\d\d/.exec(before)?.[0];
  const readings = inherited
    ? [`${inherited}-${String(day).padStart(2, '0')}`, ...alone]
    : [String(day), alone[0] ?? ''];
  const weight = spelled && day <= 12 ? 'soft' : 'firm';
  return { ...at, kind: 'date', weight, value: readings[0] ?? '', readings };
}

/** The last of a range without what joins it to the first. */
function afterJoin(figure: Figure, from: number, text: string): Figure {
  const join = /^(?:[日일月월]|\s)*(?:[~〜～ー\-–—―・、,至到과와]|から|及び|부터)?\s*/u.exec(
    text.slice(from, figure.end),
  );
  return { ...figure, start: from + (join?.[0].length ?? 0), inRange: true };
}

/** The first day or month of 3〜5日, 1〜6月: all that stands before the last. */
function rangeStart(found: RegExpMatchArray, last: Figure, text: string): Figure | null {
  const part = found.groups ?? {};
  const day = numberOf(part.dayFrom ?? part.day2From);
  const month = numberOf(part.monthFrom ?? part.month2From);
  const parts = readDate(last.value);
  const printed = part.dayFrom ?? part.day2From ?? part.monthFrom ?? part.month2From;
  if (!parts || printed === undefined) return null;
  const end = last.start + found[0].lastIndexOf(printed, printedEnd(found, part)) + printed.length;
  const value = writeDate(day === undefined ? { year: parts.year, month } : { ...parts, day });
  const readings = day === undefined ? [value, String(month)] : [value];
  const kind = day === undefined ? 'month' : 'date';
  return {
    start: last.start,
    end,
    kind,
    // 4〜12月期 is "the nine months to December" elsewhere.
    weight: text.startsWith('期', last.end) ? 'soft' : 'firm',
    value,
    readings,
    inRange: true,
  };
}

/** Where the last day or month of a range begins in what was found; its first stands before. */
function printedEnd(found: RegExpMatchArray, part: Record<string, string | undefined>): number {
  const day = part.dayFrom ?? part.day2From;
  const last = day === undefined ? (part.month ?? part.month2) : (part.day ?? part.day2);
  return found[0].lastIndexOf(last ?? '') - 1;
}

type Place = Pick<Figure, 'start' | 'end'>;

function dated(
  at: Place,
  parts: { year?: number; month: number; day: number | undefined },
): Figure {
  const value = writeDate(parts);
  const kind = parts.day === undefined ? 'month' : 'date';
  return { ...at, kind, weight: 'firm', value, readings: [value] };
}

/** A year by era or in four digits; 90年代 as well. "5年" is left to be counted. */
function yearFigure(
  at: Place,
  year: number,
  era: string | undefined,
  part: Record<string, string | undefined>,
): Figure | null {
  if (part.decade !== undefined && year < 100) {
    const full = String(1900 + year);
    return {
      ...at,
      kind: 'year',
      weight: 'firm',
      value: full,
      readings: [full, String(2000 + year), String(year)],
    };
  }
  if (!era && (year < 1000 || /^[千천]$/.test(part.year ?? ''))) return null; // 千年: a thousand years
  if (year > 2200) return null;
  return { ...at, kind: 'year', weight: 'firm', value: String(year), readings: [String(year)] };
}

const CENTURY_DECADE = /(\d{2}|二十|十九|上个?)\s?世[纪紀]\s?(\d0|[二三四五六七八九]十)\s?年代/g;
const CENTURIES: Readonly<Record<string, number>> = { 二十: 20, 十九: 19 };

/** 20世纪90年代: the 1990s. 上世纪 is read as the twentieth. */
function readCenturyDecades(draft: Draft): void {
  for (const found of draft.text.matchAll(CENTURY_DECADE)) {
    const [, century = '', decade] = found;
    const hundreds = (CENTURIES[century] ?? (/^\d/.test(century) ? Number(century) : 20)) - 1;
    const value = String(hundreds * 100 + (numberOf(decade) ?? 0));
    takeMatch(draft, found, 'year', 'firm', [value]);
  }
}
