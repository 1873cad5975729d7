import { type Draft, take } from '../draft.ts';
import type { RelativeDate } from '../figure.ts';
import { calendarNames } from './calendar-names.ts';
import { writeDate } from './iso-date.ts';
import { RELATIVE_PHRASES } from './relative-phrases.ts';

type Unit = RelativeDate['unit'];

const EAST_WEEKDAY =
  /([日月火水木金土])(?:曜日?|(?<=[((].)(?=[)）]))|(?:星期|周|週|礼拜)([日天一二三四五六])(?![年次回])|([일월화수목금토])요일/g;
const EAST_DAYS = ['日月火水木金土', '日一二三四五六', '일월화수목금토'];

interface Phrase {
  readonly unit: Unit;
  readonly offset: number;
  readonly pattern: RegExp;
}

interface Phrases {
  /** Matches where any of them does. */
  readonly any: RegExp;
  readonly phrases: readonly Phrase[];
}

const compiled = new Map<string, Phrases>();

function phrasesOf(lang: string): Phrases {
  const ready = compiled.get(lang);
  if (ready) return ready;
  const wordless = /^(?:ja|zh|ko)$/.test(lang);
  const phrases = (RELATIVE_PHRASES[lang] ?? []).map((line): Phrase => {
    const [unit = '', offset = '', ...rest] = line.split(' ');
    const phrase = `(?:${rest.join(' ')})`;
    const source = wordless
      ? phrase
      : `(?<!\\p{L})${lang === 'ar' ? '[وفبلم]?' : ''}${phrase}(?!\\p{L})`;
    return {
      unit: unit as Unit,
      offset: offset === '?' ? Number.NaN : Number(offset),
      pattern: new RegExp(source, 'giu'),
    };
  });
  const sources = phrases.map(({ pattern }) => pattern.source);
  const any = sources.length > 0 ? new RegExp(sources.join('|'), 'iu') : /(?!)/;
  const made = { any, phrases };
  compiled.set(lang, made);
  return made;
}

/** Takes relative dates and weekdays, resolved by the document's date (ISO) where it has one. */
export function readRelativeDates(draft: Draft, documentDate: string | null): void {
  const { any, phrases } = phrasesOf(draft.lang);
  for (const { unit, offset, pattern } of any.test(draft.text) ? phrases : []) {
    for (const found of draft.text.matchAll(pattern)) {
      takeRelative(draft, found.index, found[0].length, { unit, offset }, documentDate);
    }
  }
  const names = calendarNames(draft.lang);
  const east = /^(?:ja|zh|ko)$/.test(draft.lang);
  for (const found of draft.text.matchAll(east ? EAST_WEEKDAY : names.weekdays)) {
    const set = found.slice(1).findIndex((sign) => sign !== undefined);
    const sign = (found[set + 1] ?? '').replace('天', '日');
    const offset = east
      ? (EAST_DAYS[set] ?? '').indexOf(sign)
      : (names.weekdayNumber.get(sign.toLowerCase()) ?? 0);
    takeRelative(draft, found.index, found[0].length, { unit: 'weekday', offset }, documentDate);
  }
}

function takeRelative(
  draft: Draft,
  start: number,
  length: number,
  relative: RelativeDate,
  documentDate: string | null,
): void {
  const readings = documentDate === null ? [] : resolve(relative, documentDate);
  take(draft, {
    start,
    end: start + length,
    kind: 'relative',
    weight: 'loose',
    value: readings[0] ?? '',
    readings,
    relative,
  });
}

const DAY_LENGTH = 86_400_000; // milliseconds

/** What a relative date names on a day; empty where that day is no date or the distance is unsaid. */
export function resolve({ unit, offset }: RelativeDate, documentDate: string): readonly string[] {
  const time = Date.parse(documentDate);
  if (Number.isNaN(time) || Number.isNaN(offset)) return [];
  const now = new Date(time);
  const year = now.getUTCFullYear();
  if (unit === 'year') return [String(year + offset)];
  const dayAt = (days: number) => new Date(time + days * DAY_LENGTH).toISOString().slice(0, 10);
  if (unit === 'day') return [dayAt(offset)];
  if (unit === 'month') {
    const month = new Date(Date.UTC(year, now.getUTCMonth() + offset, 1));
    return [writeDate({ year: month.getUTCFullYear(), month: month.getUTCMonth() + 1 })];
  }
  const back = (now.getUTCDay() - offset + 7) % 7;
  return [dayAt(-back), dayAt(7 - back)];
}
