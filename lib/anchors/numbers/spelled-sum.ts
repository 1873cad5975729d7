import type { NumberWord } from './number-words.ts';

/** A number being added up word by word. */
export interface SpelledSum {
  /** Adds a word; false where it can't belong to the same number ("two three"). */
  readonly add: (word: NumberWord) => boolean;
  /** A half or a quarter of what came last: "two and a half", "un million et demi". */
  readonly addPart: (part: number) => void;
  readonly value: () => number;
  readonly alternatives: () => readonly number[];
  /** False for a bare "hundred", "million", "decade", which may be vague. */
  readonly firm: () => boolean;
}

/** Scales that count things by the ten or the dozen: "two decades" is 20 years, or 2 of them. */
const isCollective = (scale: number) => scale === 10 || scale === 12;

/** Ten and seven: dix-sept, on yedi, mười bảy. */
const TEN_TAKES_UNITS = new Set(['fr', 'tr', 'vi']);
/** Seven and ten: sab'a ʿashra, שבע עשרה, tujuh belas. */
const UNITS_TAKE_TEN = new Set(['ar', 'he', 'id']);
/** Seven tens: bảy mươi, tujuh puluh. */
const UNITS_TAKE_TENS = new Set(['vi', 'id']);

export function startSum(lang: string): SpelledSum {
  let total = 0;
  let section = 0;
  let lastAdded = Number.POSITIVE_INFINITY;
  let lastScale = Number.POSITIVE_INFINITY;
  let words = 0;
  let bareScale = false; // "hundred", "million" and no more

  /** Tens take units; in French also sixty takes ten; in Arabic units come before tens. */
  const fits = (value: number): boolean => {
    if (lang === 'ar' && value >= 20 && lastAdded < 10) return true;
    if (value === 10 && lastAdded < 10 && UNITS_TAKE_TEN.has(lang)) return true;
    if (value >= lastAdded) return false;
    return lastAdded >= 20 || (lastAdded === 10 && TEN_TAKES_UNITS.has(lang));
  };

  const scaleBy = (scale: number): boolean => {
    if (scale === 100) {
      // Behind hundreds or a dual (ألفان ومئة) it is one more hundred.
      section = section < 100 ? (section || 1) * 100 : section + 100;
      lastAdded = 100;
      return true;
    }
    if (scale === 10 && section % 10 > 0 && UNITS_TAKE_TENS.has(lang)) {
      lastAdded = (section % 10) * scale;
      section += lastAdded - lastAdded / scale;
      return true;
    }
    if (scale === lastScale) {
      section = 0; // عشرة آلاف ومئة ألف are two numbers
      return false;
    }
    if (scale > lastScale) total = (total + section || 1) * scale;
    else total += (section || 1) * scale;
    section = 0;
    lastAdded = Number.POSITIVE_INFINITY;
    lastScale = scale;
    return true;
  };

  const add = (word: NumberWord): boolean => {
    if (word.role === 'scale') {
      if (!scaleBy(word.value)) return false;
    } else if (word.role !== 'add') return false;
    else if (word.value >= 1000) {
      if (section > 0 || word.value >= lastScale) return false;
      total += word.value; // ألفان: a dual is a number and its scale in one
      lastScale = 1000 ** Math.floor(Math.log10(word.value) / 3);
    } else if (lang === 'fr' && word.value === 20 && section % 100 === 4) {
      section += 76; // quatre-vingt
      lastAdded = 80;
    } else if (fits(word.value)) {
      section += word.value;
      lastAdded = word.value;
    } else return false;
    words++;
    bareScale = words === 1 && word.role === 'scale';
    return true;
  };

  const collective = () => isCollective(lastScale);
  const value = () => total + section;
  return {
    add,
    addPart: (part) => {
      bareScale = false;
      if (section === 0 && Number.isFinite(lastScale)) total += lastScale * part;
      else section += part;
    },
    value,
    alternatives: () => {
      if (collective()) return [value() / lastScale];
      // مليونا alone is "two million", behind a number "million".
      if (lang !== 'ar' || words !== 1) return [];
      // خمس and عشر are five and a fifth, ten and a tenth.
      if (value() >= 5 && value() <= 10) return [Number((1 / value()).toFixed(4))];
      return bareScale && value() >= 1000 ? [value() * 2] : [];
    },
    firm: () => !collective() && !bareScale,
  };
}
