import { findNumberWord } from '../numbers/number-words.ts';

const LINK: Readonly<Record<string, RegExp>> = {
  fr: /[\s-]$/, // rue du Quatre-Septembre
  en: /\s(?:day\s)?of\s$/, // "the fourth of July", but "in two March"
  es: /\sde\s$/,
  pt: /\sde\s$/,
  ar: /\s(?:من\s)?$/,
};
const WORDS = /(?:(\p{L}[\p{L}\p{M}]*)[\s-])?(\p{L}[\p{L}\p{M}]*)$/u;
/** Here a day is always an ordinal: "der dritte März", but "drei März" is none. */
const ORDINALS_ONLY = new Set(['de', 'ru', 'uk', 'pl', 'en', 'ar']);

/** The day in words that `left` ends with, before a month: "двадцать третьего ", "cinco de "; null where none does. */
export function readSpelledDay(left: string, lang: string): { day: number; length: number } | null {
  const link = (LINK[lang] ?? /\s$/).exec(left);
  const words = link && WORDS.exec(left.slice(0, link.index));
  if (!words) return null;
  const [whole, first = '', second = ''] = words;
  const unit = findNumberWord(second.toLowerCase(), lang);
  if (!unit || unit.value !== Math.trunc(unit.value)) return null;
  // الأيام الأولى من مايو: only the masculine is a day.
  if (lang === 'ar' && /ال(?:أولى|\p{L}+ة)$/u.test(second)) return null;
  // "тридцатого" is read as a form of thirty; its ending makes it the thirtieth.
  const isDay =
    unit.role === 'ordinal' || (unit.role === 'add' && /(?:[ое]го|ое|ье)$/.test(second));
  if (!isDay && (unit.role !== 'add' || ORDINALS_ONLY.has(lang))) return null;
  const ten = findNumberWord(first.toLowerCase(), lang);
  const joined = ten?.role === 'add' && ten.value >= 20 && ten.value % 10 === 0 && unit.value < 10;
  const day = unit.value + (joined ? ten.value : 0);
  if (day < 1 || day > 31) return null;
  const used = joined ? whole.length : second.length;
  return { day, length: used + left.length - link.index };
}
