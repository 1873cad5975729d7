import { CharClass, charClass } from '../char-class.ts';
import { hangulSound, LETTER_SOUNDS } from './scripts.ts';

/** English and European spellings → one rough spelling by sound. Order matters. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/tch|tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ph/g, 'f'],
  [/ck|cq/g, 'k'],
  [/gh(?=[eiaou])/g, 'g'],
  [/gh/g, ''],
  [/wh/g, 'w'],
  [/^kn/g, 'n'],
  [/^wr/g, 'r'],
  [/^mc/g, 'mak'],
  [/x/g, 'ks'],
  [/qu?/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/th/g, 't'],
  [/(.)\1+/g, '$1'],
];

/** What any of these spellings begins or ends with: half of all words have none. */
const SPELT_OTHERWISE = /[^a-z]|[cxq]|[gptw]h|^kn|^wr|(.)\1/;

function romaniseOther(word: string): string {
  let sounds = '';
  for (const char of word) {
    const code = char.charCodeAt(0);
    const known = LETTER_SOUNDS.get(char);
    if (known !== undefined) sounds += known;
    else if (charClass(code) === CharClass.hangul) sounds += hangulSound(code) ?? '';
    else {
      const base = char.normalize('NFD').charAt(0); // ά, й: the letter below the accent
      sounds += LETTER_SOUNDS.get(base) ?? (base >= 'a' && base <= 'z' ? base : '');
    }
  }
  return sounds;
}

/** A folded word spelt in Latin letters by its sound, roughly; '' when nothing of it has a sound. */
export function romanise(folded: string): string {
  let sounds = folded.normalize('NFD');
  if (/^[a-z]/.test(sounds)) {
    if (!SPELT_OTHERWISE.test(sounds)) return sounds;
    for (const [spelling, sound] of SPELLINGS) sounds = sounds.replace(spelling, sound);
    return sounds;
  }
  return romaniseOther(folded)
    .replace(/th/g, 't')
    .replace(/(.)\1+/g, '$1');
}
