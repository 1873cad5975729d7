import { type Draft, take } from '../draft.ts';
import type { Figure } from '../figure.ts';
import { romanValue } from '../numbers/roman-numerals.ts';
import { type CalendarNames, calendarNames } from './calendar-names.ts';
import { commonYear, writeDate } from './iso-date.ts';
import { readSpelledDay } from './spelled-days.ts';

const DAY =
  '(0?[1-9]|[12]\\d|3[01]|الأول|первого|primero)(?:st|nd|rd|th|er|\\.|º|ª|[-‑]?(?:го|е|ого))?';
const RANGE =
  '\\s?(?:[-–—~]|,|to|and|or|through|bis|und|au|et|al|a|y|e|по|на|и|إلى|و|حتى)\\s?(?:the\\s|le\\s|el\\s)?';
const OF = "(?:of|de|del|d['’]|du|من|του)";
const YEAR = `(?:(?:\\.?,?[\\s-]?(?:${OF}|in|عام|سنة|من\\s?(?:عام|سنة))?\\s?)(\\d{4})(?![\\d.,]\\d|\\d))?`;
/** One day in two calendars: "2 (15) марта". */
const NEW_STYLE = '\\s?\\((?=\\d{1,2}\\))';
/** Before the name: "20 ", "20 to 22 ", "1er ", "20. ", "20 de "; Hebrew joins its "on" to the day: ב-20. */
const BEFORE = new RegExp(
  `(?<![\\d.,:/]|(?<!\\p{Script=Hebrew})-)(?:${DAY}(?:${RANGE}|${NEW_STYLE}))?${DAY}\\)?[\\s-]*(?:day\\s)?${OF}?\\s?$`,
  'u',
);
/** After the name: " 20, 2021", " 20–22", or only the year. */
const AFTER_DAY = new RegExp(
  `^\\.?\\s(?:the\\s)?${DAY}(?:${RANGE}${DAY})?(?![\\d%:\\p{Lu}]|[.,]\\d|\\s(?:million|billion|percent|per cent|%))${YEAR}`,
  'u',
);
const AFTER_YEAR = new RegExp(`^${YEAR}`, 'u');
/** Only English writes a comma between month and year; "Rua 7 de Setembro, 1155" is a house in a street. */
const AFTER_YEAR_NO_COMMA = new RegExp(`^(?!\\.?,)${YEAR}`, 'u');
const NO_COMMA = /^(?:fr|es|it|pt)$/;
/** "XX Settembre", "XV de Novembro": streets and days with a name. */
const ROMAN_DAY =
  /(?<![\p{L}\p{M}])(?=[XVI])(X{0,2}(?:IX|IV|V?I{0,3})|XXXI?)\s(?:de\s|d['’]\s?)?$/u;
/** What makes the month of "May" or "March" that has no number beside it. */
const MONTH_PLACE =
  /(?:\b(?:in|since|until|till|by|last|this|next|early|late|mid|of|from|to|between|and|en|im|seit|bis|ab|von|Anfang|Ende|Mitte|fin|début|depuis|mois de|de|desde|hasta|a|on)[\s-])$/iu;
const REACH = 30; // characters looked at on either side of a name; "between the 20th and 22nd of " is long

interface Found {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  /** It may be a person's name or a street's: Mrs May, Piazza XX Settembre. */
  readonly named?: true;
  readonly day?: string | undefined;
  readonly from?:
    | { readonly day: string; readonly start: number; readonly end: number }
    | undefined;
  readonly year?: string | undefined;
}

/** Takes dates with a month's name, in any order of the parts, with or without day and year. */
export function readNamedDates(draft: Draft): void {
  const names = calendarNames(draft.lang);
  for (const name of draft.text.matchAll(names.months)) {
    const found = lookAround(draft, names, name.index, name.index + name[0].length, name[1] ?? '');
    if (!found) continue;
    const year = found.year === undefined ? undefined : commonYear(Number(found.year), draft.lang);
    if (found.named) {
      const figure = dayFigure(found, found.day, found.month, year, false);
      const readings = found.day === undefined ? figure.readings : [...figure.readings, found.day];
      take(draft, { ...figure, readings, weight: 'loose' });
      continue;
    }
    if (found.from) take(draft, dayFigure(found.from, found.from.day, found.month, year, true));
    take(draft, dayFigure(found, found.day, found.month, year, found.from !== undefined));
  }
}

function lookAround(
  draft: Draft,
  names: CalendarNames,
  start: number,
  end: number,
  name: string,
): Found | null {
  const month = names.monthNumber.get(name.toLowerCase());
  if (month === undefined) return null;
  const left = draft.text.slice(Math.max(0, start - REACH), start);
  const right = draft.text.slice(end, end + REACH);
  const afterYear = NO_COMMA.test(draft.lang) ? AFTER_YEAR_NO_COMMA : AFTER_YEAR;
  const roman = NO_COMMA.test(draft.lang) ? ROMAN_DAY.exec(left) : null;
  if (roman) {
    const day = String(romanValue(roman[1] ?? ''));
    return { start: start - left.length + roman.index, end, month, day, named: true };
  }
  const before = BEFORE.exec(left);
  if (before) {
    const [whole, first, second = ''] = before;
    const after = afterYear.exec(right);
    const from = start - left.length + before.index;
    const dayStart = first === undefined ? from : from + whole.lastIndexOf(second);
    return {
      start: dayStart,
      end: end + (after?.[1] === undefined ? 0 : after[0].length),
      month,
      day: second,
      year: after?.[1],
      from: first === undefined ? undefined : { day: first, start: from, end: from + first.length },
    };
  }
  const afterDay = AFTER_DAY.exec(right);
  // "rue du Quatre-Septembre", but dix-sept is seventeen, and the Vingt-Sept are 27.
  const number = left.endsWith('-') && !/^(?!Sept$)\p{Lu}\p{Ll}{3}/u.test(name);
  const spelled = afterDay || number ? null : readSpelledDay(left, draft.lang);
  if (spelled) {
    const year = afterYear.exec(right);
    return {
      start: start - spelled.length,
      end: end + (year?.[1] === undefined ? 0 : year[0].length),
      month,
      day: String(spelled.day),
      year: year?.[1],
      ...(left.endsWith('-') && { named: true }),
    };
  }
  if (afterDay) {
    const [whole, first = '', second, year] = afterDay;
    if (second === undefined) return { start, end: end + whole.length, month, day: first, year };
    const cut = end + whole.indexOf(first) + first.length;
    return {
      start: end + whole.indexOf(second, cut - end),
      end: end + whole.length,
      month,
      day: second,
      year,
      from: { day: first, start, end: cut },
    };
  }
  const year = afterYear.exec(right);
  if (year?.[1] !== undefined) return { start, end: end + year[0].length, month, year: year[1] };
  if (standsAlone(name, names, draft.lang, left, right)) return { start, end, month };
  return /^(?:May|March)$/.test(name) ? { start, end, month, named: true } : null;
}

/** Whether a name without a number beside it is the month: not "may", "march", nor the French seven ("sept"). */
function standsAlone(
  name: string,
  names: CalendarNames,
  lang: string,
  left: string,
  right: string,
): boolean {
  const abbreviated = names.abbreviated.has(name.toLowerCase());
  const word = lang === 'en' && /^(?:may|march)$/i.test(name);
  if (!abbreviated && !word) return true;
  if (lang !== 'en' || name.charAt(0) === name.charAt(0).toLowerCase()) return false;
  return MONTH_PLACE.test(left) && (word || right.startsWith('.'));
}

function dayFigure(
  at: { readonly start: number; readonly end: number },
  printed: string | undefined,
  month: number,
  year: number | undefined,
  inRange: boolean,
): Figure {
  const day = printed === undefined ? undefined : /^\D+$/.test(printed) ? 1 : Number(printed);
  const value = writeDate({ year, month, day });
  // النصف الأول من أكتوبر is the first half of the month, الأول من أكتوبر its first day.
  const readings = printed === 'الأول' ? [value, writeDate({ year, month })] : [value];
  return {
    start: at.start,
    end: at.end,
    kind: day === undefined ? 'month' : 'date',
    weight: 'firm',
    value,
    readings,
    ...(inRange && { inRange: true }),
  };
}
