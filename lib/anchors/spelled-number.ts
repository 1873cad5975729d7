import { findNumberWord, type NumberWord } from './number-words.ts';

export interface SpelledNumber {
  readonly end: number;
  /** NaN where the words leave it open ("tens of thousands"). */
  readonly value: number;
  readonly alternatives: readonly number[];
  readonly role: 'add' | 'ordinal' | 'part' | 'times';
  /** The words are sure to be a number, not an article or an idiom. */
  readonly firm: boolean;
}

const NEXT = /(?:[\s\u00A0‑-](?:(?:and|et|und|y|e)[\s-])?)(\p{L}[\p{L}\p{M}]*)/iuy;
const VAGUE_TAIL = /^(?:\s(?:of|de|d['’]|von|من)\s?(?:\p{L}+)|\s\p{L}+)/u;
const VAGUE_HEAD =
  /(?:several|few|many|some|couple of|a number of|plusieurs|quelques|mehrere|einige|varios|varias|несколько|нескольких|عدة|بضعة|بضع)\s$/iu;
const HALF_A = /^(?:\s(?:a|an|of a)\s)/i;
const AND_HALF = /^(?:\s(?:and a half|et demie?|y medi[oa]|с половиной)|\sونصف|einhalb)(?!\p{L})/iu;

/** Reads the number that begins with `word` at `at`: "two hundred and fifty thousand", "two-thirds", "half a million". */
export function readSpelledNumber(
  text: string,
  at: number,
  token: string,
  word: NumberWord,
  lang: string,
): SpelledNumber {
  const end = at + token.length;
  if (word.role === 'vague') return vague(text, end, lang);
  if (word.role === 'times')
    return { end, value: word.value, alternatives: [], role: 'times', firm: false };
  if (word.role === 'ordinal')
    return { end, value: word.value, alternatives: [], role: 'ordinal', firm: word.value > 12 };
  if (word.role === 'part') return readHalf(text, end, word, lang);
  if (word.role === 'scale' && VAGUE_HEAD.test(text.slice(Math.max(0, at - 14), at))) {
    return vague(text, end, lang);
  }
  return readSum(text, at, end, word, lang);
}

function vague(text: string, end: number, lang: string): SpelledNumber {
  const tail = VAGUE_TAIL.exec(text.slice(end, end + 20));
  const last = tail ? (/\p{L}+$/u.exec(tail[0])?.[0] ?? '') : '';
  const more = findNumberWord(last.toLowerCase(), lang);
  const goesOn = tail && (more?.role === 'vague' || more?.role === 'scale');
  return {
    end: goesOn ? end + tail[0].length : end,
    value: Number.NaN,
    alternatives: [],
    role: 'add',
    firm: false,
  };
}

/** "half a million", "half", "a quarter of"; "quarter" alone may be a season's. */
function readHalf(text: string, end: number, word: NumberWord, lang: string): SpelledNumber {
  const share = 1 / word.value;
  const gap = HALF_A.exec(text.slice(end, end + 6));
  const from = end + (gap?.[0].length ?? 1);
  const next = /^\p{L}[\p{L}\p{M}]*/u.exec(text.slice(from, from + 20))?.[0] ?? '';
  const scale = findNumberWord(next.toLowerCase(), lang);
  if (scale?.role === 'scale') {
    return {
      end: from + next.length,
      value: share * scale.value,
      alternatives: [],
      role: 'add',
      firm: scale.value >= 1000,
    };
  }
  return { end, value: share, alternatives: [], role: 'part', firm: false };
}

function readSum(
  text: string,
  at: number,
  wordEnd: number,
  first: NumberWord,
  lang: string,
): SpelledNumber {
  let end = wordEnd;
  let total = 0;
  let section = 0;
  let lastAdded = Number.POSITIVE_INFINITY;
  let lastScale = Number.POSITIVE_INFINITY;
  let scaled = 0;
  let word: NumberWord | null = first;
  const done = (role: SpelledNumber['role'], value: number): SpelledNumber => ({
    end,
    value,
    // "two decades" is 20 years or 2 of ten.
    alternatives: lastScale === 10 || lastScale === 12 ? [value / lastScale] : [],
    role,
    firm: !(scaled > 0 && value === scaled) && lastScale !== 10 && lastScale !== 12,
  });
  for (;;) {
    if (!word) break;
    if (word.role === 'add') {
      const quatreVingt = lang === 'fr' && word.value === 20 && section % 100 === 4;
      if (quatreVingt) section += 76;
      else if (lang === 'ar' && word.value >= 10 && lastAdded < 10) section += word.value;
      else if (word.value < lastAdded && (lastAdded >= 20 || (lang === 'fr' && lastAdded === 10)))
        section += word.value;
      else break;
      lastAdded = quatreVingt ? 80 : word.value;
    } else if (word.role === 'scale' && word.value === 100) {
      section = (section || 1) * 100;
      scaled = section === 100 ? 100 : 0;
      lastAdded = 100;
    } else if (word.role === 'scale') {
      if (section === 0 && total === 0) scaled = word.value;
      const amount = word.value > lastScale ? total + section : section;
      if (word.value > lastScale) total = (amount || 1) * word.value;
      else total += (section || 1) * word.value;
      section = 0;
      lastAdded = Number.POSITIVE_INFINITY;
      lastScale = word.value;
    } else if (word.role === 'ordinal' && lastAdded >= 20 && word.value < lastAdded) {
      end = wordEnd;
      return done('ordinal', total + section + word.value);
    } else if (word.role === 'part' && total === 0 && section > 0 && section < 20) {
      end = wordEnd;
      return {
        end,
        value: section / word.value,
        alternatives: [],
        role: 'part',
        firm: word.value > 2 || section > 1,
      };
    } else break;
    end = wordEnd;
    NEXT.lastIndex = end;
    const next = NEXT.exec(text);
    const half = AND_HALF.exec(text.slice(end, end + 14));
    if (half) {
      end += half[0].length;
      section += 0.5;
      NEXT.lastIndex = end;
      const scale = NEXT.exec(text);
      word = scale ? findNumberWord((scale[1] ?? '').toLowerCase(), lang) : null;
      wordEnd = NEXT.lastIndex;
      if (word?.role !== 'scale') break;
      continue;
    }
    if (!next) break;
    wordEnd = NEXT.lastIndex;
    word = findNumberWord((next[1] ?? '').toLowerCase(), lang);
    if (!word && lang === 'en' && /^third$/i.test(next[1] ?? '')) word = null;
  }
  // "one third of": an ordinal behind "one" is a part.
  return lang === 'en'
    ? (oneThird(text, at) ?? done('add', total + section))
    : done('add', total + section);
}

const ONE_THIRD =
  /(?:one|a)[\s-](third|fifth|sixth|seventh|eighth|tenth)(?=\s(?:of|the)|[,.;]|$)/iuy;

function oneThird(text: string, at: number): SpelledNumber | null {
  ONE_THIRD.lastIndex = at;
  const found = ONE_THIRD.exec(text);
  if (!found) return null;
  const part = findNumberWord((found[1] ?? '').toLowerCase(), 'en');
  if (!part) return null;
  return {
    end: ONE_THIRD.lastIndex,
    value: 1 / part.value,
    alternatives: [],
    role: 'part',
    firm: true,
  };
}
