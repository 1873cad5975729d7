import { CharClass, charClass } from './char-class.ts';

/**
 * How much text one character stands for, in Latin letters: a han character carries what 2.5 letters do.
 * Only the proportions inside one language matter, since the ratio of two languages is estimated from the text
 * (proportions fitted on Japanese news, ALIGNMENT.md section 5.2; Chinese and Korean agree).
 */
const UNITS: readonly number[] = (() => {
  const units = Array.from({ length: 10 }, () => 1);
  units[CharClass.han] = 2.5;
  units[CharClass.hiragana] = 1.35;
  units[CharClass.katakana] = 1.25;
  units[CharClass.hangul] = 2.5;
  units[CharClass.mark] = 0;
  units[CharClass.space] = 0.3; // blanks are many where words are short; they tell less than letters
  return units;
})();

/** Length of a text in units; 0 for an empty one. */
export function lengthInUnits(text: string): number {
  let units = 0;
  for (let at = 0; at < text.length; at++) units += UNITS[charClass(text.charCodeAt(at))] ?? 1;
  return units;
}
