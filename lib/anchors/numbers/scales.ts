import { findNumberWord } from './number-words.ts';

/** "and a half", "et demi", "y medio", "с половиной", "ونصف" behind a number. */
export const HALF_MORE =
  /^(?:[\s-](?:and[\s-]a[\s-]half|et demie?|[ye] medi[oa]|e mei[oa]|e mezz[oa]|en een half|i pół|с половиной|и половина|rưỡi)|\sونصف(?:\s(?:ال)?(?:مليون|مليار|ألف|تريليون))?|einhalb)(?!\p{L})/iu;

/** Letters right behind the digits: a scale, an ordinal ending, a decade. */
const ATTACHED =
  /^(?:(bn|bln|mrd|mld|tn|trn|mn|mln|mio|[kmbKMB])(?!\p{L})|(st|nd|rd|th|er|ers|re|ère|e|ème|es|èmes|º|ª|[-‑](?:го|й|я|е|ое|ая|ый|ой|м|му|ю|ую|х|ти))(?!\p{L})|([’']?s|er|-е|-х)(?!\p{L}))/u;
const FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  mrd: 1e9,
  mld: 1e9,
  tn: 1e12,
  trn: 1e12,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
};

export interface Attached {
  readonly end: number;
  readonly factor: number;
  /** False for "5m", which may be metres. */
  readonly sure: boolean;
  readonly ordinal: boolean;
  readonly decade: boolean;
}

/** What is written onto the digits, or null. */
export function readAttached(text: string, at: number, money: boolean): Attached | null {
  const found = ATTACHED.exec(text.slice(at, at + 6));
  if (!found) return null;
  const [whole, scale, ordinal] = found;
  const decade = /^(?:[’']?s|er|-е|-х)$/.test(whole);
  const end = at + whole.length;
  if (scale === undefined)
    return { end, factor: 1, sure: true, ordinal: ordinal !== undefined, decade };
  const factor = FACTORS[scale.toLowerCase()] ?? 1;
  return { end, factor, sure: money || scale.length > 1, ordinal: false, decade: false };
}

const SCALE_WORD = /[\s\u00A0\u202F‑-]?(\p{L}[\p{L}\p{M}]*)/uy;

/** Thai joins its scales to each other and to what follows: 3.78 ล้านล้านบาท. */
const THAI_SCALES = /\s?(สิบ|ร้อย|พัน|หมื่น|แสน)?((?:ล้าน){0,2})/uy;
const THAI_FACTORS: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1e3,
  หมื่น: 1e4,
  แสน: 1e5,
};

function readThaiScales(text: string, at: number): { end: number; factor: number } | null {
  THAI_SCALES.lastIndex = at;
  const found = THAI_SCALES.exec(text);
  const [, small = '', millions = ''] = found ?? [];
  if (small + millions === '') return null;
  const factor = (THAI_FACTORS[small] ?? 1) * 1e6 ** (millions.length / 'ล้าน'.length);
  return { end: THAI_SCALES.lastIndex, factor };
}

/** The product of the scale words behind a number ("mil millones", "hundred thousand"), or null. */
export function readScales(
  text: string,
  at: number,
  lang: string,
): { end: number; factor: number } | null {
  if (lang === 'th') return readThaiScales(text, at);
  let end = at;
  let factor = 1;
  for (;;) {
    SCALE_WORD.lastIndex = end;
    const found = SCALE_WORD.exec(text);
    const word = found ? findNumberWord((found[1] ?? '').toLowerCase(), lang) : null;
    const abbreviated =
      found && !word ? findNumberWord((found[1] ?? '').toLowerCase(), 'en') : null;
    const scale =
      word ??
      (abbreviated && /^(?:million|billion|trillion)$/i.test(found?.[1] ?? '') && lang === 'ar'
        ? abbreviated
        : null);
    // "2 millions" is a count in English too; "millions" alone is vague.
    const plural =
      scale?.role === 'vague'
        ? findNumberWord((found?.[1] ?? '').toLowerCase().replace(/s$/, ''), lang)
        : scale;
    if (!found || plural?.role !== 'scale' || plural.value === 10) break;
    factor *= plural.value;
    end = SCALE_WORD.lastIndex;
  }
  return end === at ? null : { end, factor };
}
