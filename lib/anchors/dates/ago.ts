import type { Draft } from '../draft.ts';
import type { RelativeDate } from '../figure.ts';
import { resolve } from './relative-dates.ts';

type Unit = 'year' | 'month' | 'week' | 'day';

interface Ago {
  /** What stands before the number: "il y a". */
  readonly before?: RegExp;
  /** Behind the number: the word for each unit, and what makes it past. */
  readonly units: Readonly<Record<Unit, string>>;
  readonly after?: string;
}

/** How a language says "three years ago". */
const AGO: Readonly<Record<string, Ago>> = {
  en: {
    units: { year: 'years?', month: 'months?', week: 'weeks?', day: 'days?' },
    after: '\\sago',
  },
  fr: {
    before: /il y a (?:environ |près de |plus de |quelque )?$/iu,
    units: { year: 'ans?|années?', month: 'mois', week: 'semaines?', day: 'jours?' },
  },
  de: {
    before: /(?<!\p{L})vor (?:rund |etwa |knapp |fast |über |mehr als |genau )?$/iu,
    units: { year: 'Jahr(?:en)?', month: 'Monat(?:en)?', week: 'Wochen?', day: 'Tag(?:en)?' },
  },
  es: {
    before: /(?<!\p{L})hace (?:unos |casi |más de )?$/iu,
    units: { year: 'años?', month: 'mes(?:es)?', week: 'semanas?', day: 'días?' },
  },
  ru: {
    units: {
      year: 'год|года|лет',
      month: 'месяц\\p{L}*',
      week: 'недел\\p{L}+',
      day: 'день|дня|дней',
    },
    after: '\\sназад',
  },
  ar: {
    before: /(?:^|\s)(?:قبل|منذ)\s(?:نحو\s|حوالي\s)?$/u,
    units: {
      year: 'سن\\p{L}+|عام\\p{L}*|أعوام',
      month: 'شهر\\p{L}*|أشهر',
      week: 'أسبوع\\p{L}*|أسابيع',
      day: 'يوم\\p{L}*|أيام',
    },
  },
  ja: { units: { year: '年', month: '[かカヶ箇]月', week: '週間', day: '日' }, after: '前' },
  zh: {
    units: { year: '年', month: '[个個]月', week: '[周週]', day: '[天日]' },
    after: '(?:之|以)?前',
  },
  ko: { units: { year: '년', month: '개월|달', week: '주', day: '일' }, after: '\\s?전' },
};

/** Days in a unit that is counted in them. */
const DAYS: Readonly<Record<Unit, number | null>> = { year: null, month: null, week: 7, day: 1 };
const DECADE = /decades?$/i; // has its unit in it: "a decade ago"

const compiled = new Map<string, readonly (readonly [Unit, RegExp])[]>();

function patternsOf(lang: string, { units, after = '(?!\\p{L})' }: Ago) {
  const ready = compiled.get(lang);
  if (ready) return ready;
  const made = (Object.entries(units) as [Unit, string][]).map(
    ([unit, words]) => [unit, new RegExp(`^[\\s-]?(?:${words})${after}`, 'iu')] as const,
  );
  compiled.set(lang, made);
  return made;
}

/** Adds the date that a number and "years ago" make, over the number; without a document's date it is left open. */
export function readAgo(draft: Draft, text: string, documentDate: string | null): void {
  const ago = AGO[draft.lang];
  if (!ago) return;
  for (const { start, end, kind, value } of [...draft.figures]) {
    const many = Number(value);
    if (!/^(?:count|date)$/.test(kind) || !Number.isInteger(many) || many < 1) continue;
    if (ago.before && !ago.before.test(text.slice(Math.max(0, start - 24), start))) continue;
    const printed = text.slice(start, end);
    const from = /[日일]$/.test(printed) ? end - 1 : end; // a day of the month has taken its unit: 3日前
    const tail = text.slice(from, from + 24);
    const found = DECADE.test(printed)
      ? /^\sago\b/.test(tail) && (['year', ' ago'.length] as const)
      : unitOf(tail, patternsOf(draft.lang, ago));
    if (!found) continue;
    const [unit, length] = found;
    const days = DAYS[unit];
    const relative: RelativeDate =
      days === null
        ? { unit: unit === 'month' ? 'month' : 'year', offset: -many }
        : { unit: 'day', offset: -many * days };
    const readings = documentDate === null ? [] : resolve(relative, documentDate);
    const place = { start, end: from + length };
    const [resolved = ''] = readings;
    draft.figures.push({
      ...place,
      kind: 'relative',
      weight: 'loose',
      value: resolved,
      readings,
      relative,
    });
  }
}

function unitOf(
  tail: string,
  patterns: readonly (readonly [Unit, RegExp])[],
): readonly [Unit, number] | null {
  for (const [unit, pattern] of patterns) {
    const found = pattern.exec(tail);
    if (found) return [unit, found[0].length];
  }
  return null;
}
