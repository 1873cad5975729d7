/**
 * Letters of other alphabets as Latin letters, for comparing names by sound. Each table is a run of code points
 * from `start`, one entry a letter, blank-separated; `-` is silent. Rough on purpose: only consonants weigh much.
 */
interface Run {
  readonly start: number;
  readonly sounds: readonly string[];
}

const run = (start: number, sounds: string): Run => ({ start, sounds: sounds.split(' ') });

const RUNS: readonly Run[] = [
  // Greek from Α-less lower case: α … ω
  run(0x3b1, 'a v g d e z i th i k l m n x o p r s s t i f ch ps o'),
  // Cyrillic а … я, then ё … џ
  run(
    0x430,
    'a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sh - i - e yu ya e yo d g ye s i i j l n c k i u d',
  ),
  run(0x490, 'g g'),
  // Armenian ա … և
  run(0x561, 'a b g d e z e e t zh i l h ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f'),
  // Georgian ა … ჰ
  run(0x10d0, 'a b g d e v z t i k l m n o p zh r s t u p k gh k sh ch ts dz ts ch kh j h'),
  // Hebrew א … ת
  run(0x5d0, '- b g d h v z h t y k k l m m n n s - f p ts ts k r s t'),
  // Arabic ء … غ, ف … ي
  run(0x621, '- a a w i y a b h t th j h kh d th r z s sh s d t z - gh'),
  run(0x641, 'f k k l m n h w y y'),
  // Devanagari: signs, vowels, consonants क … ह, vowel signs
  run(0x901, 'n n h - a a i i u u r l e e e ai o o o au'),
  run(0x915, 'k kh g gh n ch ch j j n t t d d n t t d d n n p f b b m y r r l l l v sh sh s h'),
  run(0x93e, 'a i i u u r r e e e ai o o o au'),
  // Thai ก … ฮ and vowels
  run(
    0xe01,
    'k k k k k k ng ch ch ch s ch y d t t t t n d t t t t n b p p f p f p m y r r l l w s s s h l - h',
  ),
  run(0xe30, 'a a a am i i u u u u'),
  run(0xe40, 'e ae o ai ai'),
  // Katakana ァ … ヺ
  run(
    0x30a1,
    'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke va vi ve vo',
  ),
];

/** Letters outside the runs, each with its sound; ー has none. */
const EXTRA = 'پp چch ژzh کk گg یy ڤv ґg ー';

/** Sound of each letter that is neither Latin, Hangul nor han; silent letters map to ''. */
export const LETTER_SOUNDS: ReadonlyMap<string, string> = (() => {
  const sounds = new Map<string, string>();
  for (const { start, sounds: list } of RUNS) {
    list.forEach((sound, offset) => {
      sounds.set(String.fromCharCode(start + offset), sound === '-' ? '' : sound);
    });
  }
  for (const pair of EXTRA.split(' ')) sounds.set(pair.charAt(0), pair.slice(1));
  return sounds;
})();

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu i i'.split(' ');
const FINALS = '- k k k n n n t l l l l l l l l m p p t t n t t k t p t'.split(' ');

/** Sound of one Hangul syllable; null for any other character. */
export function hangulSound(code: number): string | null {
  const index = code - 0xac00;
  if (index < 0 || index >= 11172) return null;
  const sound =
    (INITIALS[Math.floor(index / 588)] ?? '') +
    (VOWELS[Math.floor(index / 28) % 21] ?? '') +
    (FINALS[index % 28] ?? '');
  return sound.replaceAll('-', '');
}
