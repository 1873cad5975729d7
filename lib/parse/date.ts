import { monthNames, plain } from './month-names.ts';

const ERAS: readonly (readonly [RegExp, number])[] = [
  // The year before the first of each era
  [/令和/, 2018],
  [/平成/, 1988],
  [/昭和/, 1925],
  [/大正/, 1911],
  [/明治/, 1867],
  [/民國|民国/, 1911],
];
const BUDDHIST_OFFSET = 543; // Thai pages count years from 543 BC
const BUDDHIST_FROM = 2400; // no press release is that far in the future
const HAN_DIGITS = '〇一二三四五六七八九';

const EAST_ASIAN =
  /(\d{4}|[〇零○一二三四五六七八九]{4})\s*[年년]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[月월]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[日号號일]/u;
const ERA_DATE =
  /(令和|平成|昭和|大正|明治|民國|民国)\s*(\d{1,3}|元|[一二三四五六七八九十]{1,3})\s*年\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日/u;
const YEAR_FIRST = /(?<![\d.])(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d])/;
const DAY_FIRST = /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/;
const DAY_MONTH_WORDS = /(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu; // Vietnamese counts its months
const DAY_NAME =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.|-?го|-го)?\s+(?:de\s+|d['’]|of\s+|يوم\s+)?(\p{L}[\p{L}\p{M}]{1,14}(?:\s\p{L}[\p{L}\p{M}]{2,14})?)\.?,?\s+(?:de\s+|del\s+|du\s+|พ\.ศ\.\s*)?(\d{4})/gu;
const NAME_DAY = /(\p{L}[\p{L}\p{M}]{2,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/gu;
const YEAR_NAME_DAY = /(\d{4})\.?\s+(\p{L}[\p{L}\p{M}]{2,14})\s+(\d{1,2})\b/gu; // Hungarian: 2021. július 20.

/**
 * The first date in these lines as `2021-07-20`, or null where none is written out or where day and month
 * can't be told apart (`07/08/2021`). `languages` (BCP 47) say whose month names to try after English.
 */
export function findDate(
  lines: readonly string[],
  languages: readonly string[] = [],
): string | null {
  const tried = ['en', ...languages.map((lang) => lang.split('-')[0] ?? lang)];
  for (const line of lines) {
    const text = latinFigures(line.normalize('NFKC'));
    if (!FIGURE.test(text)) continue;
    const found =
      eraDate(text) ??
      eastAsian(text) ??
      yearFirst(text) ??
      named(text, [...new Set(tried)]) ??
      vietnamese(text) ??
      dayFirst(text);
    if (found !== null) return found;
  }
  return null;
}

// Each pattern of a date takes a millisecond to compile in each page: what it can't do without is looked for first.
const FIGURE = /[\d〇零○一二三四五六七八九十元]/;
const ALL_FIGURES = /\d\s?[-./]\s?\d/;
/** Code units among which figures other than 0–9 are found once a text is NFKC. */
const OTHER_FIGURES = /[\u0660-\u1c59\ua620-\uabf9\ud800-\udfff]/;

/** Arabic, Persian, Devanagari and other figures as 0–9; blocks of Unicode figures begin at multiples of ten from their zero. */
function latinFigures(text: string): string {
  if (!OTHER_FIGURES.test(text)) return text;
  return text.replace(/(?![0-9])\p{Nd}/gu, (figure) => {
    let zero = figure.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

function eraDate(text: string): string | null {
  const match = text.includes('年') ? ERA_DATE.exec(text) : null;
  if (match === null) return null;
  const [, era = '', year = '', month = '', day = ''] = match;
  const before = ERAS.find(([pattern]) => pattern.test(era))?.[1] ?? 0;
  return isoDate(before + (year === '元' ? 1 : number(year)), number(month), number(day));
}

function eastAsian(text: string): string | null {
  const match = text.includes('年') || text.includes('년') ? EAST_ASIAN.exec(text) : null;
  return match === null
    ? null
    : isoDate(number(match[1] ?? ''), number(match[2] ?? ''), number(match[3] ?? ''));
}

function yearFirst(text: string): string | null {
  const match = ALL_FIGURES.test(text) ? YEAR_FIRST.exec(text) : null;
  return match === null ? null : isoDate(Number(match[1]), Number(match[3]), Number(match[4]));
}

function vietnamese(text: string): string | null {
  const match = text.toLowerCase().includes('tháng') ? DAY_MONTH_WORDS.exec(text) : null;
  return match === null ? null : isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** Day and month in figures: dots are written day first everywhere; slashes only where one is above 12. */
function dayFirst(text: string): string | null {
  const match = ALL_FIGURES.test(text) ? DAY_FIRST.exec(text) : null;
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || first > MONTHS || first === second) return isoDate(year, second, first);
  return second > MONTHS ? isoDate(year, first, second) : null;
}

const MONTHS = 12;

function named(text: string, languages: readonly string[]): string | null {
  if (!YEAR.test(text)) return null; // spares most texts three patterns with \p{L}
  for (const lang of languages) {
    for (const [pattern, day, name, year] of [
      [DAY_NAME, 1, 2, 3],
      [NAME_DAY, 2, 1, 3],
      [YEAR_NAME_DAY, 3, 2, 1],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const month = monthOf(match[name] ?? '', lang);
        if (month === undefined) continue;
        const found = isoDate(gregorian(Number(match[year])), month, Number(match[day]));
        if (found !== null) return found;
      }
    }
  }
  return null;
}

const YEAR = /\d{4}/;

/** Asked only for what stands where a month would: the names of a language are collected in 5 ms. */
function monthOf(name: string, lang: string): number | undefined {
  const months = monthNames(lang);
  return (
    months.get(plain(name)) ??
    months.get(plain(name.replace(/^ב/, ''))) ??
    months.get(plain(name.split(/\s/)[0] ?? ''))
  );
}

const gregorian = (year: number) => (year >= BUDDHIST_FROM ? year - BUDDHIST_OFFSET : year);

/** A figure in Arabic or Han digits: `20`, `二十`, `二〇二一`. */
function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = text.replace(/[零○]/g, '〇');
  if (!digits.includes('十'))
    return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = digits.split('十');
  return (
    (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones))
  );
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : null;
}
