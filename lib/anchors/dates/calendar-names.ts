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

/** Languages that put an ending on the month's name where it is said when: styczeń, w styczniu; január, januárban. */
const INFLECTED = /^(?:pl|cs|sk|uk|be|sr|hr|bs|sl|lt|lv|et|fi|hu|el|tr|az|kk|ka|hy|fa|la|eo)$/;
const SHORTEST_STEM = 3; // letters: lut(y), maj(a)
const ENDING = '[\\p{L}\\p{M}]{0,6}'; // Hungarian januá-rjában
/** What is written onto the word before it: Arabic "and", "in", "to" and the article; Hebrew the same and "from", "that". */
const PREFIXES: Readonly<Record<string, string>> = {
  ar: '(?:[وفبل]?(?:ال)?)',
  he: '[ובלמהשכ]{0,2}',
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
  if (INFLECTED.test(lang)) addStems(monthNumber, abbreviated);
  return {
    monthNumber,
    weekdayNumber,
    abbreviated,
    months: wholeWords([...monthNumber.keys()], lang),
    weekdays: wholeWords([...weekdayNumber.keys()], lang),
  };
}

/** What is left of a name before another ending; of no more weight than a short form. */
function addStems(monthNumber: Map<string, number>, abbreviated: Set<string>): void {
  for (const [name, number] of [...monthNumber]) {
    const stem = name.slice(0, -1);
    if (stem.length < SHORTEST_STEM || monthNumber.has(stem)) continue;
    monthNumber.set(stem, number);
    abbreviated.add(stem);
  }
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
  const before = `(?<![\\p{L}\\p{M}])${PREFIXES[lang] ?? ''}`;
  const names = longestFirst.join('|');
  // مارس/آذار: the name of one set, then that of the other.
  const other = lang === 'ar' ? `(?:\\s?[/(]\\s?(?:${names})\\)?)?` : '';
  const ending = INFLECTED.test(lang) ? ENDING : '';
  return new RegExp(`${before}(${names})${ending}(?![\\p{L}\\p{M}])${other}`, 'giu');
}
