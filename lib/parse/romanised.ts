const MIN_ROWS = 3;
const MIN_SYLLABLES = 12; // in all; two names of two syllables each agree by chance
const SAME = 0.8; // share of rows with as many syllables on both sides; translations reach 0.4
const MERGED = 5; // one in five may run into the next: `ie`
const ROMAJI = 0.85; // share of words that are Japanese syllables and nothing else; English has 0.1
const ROMAJI_WORDS = 6;

const SYLLABIC = /[\u3400-\u9fff\uac00-\ud7a3]/g; // Han and Hangul: a letter a syllable
const KANA = /[\u3041-\u30fa]/;
const VOWELS = /[aeiou\u00fc]+/g;
const MORAS = /^(?:(?:[kgsztdnhbpmyrwfj]|[kgnhbpmr]y|sh|ch|ts|dz)?[aiueo]+|n|([kstpc])(?=\1|h))+$/;

/**
 * Whether one list of texts spells the other in Latin letters: pinyin beside Chinese, romaji beside Japanese,
 * romanised Korean. Syllables are counted where a letter is one; Japanese is told by its syllables.
 */
export function isRomanised(latin: readonly string[], other: readonly string[]): boolean {
  let rows = 0;
  let same = 0;
  let syllables = 0;
  for (const [i, text] of other.entries()) {
    const count = text.match(SYLLABIC)?.length ?? 0;
    if (count === 0 || KANA.test(text)) continue;
    rows += 1;
    syllables += count;
    const off = Math.abs(syllablesOf(latin[i] ?? '') - count);
    if (off <= Math.floor(count / MERGED)) same += 1;
  }
  if (rows >= MIN_ROWS && syllables >= MIN_SYLLABLES && same >= rows * SAME) return true;
  return other.some((text) => KANA.test(text)) && isRomaji(latin);
}

function isRomaji(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => plain(text).match(/[a-z]{2,}/g) ?? []);
  const spelled = words.filter((word) => MORAS.test(word)).length;
  return words.length >= ROMAJI_WORDS && spelled >= words.length * ROMAJI;
}

const syllablesOf = (text: string) => plain(text).match(VOWELS)?.length ?? 0;

/** Small letters without tone marks and macrons; an apostrophe parts syllables (`xi'an`). */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0304\u0306\u0307\u030c]/g, '')
    .normalize('NFC');
