import { calendarNames } from './calendar-names.ts';
import { type Draft, take } from './draft.ts';
import type { Figure, RelativeDate } from './figure.ts';
import { readDate, writeDate } from './iso-date.ts';

type Unit = RelativeDate['unit'];

/** Phrases a language, `unit offset phrase|phrase`; `?` where the text names no distance. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "year -1 last year(?:’s|'s)?|the previous year|the past year",
    'year 0 this year|the current year',
    'year 1 next year|the coming year',
    'month -1 last month',
    'month 0 this month',
    'month 1 next month',
    'day -1 yesterday',
    'day 0 today|this morning|this afternoon|tonight',
    'day 1 tomorrow',
  ],
  ja: [
    'year -2 一昨年|おととし',
    'year -1 昨年|去年',
    'year 0 今年|本年|ことし',
    'year 1 来年|明年',
    'month -1 先月',
    'month 0 今月|本月',
    'month 1 来月',
    'day -1 昨日',
    'day 0 本日|今日|きょう|今朝',
    'day 1 明日|あす',
    'year ? 同年|翌年|前年',
    'month ? 同月|翌月|前月',
    'day ? 同日|翌日|前日',
  ],
  zh: [
    'year -2 前年',
    'year -1 去年|上年',
    'year 0 今年|本年度?',
    'year 1 明年',
    'month -1 上个?月|上個月',
    'month 0 本月|这个月|這個月',
    'month 1 下个?月|下個月',
    'day -1 昨天|昨日',
    'day 0 今天|今日|本日',
    'day 1 明天|明日',
    'year ? 同年|次年|翌年',
    'month ? 同月|次月',
    'day ? 同日|次日|翌日',
  ],
  ko: [
    'year -2 재작년',
    'year -1 지난해|작년',
    'year 0 올해|금년',
    'year 1 내년|다음\\s?해',
    'month -1 지난달',
    'month 0 이달|이번\\s?달',
    'month 1 다음\\s?달|내달',
    'day -1 어제',
    'day 0 오늘',
    'day 1 내일',
    'year ? 같은\\s?해|이듬해',
    'day ? 같은\\s?날|이튿날',
  ],
  fr: [
    "year -1 l[’']an(?:née)? (?:dernier|dernière|passé|passée)",
    "year 0 cette année|l[’']année en cours",
    "year 1 l[’']an(?:née)? (?:prochain|prochaine)",
    'month -1 le mois dernier',
    'month 0 ce mois(?:-ci)?',
    'month 1 le mois prochain',
    'day -1 hier',
    "day 0 aujourd[’']hui",
    'day 1 demain',
  ],
  de: [
    'year -1 (?:letzte[nms]|vergangene[nms]|vorige[nms]) Jahr(?:es)?|Vorjahr(?:es)?',
    'year 0 (?:diese[ms]|laufenden) Jahr(?:es)?|heuer',
    'year 1 (?:nächste[nms]|kommende[nms]) Jahr(?:es)?',
    'month -1 (?:letzten|vergangenen|vorigen) Monat(?:s)?',
    'month 0 diesen Monat|diesem Monat',
    'month 1 (?:nächsten|kommenden) Monat(?:s)?',
    'day -1 gestern',
    'day 0 heute',
    'day 1 morgen',
  ],
  es: [
    'year -1 el año pasado|del año pasado|del pasado año',
    'year 0 este año|el presente año|año en curso',
    'year 1 el próximo año|el año próximo|el año que viene|del próximo año',
    'month -1 el mes pasado|del mes pasado',
    'month 0 este mes',
    'month 1 el próximo mes|el mes próximo',
    'day -1 ayer',
    'day 0 hoy',
    'day 1 mañana',
  ],
  ru: [
    'year -1 прошл(?:ом|ого) год[уа]',
    'year 0 (?:это[мг]о?|текуще[мг]о?|нынешне[мг]о?) год[уа]',
    'year 1 (?:следующе[мг]о?|будуще[мг]о?) год[уа]',
    'month -1 прошл(?:ом|ого) месяц[еа]',
    'month 0 это[мг]о? месяц[еа]',
    'month 1 следующе[мг]о? месяц[еа]',
    'day -1 вчера',
    'day 0 сегодня',
    'day 1 завтра',
  ],
  ar: [
    'year -1 (?:العام|السنة|عام) (?:الماضي|الماضية|المنصرم|الفائت)',
    'year 0 (?:هذا العام|هذه السنة|(?:العام|السنة) (?:الجاري|الحالي|الجارية|الحالية))',
    'year 1 (?:العام|السنة) (?:المقبل|القادم|المقبلة|القادمة)',
    'month -1 الشهر (?:الماضي|المنصرم)',
    'month 0 هذا الشهر|الشهر (?:الجاري|الحالي)',
    'month 1 الشهر (?:المقبل|القادم)',
    'day -1 أمس',
    'day 0 اليوم',
    'day 1 غدا',
  ],
};
const EAST_WEEKDAY =
  /([日月火水木金土])曜日?|(?:星期|周|週|礼拜)([日天一二三四五六])(?!年)|([일월화수목금토])요일/g;
const EAST_DAYS = ['日月火水木金土', '日一二三四五六', '일월화수목금토'];

interface Phrase {
  readonly unit: Unit;
  readonly offset: number;
  readonly pattern: RegExp;
}

const compiled = new Map<string, readonly Phrase[]>();

function phrasesOf(lang: string): readonly Phrase[] {
  const ready = compiled.get(lang);
  if (ready) return ready;
  const wordless = /^(?:ja|zh|ko)$/.test(lang);
  const made = (PHRASES[lang] ?? []).map((line): Phrase => {
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
  compiled.set(lang, made);
  return made;
}

/** Takes relative dates and weekdays, resolved by the document's date (ISO) where it has one. */
export function readRelativeDates(draft: Draft, documentDate: string | null): void {
  for (const { unit, offset, pattern } of phrasesOf(draft.lang)) {
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

const LAST_BEFORE = /(?:\blast|(?<!\p{L})(?:letzten|vergangenen|vorigen|pasado|прошл\p{L}+))\s$/iu;
const LAST_AFTER = /^\s(?:dernier|pasado|passé|الماضي)(?!\p{L})/iu;
const BETWEEN = /^(?:\s|[のに,，’']|of|de|d|du|من|в|의|\s?份){0,4}$/u;

/** Gives months and days beside a relative year that year: 昨年9月, February this year, last September. */
export function joinRelativeYears(draft: Draft, text: string, documentDate: string | null): void {
  const years = draft.figures.filter((each) => each.relative?.unit === 'year');
  const yearNow = documentDate === null ? null : Number(documentDate.slice(0, 4));
  draft.figures.forEach((figure, index) => {
    if (figure.kind !== 'month' && figure.kind !== 'date') return;
    const parts = readDate(figure.value);
    if (!parts?.month || parts.year !== undefined) return;
    const beside = years.find((year) => isBeside(year, figure, text));
    const before = text.slice(Math.max(0, figure.start - 14), figure.start);
    const last =
      LAST_BEFORE.test(before) || LAST_AFTER.test(text.slice(figure.end, figure.end + 12));
    if (!beside && !last) return;
    const offsets = beside ? [beside.relative?.offset ?? Number.NaN] : [0, -1];
    const found = offsets.flatMap((offset) => {
      if (yearNow === null || Number.isNaN(offset)) return [];
      const value = writeDate({ ...parts, year: yearNow + offset });
      return last && !beside && documentDate !== null && value > documentDate ? [] : [value];
    });
    const readings = found.length > 0 ? found : figure.readings;
    const relative = beside?.relative ?? { unit: 'year' as const, offset: Number.NaN };
    draft.figures[index] = { ...figure, value: readings[0] ?? '', readings, relative };
    if (beside)
      draft.figures.splice(draft.figures.indexOf(beside), 1, {
        ...beside,
        readings: [],
        value: '',
      });
  });
}

function isBeside(year: Figure, figure: Figure, text: string): boolean {
  const gap =
    year.end <= figure.start
      ? text.slice(year.end, figure.start)
      : text.slice(figure.end, year.start);
  return (
    BETWEEN.test(gap) && Math.max(year.start, figure.start) - Math.min(year.end, figure.end) <= 6
  );
}
