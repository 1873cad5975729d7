import { intlScales } from './intl-scales.ts';
import { MORE_NUMBER_WORDS } from './more-number-words.ts';
import { NUMBER_WORDS } from './number-word-tables.ts';
import {
  findDutchCompound,
  findFrenchOrdinal,
  findGermanCompound,
  findItalianCompound,
  findRussianAdjective,
} from './word-formation.ts';

/** What a word does in a number: adds, multiplies, orders, divides, repeats, or leaves the number open. */
export interface NumberWord {
  readonly role: 'add' | 'scale' | 'ordinal' | 'part' | 'times' | 'vague';
  readonly value: number;
}

const maps = new Map<string, ReadonlyMap<string, NumberWord>>();

/** The words of a language: our table, and the scales that the browser knows of. */
function numberWords(lang: string): ReadonlyMap<string, NumberWord> {
  const ready = maps.get(lang);
  if (ready) return ready;
  const made = new Map<string, NumberWord>();
  const table = `${NUMBER_WORDS[lang] ?? ''} ${MORE_NUMBER_WORDS[lang] ?? ''}`.trim();
  for (const entry of table === '' ? [] : table.split(/\s+/)) {
    const [word = '', meaning = ''] = entry.split('=');
    made.set(word, readMeaning(meaning));
  }
  for (const [word, meaning] of intlScales(lang)) if (!made.has(word)) made.set(word, meaning);
  maps.set(lang, made);
  return made;
}

const ROLES: Readonly<Record<string, NumberWord['role']>> = {
  '*': 'scale',
  '#': 'ordinal',
  '/': 'part',
  x: 'times',
  '~': 'vague',
};

function readMeaning(meaning: string): NumberWord {
  const role = ROLES[meaning.charAt(0)];
  return role ? { role, value: Number(meaning.slice(1)) } : { role: 'add', value: Number(meaning) };
}

const LONGEST_ENDING = 4; // letters of inflection a starred word may have
const ARABIC_PREFIX = /^(?:[وفبلك]{0,2}ال|لل|[وفبلك])(?=\p{L}{2})/u;

const MEMO_SIZE = 5000; // words; a page has a few hundred different ones
const memos = new Map<string, Map<string, NumberWord | null>>();

/** What a lower-case word is in a number, or null. Remembered, since most words come again and are none. */
export function findNumberWord(word: string, lang: string): NumberWord | null {
  let memo = memos.get(lang);
  if (!memo || memo.size > MEMO_SIZE) {
    memo = new Map();
    memos.set(lang, memo);
  }
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = lookUp(word, lang);
  memo.set(word, found);
  return found;
}

function lookUp(word: string, lang: string): NumberWord | null {
  const words = numberWords(lang);
  const found = words.get(word);
  if (found) return found;
  if (lang === 'uk' && word.includes('’')) return lookUp(word.replace('’', "'"), lang);
  if (lang === 'ru' && word.includes('ё')) return lookUp(word.replaceAll('ё', 'е'), lang);
  if (lang === 'ar' && /^بالم(?:ائ|ئ)ة$/.test(word)) return null; // "per cent"
  if (lang === 'ar') return findArabic(word, words);
  if (lang === 'de') return findGermanCompound(word) ?? findInflected(word, words);
  if (lang === 'nl') return findDutchCompound(word, words);
  if (lang === 'it') return findItalianCompound(word, words);
  if (lang === 'ru' || lang === 'uk') {
    const adjective = findRussianAdjective(word);
    if (adjective !== null) {
      const found = words.get(adjective) ?? findInflected(adjective, words);
      return found ? { role: 'times', value: found.value } : null;
    }
  }
  if (lang === 'en' && word.endsWith('fold')) {
    const times = words.get(word.slice(0, -'fold'.length)); // fortyfold
    return times?.role === 'add' ? { role: 'times', value: times.value } : null;
  }
  if (lang === 'fr' && /ième(?:s)?$/.test(word)) return findFrenchOrdinal(word, words);
  return findInflected(word, words);
}

let withoutHamza: ReadonlyMap<string, NumberWord> | undefined;

/** اربعون: many write alef without its hamza. */
function bareAlefs(words: ReadonlyMap<string, NumberWord>): ReadonlyMap<string, NumberWord> {
  withoutHamza ??= new Map(
    [...words]
      .filter(([word]) => /[أإ]/.test(word))
      .map(([word, role]) => [word.replace(/[أإ]/g, 'ا'), role]),
  );
  return withoutHamza;
}

/** ثلثها, نصفهم: a share with whose it is written onto it. */
const ARABIC_OWNER = /(?:ها|هم|هن|هما|ه)$/;

function findArabic(word: string, words: ReadonlyMap<string, NumberWord>): NumberWord | null {
  const bare = word.replace(ARABIC_PREFIX, '');
  const found = words.get(bare) ?? bareAlefs(words).get(bare);
  if (found) return found;
  const accusative = bare.endsWith('ا') ? words.get(bare.slice(0, -1)) : undefined; // أربعا وثلاثين
  if (accusative?.role === 'add' && accusative.value <= 10) return accusative;
  if (!ARABIC_OWNER.test(bare)) return null;
  const owned = words.get(bare.replace(ARABIC_OWNER, ''));
  // خمسها is a fifth of it.
  if (owned?.role === 'add' && owned.value >= 5 && owned.value <= 10)
    return { role: 'part', value: owned.value };
  return owned && (owned.role === 'part' || owned.value < 1) ? owned : null;
}

/** A starred word with up to four more letters. */
function findInflected(word: string, words: ReadonlyMap<string, NumberWord>): NumberWord | null {
  for (let ending = 0; ending <= LONGEST_ENDING && ending < word.length - 2; ending++) {
    const starred = words.get(`${word.slice(0, word.length - ending)}*`);
    if (starred) return starred;
  }
  return null;
}
