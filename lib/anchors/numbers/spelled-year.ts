import { nextWord } from './next-word.ts';
import type { NumberWord } from './number-words.ts';

const FIRST = 13; // "thirteen forty-eight"; "twelve fifty" is a price as often
const LAST = 20;

/** "nineteen ninety", "twenty twenty-one": the year that a number and the tens behind it name, or null. */
export function readSpelledYear(
  text: string,
  end: number,
  first: NumberWord,
  lang: string,
): { readonly end: number; readonly value: number } | null {
  if (lang !== 'en' || first.value < FIRST || first.value > LAST) return null;
  const tens = nextWord(text, end, lang);
  if (tens?.word?.role !== 'add' || /and/i.test(text.slice(end, tens.end))) return null;
  const { value } = tens.word;
  if (value < 10 || value >= 100) return null;
  const unit = value >= 20 ? nextWord(text, tens.end, lang) : null;
  const joined =
    text.charAt(tens.end) === '-' && unit?.word?.role === 'add' && unit.word.value < 10;
  const rest = value + (joined ? (unit.word?.value ?? 0) : 0);
  return { end: joined ? unit.end : tens.end, value: first.value * 100 + rest };
}
