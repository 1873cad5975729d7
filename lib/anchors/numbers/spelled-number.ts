import { type NextWord, nextWord } from './next-word.ts';
import { findNumberWord, type NumberWord } from './number-words.ts';
import { HALF_MORE } from './scales.ts';
import { orderedSum, readOrdinal, SOFT_ORDINAL, scaledShare } from './spelled-ordinal.ts';
import { type SpelledSum, startSum } from './spelled-sum.ts';
import { readSpelledYear } from './spelled-year.ts';

export interface SpelledNumber {
  readonly end: number;
  /** NaN where the words leave it open ("tens of thousands"). */
  readonly value: number;
  readonly alternatives: readonly number[];
  readonly role: 'add' | 'ordinal' | 'part' | 'times';
  /** The words are sure to be a number, not an idiom. */
  readonly firm: boolean;
}

const VAGUE_TAIL = /^(?:\s(?:of|de|d['’]|von|من)\s?\p{L}+|\s\p{L}+)/u;
const VAGUE_HEAD =
  /(?:several|few|many|some|couple of|a number of|plusieurs|quelques|mehrere|einige|varios|varias|несколько|нескольких|عدة|بضعة|بضع)\s$/iu;
/** "one and a quarter million", "un millón y cuarto". */
const QUARTERS_MORE =
  /^\s(?:and\s(?:a\squarter|(three)[\s-]quarters)|et\s(?:un\s)?quart|y\scuarto|с\sчетвертью)(?!\p{L})/iu;
/** "half a million", "three quarters of a billion", "un quart de million". */
const HALF_A = /^\s(?:an?|of an?|de|de un|d['’]une?)\s/i;
const PLURAL_SHARES = /^(?:fr|es|it|pt|ru|uk)$/;
/** Decades without their century: "années soixante", "anni Settanta", "девяностые годы". */
const DECADE_BEFORE = /(?:années|anni|años|anos|los|os)\s$/i;
/** Nothing goes on behind a decade: "anni Sessanta due milioni". */
const WHOLE_DECADE = /(?:anni|años|anos)\s$/i;
const DECADE_AFTER = /^\sгод/;
/** восьмидесятые, восьмидесятых: tens that order many things are years. */
const DECADE_ENDING = /ы(?:е|х|м|ми)$/;
const THOUSAND_AND_ONE = /^\sy\suna?(?!\p{L})(?!\s(?:mil|millón|billón))/iu; // mil y una noches
const QUARTERS_OF_YEAR = /\b(?:first|last|past|previous|next|final)\s$/i;
const SCALE_OF = /^\sd(?:e\s|['’])(milliers|millions|milliards|miles|millones)(?!\p{L})/iu;
const TIMES_SCALES: Readonly<Record<string, number>> = {
  milliers: 1e3,
  miles: 1e3,
  millions: 1e6,
  millones: 1e6,
  milliards: 1e9,
};
/** Reads the number that begins with `word` at `at`: "two hundred and fifty thousand", "two-thirds", "half a million". */
export function readSpelledNumber(
  text: string,
  at: number,
  token: string,
  word: NumberWord,
  lang: string,
): SpelledNumber {
  const end = at + token.length;
  switch (word.role) {
    case 'vague':
      return readVague(text, end, lang);
    case 'times': {
      const of = SCALE_OF.exec(text.slice(end, end + 14));
      const scale = of ? (TIMES_SCALES[of[1]?.toLowerCase() ?? ''] ?? 1) : 1;
      // "une vingtaine de milliers": about twenty thousand
      if (of && word.value >= 10) {
        const value = word.value * scale;
        return { end: end + of[0].length, value, alternatives: [], role: 'add', firm: false };
      }
      return { end, value: word.value, alternatives: yearsOf(word), role: 'times', firm: false };
    }
    case 'part':
      return readPart(text, end, word, lang);
    case 'ordinal':
      return readOrdinal(text, at, end, word, lang);
    default:
      if (
        (word.role === 'scale' || word.value >= 1000) &&
        VAGUE_HEAD.test(text.slice(Math.max(0, at - 14), at))
      ) {
        return readVague(text, end, lang);
      }
      return readSum(text, at, end, word, lang);
  }
}

/** "the sixties" are the 1960s. */
function yearsOf({ value }: NumberWord): readonly number[] {
  return value >= 20 && value < 100 ? [1900 + value] : [];
}

function readVague(text: string, end: number, lang: string): SpelledNumber {
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
function readPart(text: string, end: number, word: NumberWord, lang: string): SpelledNumber {
  const value = 1 / word.value;
  const from = end + gapBefore(text, end) + 1;
  const next = /^\p{L}[\p{L}\p{M}]*/u.exec(text.slice(from, from + 20))?.[0] ?? '';
  const scale = findNumberWord(next.toLowerCase(), lang);
  if (scale?.role !== 'scale') return { end, value, alternatives: [], role: 'part', firm: false };
  const scaled = value * scale.value;
  return {
    end: from + next.length,
    value: scaled,
    alternatives: [],
    role: 'add',
    firm: scale.value >= 1000,
  };
}

/** What is vague by itself, and a scale behind a number: "tres docenas", "трёх десятков". */
const COLLECTIVES: Readonly<Record<string, number>> = {
  docenas: 12,
  decenas: 10,
  douzaines: 12,
  dizaines: 10,
  centaines: 100,
  decine: 10,
  dezenas: 10,
  десятки: 10,
  десятков: 10,
  сотни: 100,
  сотен: 100,
};

/** "dozens" leaves the number open, "deux douzaines" and "dos docenas" don't. */
function collectiveOf(next: NextWord | null, text: string): NextWord | null {
  if (next?.word?.role !== 'vague') return next;
  const printed = /\p{L}+$/u.exec(text.slice(0, next.end))?.[0] ?? '';
  const value = COLLECTIVES[printed.toLowerCase()];
  return value === undefined ? next : { ...next, word: { role: 'scale', value } };
}

/** Characters of "of a" between a share and what it is a share of, the last blank left out. */
function gapBefore(text: string, end: number): number {
  return Math.max(0, (HALF_A.exec(text.slice(end, end + 8))?.[0].length ?? 0) - 1);
}

function readSum(
  text: string,
  at: number,
  firstEnd: number,
  first: NumberWord,
  lang: string,
): SpelledNumber {
  const year = readSpelledYear(text, firstEnd, first, lang);
  if (year) return { ...year, alternatives: [], role: 'add', firm: true };
  const sum = startSum(lang);
  let end = firstEnd;
  let scaledEnd = firstEnd;
  let last = first.value;
  sum.add(first);
  const whole = last >= 20 && WHOLE_DECADE.test(text.slice(Math.max(0, at - 5), at));
  while (!whole) {
    const half = HALF_MORE.exec(text.slice(end, end + 22));
    const quarters = half ? null : QUARTERS_MORE.exec(text.slice(end, end + 26));
    if (half || quarters) {
      end += (half ?? quarters)?.[0].length ?? 0;
      sum.addPart(half ? 1 / 2 : quarters?.[1] ? 3 / 4 : 1 / 4);
    }
    const next = collectiveOf(nextWord(text, end, lang), text);
    if (!next?.word) break;
    // In Spanish "y" joins tens and units only: "entre mil y dos mil" are two numbers.
    if (lang === 'es' && /^\sy\s/i.test(text.slice(end, end + 3)) && !(last >= 30 && last < 100)) {
      if (last !== 1000 || !THOUSAND_AND_ONE.test(text.slice(end, end + 14))) break;
    }
    last = next.word.value;
    const ofYear =
      next.word.value === 4 && QUARTERS_OF_YEAR.test(text.slice(Math.max(0, at - 10), at));
    const closing = ofYear
      ? null
      : closeWith(
          sum,
          { end: next.end, word: next.word },
          nextWord(text, next.end + gapBefore(text, next.end), lang),
          lang,
          text.slice(end, next.end),
        );
    if (closing) return closing;
    if (!sum.add(next.word)) {
      // A scale said again ended another number, which begins behind the first.
      if (next.word.role === 'scale') end = scaledEnd;
      break;
    }
    end = next.end;
    if (next.word.role === 'scale' && next.word.value >= 1000) scaledEnd = end;
  }
  const rest = lang === 'ar' ? readDigitsBehind(text, end, sum.value()) : null;
  if (rest) return { ...rest, alternatives: [], role: 'add', firm: true };
  const value = sum.value();
  if (value === first.value && first.role === 'scale' && first.value === 10) {
    return { end, value, alternatives: [], role: 'times', firm: false }; // "after decades of talks"
  }
  const decade =
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    (DECADE_BEFORE.test(text.slice(Math.max(0, at - 8), at)) ||
      DECADE_AFTER.test(text.slice(end, end + 5)) ||
      DECADE_ENDING.test(text.slice(at, end)));
  return {
    end,
    value,
    alternatives: decade ? [1900 + value] : sum.alternatives(),
    role: 'add',
    firm: sum.firm(),
  };
}

const DIGITS_BEHIND = /^\sو(\d{1,3})(?:\s(\p{L}+))?(?![.,]?\d)/u;

/** مليون و833 ألف: a scale in words, and what is left of it in digits. */
function readDigitsBehind(
  text: string,
  end: number,
  value: number,
): { readonly end: number; readonly value: number } | null {
  const found = DIGITS_BEHIND.exec(text.slice(end, end + 24));
  if (!found || !(value >= 1000 && value % 1000 === 0)) return null;
  const [whole, digits = '', word = ''] = found;
  const scale = findNumberWord(word, 'ar');
  const scaled = scale?.role === 'scale' && scale.value >= 1000 && scale.value < value;
  if (!scaled && value % 1e6 === 0) return null; // "a million and 20 people": two numbers
  return {
    end: end + (scaled ? whole.length : whole.indexOf(digits) + digits.length),
    value: value + Number(digits) * (scaled ? scale.value : 1),
  };
}

/** An ordinal or a part that ends the number: "twenty-first", "two-thirds". */
function closeWith(
  sum: SpelledSum,
  { word, end }: NextWord & { readonly word: NumberWord },
  after: NextWord | null,
  lang: string,
  printed: string,
): SpelledNumber | null {
  const value = sum.value();
  const ordinal = word.role === 'ordinal' ? orderedSum(value, word.value, lang, printed) : null;
  if (ordinal !== null) {
    return { end, value: ordinal, alternatives: [], role: 'ordinal', firm: ordinal > SOFT_ORDINAL };
  }
  // "deux cinquièmes", "dos quintos", "две пятых"; "deux premiers" and "the two second" are no shares.
  if (PLURAL_SHARES.test(lang) && word.role === 'ordinal' && value >= 2 && value < word.value) {
    const share = value / word.value; // "tres cuartos de millón"
    if (after?.word?.role === 'scale' && after.word.value >= 1000)
      return scaledShare(after.end, share * after.word.value);
    return { end, value: share, alternatives: [], role: 'part', firm: true };
  }
  if (word.role === 'part' && value > 0 && value < 20) {
    const scale = after?.word?.role === 'scale' ? after.word.value : 0;
    if (after && scale >= 1000) {
      return scaledShare(after.end, (value / word.value) * scale); // "eine halbe Million"
    }
    const firm = word.value > 2 || value > 1;
    return { end, value: value / word.value, alternatives: [], role: 'part', firm };
  }
  return null;
}
