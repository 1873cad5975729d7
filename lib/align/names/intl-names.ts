/**
 * A bilingual word list that every browser already carries: names of countries, languages, currencies, months,
 * weekdays and units from `Intl`. Each entry pairs a name with a key that is the same in every language.
 */
export interface KnownName {
  readonly name: string;
  /** `=` and a code from Intl, `+` and a number for a common word, `#` and a figure. */
  readonly key: string;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Every two-letter code but those for private use; the browser says which are countries. */
const REGIONS = LETTERS.filter((first) => first !== 'X').flatMap((first) =>
  LETTERS.map((second) => first + second).filter((code) => code !== 'ZZ'),
);
const LANGUAGES =
  'zh ja ko ru uk pl de fr it nl cs hu ro bg el tr fi sv da nb th vi id hi fa he la'.split(' ');
const CURRENCIES = 'USD EUR GBP JPY CNY KRW RUB CHF INR'.split(' ');
const UNITS =
  'second minute hour day week month year meter kilometer mile kilogram liter percent degree hectare'.split(
    ' ',
  );

const isWorthy = (name: string | undefined, code: string): name is string =>
  name !== undefined && name !== '' && name !== code && !/^\d+$/.test(name);

function addDates(lang: string, add: (name: string | undefined, key: string) => void): void {
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let index = 0; index < 12; index++) {
    const day = Date.UTC(2001, index, 2); // any year; the day does not matter
    add(month.format(day), `m${index + 1}`);
    add(inDate.formatToParts(day).find((part) => part.type === 'month')?.value, `m${index + 1}`);
  }
  for (let index = 0; index < 7; index++)
    add(weekday.format(Date.UTC(2001, 0, 1 + index)), `w${index}`);
}

function addUnits(lang: string, add: (name: string | undefined, key: string) => void): void {
  for (const unit of UNITS) {
    const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
    for (const count of [1, 5]) {
      add(format.formatToParts(count).find((part) => part.type === 'unit')?.value, `u${unit}`);
    }
  }
}

/** Names in one language; empty where the browser does not know the language. */
export function intlNames(lang: string): readonly KnownName[] {
  const names: KnownName[] = [];
  const seen = new Set<string>();
  const addAs = (code: string) => (name: string | undefined, key: string) => {
    if (!isWorthy(name, code) || seen.has(name)) return;
    seen.add(name);
    names.push({ name, key: `=${key}` });
  };
  const add = addAs('');
  try {
    if (Intl.DisplayNames.supportedLocalesOf([lang]).length === 0) return names;
    const regions = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
    const languages = new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
    const currencies = new Intl.DisplayNames(lang, { type: 'currency', fallback: 'none' });
    for (const code of REGIONS) addAs(code)(regions.of(code), code);
    // "Chinese" and China go together: the browser knows where a language is mostly spoken.
    for (const code of LANGUAGES)
      add(languages.of(code), new Intl.Locale(code).maximize().region ?? code);
    for (const code of CURRENCIES) addAs(code)(currencies.of(code), `$${code}`);
    addDates(lang, add);
    addUnits(lang, add);
  } catch {
    return names; // a malformed language tag: Intl throws RangeError
  }
  return names;
}
