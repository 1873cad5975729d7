/** Month and weekday names of a language, from the browser's own tables. */
export interface CalendarNames {
  /** Finds a name as a whole word; global. */
  readonly months: RegExp;
  readonly weekdays: RegExp;
  /** Lower-case name → 1 … 12. */
  readonly monthNumber: ReadonlyMap<string, number>;
  /** Lower-case name → 0 (Sunday) … 6. */
  readonly weekdayNumber: ReadonlyMap<string, number>;
  /** Short forms: they count only beside a number, being words too (French "sept"). */
  readonly abbreviated: ReadonlySet<string>;
}

// Where one language has several sets of month names, each locale brings one.
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de', 'de-AT'],
};
const ALSO: Readonly<Record<string, string>> = {
  en: 'sept=9',
  ru: 'сент=9 январе=1 феврале=2 марте=3 апреле=4 мае=5 июне=6 июле=7 августе=8 сентябре=9 октябре=10 ноябре=11 декабре=12 январю=1 февралю=2 марту=3 апрелю=4 маю=5 июню=6 июлю=7 августу=8 сентябрю=9 октябрю=10 ноябрю=11 декабрю=12',
  es: 'setiembre=9',
  ar: 'أغسطس=8 آب=8',
};

const known = new Map<string, CalendarNames>();

/** The names of one language; worked out once, since `Intl` takes about a millisecond for it. */
export function calendarNames(lang: string): CalendarNames {
  const ready = known.get(lang);
  if (ready) return ready;
  const made = makeNames(lang);
  known.set(lang, made);
  return made;
}

function makeNames(lang: string): CalendarNames {
  const monthNumber = new Map<string, number>();
  const weekdayNumber = new Map<string, number>();
  const abbreviated = new Set<string>();
  for (const locale of LOCALES[lang] ?? [lang]) {
    for (const month of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = formatOf(locale, day ? { month, day } : { month });
        for (let number = 1; number <= 12; number++) {
          const name = partOf(format, 'month', Date.UTC(2021, number - 1, 20));
          if (name === '' || monthNumber.has(name)) continue;
          monthNumber.set(name, number);
          // Algerian names (ماي, جوان) are also people's.
          if (month === 'short' || locale === 'ar-DZ') abbreviated.add(name);
        }
      }
    }
    const format = formatOf(locale, { weekday: 'long' });
    for (let day = 0; day < 7; day++) {
      // 3 January 2021 was a Sunday.
      weekdayNumber.set(partOf(format, 'weekday', Date.UTC(2021, 0, 3 + day)), day);
    }
  }
  for (const pair of (ALSO[lang] ?? '').split(' ').filter(Boolean)) {
    const [name = '', number] = pair.split('=');
    if (!monthNumber.has(name)) monthNumber.set(name, Number(number));
  }
  return {
    monthNumber,
    weekdayNumber,
    abbreviated,
    months: wholeWords([...monthNumber.keys()], lang),
    weekdays: wholeWords([...weekdayNumber.keys()], lang),
  };
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
}

/** Lower-case, without the point of an abbreviation; empty where the name is only a number. */
function partOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', time: number): string {
  const part = format.formatToParts(time).find((each) => each.type === type)?.value ?? '';
  return /\d/.test(part) ? '' : part.toLowerCase().replace(/\.$/, '');
}

function wholeWords(unsorted: readonly string[], lang: string): RegExp {
  const longestFirst = unsorted
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (longestFirst.length === 0) return /(?!)/g;
  // Arabic writes "and", "in", "to" and the article onto the word.
  const before = lang === 'ar' ? '(?<![\\p{L}\\p{M}])(?:[وفبل]?(?:ال)?)' : '(?<![\\p{L}\\p{M}])';
  const names = longestFirst.join('|');
  // مارس/آذار: the name of one set, then that of the other.
  const other = lang === 'ar' ? `(?:\\s?[/(]\\s?(?:${names})\\)?)?` : '';
  return new RegExp(`${before}(${names})(?![\\p{L}\\p{M}])${other}`, 'giu');
}
