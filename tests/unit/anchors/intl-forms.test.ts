import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';

/** Locales by the language that the check is told. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ja: ['ja', 'ja-u-ca-japanese'],
  zh: ['zh', 'zh-TW', 'zh-TW-u-ca-roc'],
  ko: ['ko'],
  fr: ['fr', 'fr-CH', 'fr-CA'],
  de: ['de', 'de-AT', 'de-CH'],
  es: ['es', 'es-MX'],
  ru: ['ru'],
  ar: ['ar', 'ar-EG', 'ar-MA'],
};

type Write = (locale: string) => string;

const numbers = (values: readonly number[], options: Intl.NumberFormatOptions): readonly Write[] =>
  values.map((value) => (locale) => new Intl.NumberFormat(locale, options).format(value));

const dates = (options: Intl.DateTimeFormatOptions): readonly Write[] =>
  [Date.UTC(1982, 4, 17, 8, 5), Date.UTC(2021, 10, 30, 15, 30), Date.UTC(2014, 0, 9, 23, 45)].map(
    (time) => (locale) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time),
  );

/** What a browser writes of the same value in two languages. */
const FORMS: readonly (readonly [string, readonly Write[]])[] = [
  ['numbers', numbers([7, 52_000, 5_310_000, 1234.5], {})],
  [
    'numbers with a scale',
    numbers([12_000, 450_000, 1.5e6, 23e6, 7.35e8, 4.6e10, 1.1e12], {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }),
  ],
  ['percentages', numbers([0.7, 0.053], { style: 'percent', maximumFractionDigits: 1 })],
  ['dollars', numbers([1234.56], { style: 'currency', currency: 'USD' })],
  ['euros', numbers([5000], { style: 'currency', currency: 'EUR', currencyDisplay: 'name' })],
  ['kilometres', numbers([42], { style: 'unit', unit: 'kilometer', unitDisplay: 'long' })],
  ['years', numbers([25], { style: 'unit', unit: 'year', unitDisplay: 'long' })],
  ['full dates', dates({ dateStyle: 'full' })],
  ['long dates', dates({ dateStyle: 'long' })],
  ['medium dates', dates({ dateStyle: 'medium' })],
  ['dates in digits', dates({ year: 'numeric', month: '2-digit', day: '2-digit' })],
  ['months', dates({ year: 'numeric', month: 'long' })],
  ['days and times', dates({ dateStyle: 'long', timeStyle: 'short' })],
  ['times', dates({ timeStyle: 'short' })],
];

describe('what a browser writes of one value in English and another language is no difference', () => {
  const cases = Object.entries(LOCALES).flatMap(([lang, locales]) =>
    locales.flatMap((locale) => FORMS.map(([name, writes]) => ({ lang, locale, name, writes }))),
  );
  it.each(cases)('$name in $locale', ({ lang, locale, writes }) => {
    const shown = writes.flatMap((write) => {
      const [a, b] = [write('en-GB'), write(locale)];
      const check = compareFigures({ text: a, lang: 'en' }, { text: b, lang }, null);
      return check.onlyA.length + check.onlyB.length > 0 ? [`${a} | ${b}`] : [];
    });
    expect(shown).toEqual([]);
  });
});
