const MIN_ROWS = 3;
const MIN_SYLLABLES = 12; // in all; two names of two syllables each agree by chance
const SAME = 0.8; // share of rows with as many syllables on both sides; translations reach 0.4
const MERGED = 5; // one in five may run into the next: `ie`
const SPELLED = 0.85; // share of words that are such syllables and nothing else; English has 0.1 to 0.3
const MIN_WORDS = 4;

const SYLLABIC = /[\u3400-\u9fff\uac00-\ud7a3]/g; // Han and Hangul: a letter a syllable
// Words made of nothing but syllables of the language; English words of two consonants in a row fall out.
const PINYIN = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou\u00fc]{1,3}(?:ng?|r)?)+$/;
const KOREAN = /^(?:(?:kk|tt|pp|ss|jj|ch|[gndrlmbsjktphyw])?[yw]?[aeiou]{1,3}(?:ng|[knstlmp])?)+$/;
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
  const counts = rows >= MIN_ROWS && syllables >= MIN_SYLLABLES && same >= rows * SAME;
  if (
    counts &&
    (isSpelled(latin, PINYIN, 'aeiou\u00fcngr') || isSpelled(latin, KOREAN, 'aeiougknstlmp'))
  )
    return true;
  return other.some((text) => KANA.test(text)) && isSpelled(latin, MORAS, 'aiueon');
}

/** Whether the words of these texts are made of such `syllables`, whose last letters are `ends`. */
function isSpelled(texts: readonly string[], syllables: RegExp, ends: string): boolean {
  const words = texts.flatMap((text) => plain(text).match(/[a-z\u00fc]{2,}/g) ?? []);
  // Most words of English end otherwise, and need no pattern to be told.
  const likely = words.filter((word) => ends.includes(word.slice(-1)));
  const most = words.length * SPELLED;
  if (words.length < MIN_WORDS || likely.length < most) return false;
  return likely.filter((word) => syllables.test(word)).length >= most;
}

const syllablesOf = (text: string) => plain(text).match(VOWELS)?.length ?? 0;

/** Small letters without tone marks and macrons; an apostrophe parts syllables (`xi'an`). */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0304\u0306\u0307\u030c]/g, '')
    .normalize('NFC');
