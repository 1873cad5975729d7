import { readPlainNumber } from './plain-number.ts';

/** A number in digits, Chinese characters or Hangul, alone or mixed: 5万2000, 千九百七十三, 3조 5천억. */
export interface EastNumber {
  readonly end: number;
  readonly value: number;
  /** Written without any ASCII digit. */
  readonly spelled: boolean;
  /** Signs it is written with, blanks not counted. */
  readonly signs: number;
  /** It holds a unit (十, 万, 천 …). */
  readonly unit: boolean;
  /** It holds a zero sign or names digits one by one (二〇二一). */
  readonly positional: boolean;
  /** It leaves digits open ("十数", "5万多"): vague where a numeral follows no more. */
  readonly vague: boolean;
}

const DIGITS: Readonly<Record<string, number>> = {};
const SMALL: Readonly<Record<string, number>> = {};
const LARGE: Readonly<Record<string, number>> = {};
for (const [table, pairs] of [
  [DIGITS, '〇0零0○0一1二2三3四4五5六6七7八8九9两2兩2영0일1이2삼3사4오5육6륙6칠7팔8구9'],
  [SMALL, '十1拾1百2千3십1백2천3'],
  [LARGE, '万4萬4億8亿8億8兆12京16만4억8조12'],
] as const) {
  const powers = table !== DIGITS;
  for (let at = 0; at < pairs.length; ) {
    const sign = pairs.charAt(at);
    const number = Number.parseInt(pairs.slice(at + 1), 10);
    (table as Record<string, number>)[sign] = powers ? 10 ** number : number;
    at += 1 + String(number).length;
  }
}

/** What one sign is by itself, 0 to 9; undefined for any that is no digit. */
export const eastDigit = (sign: string): number | undefined => DIGITS[sign];

/** Signs a number may begin with, save bare units; a character class. */
export const EAST_DIGITS = Object.keys(DIGITS).join('');
export const EAST_SMALL = Object.keys(SMALL).join('');
const POINT = /^[・·点점]/;
const INFIX = /[多余餘数數여]/; // 5万多, 20余万, 十数万, 2천여만

/** The value of a number while its signs are read. */
interface Tally {
  total: number;
  section: number;
  /** The digits that wait for their unit, or null. */
  waiting: number | null;
  smallestLarge: number;
  /** The unit right before the digits that wait. */
  unit: number;
}

/**
 * Reads the number that begins at `at`, or null where none does. A large unit alone (万一, 億) is no number.
 * In Korean a blank may stand behind a unit: 3만 5천.
 */
export function readEastNumber(text: string, at: number, lang: string): EastNumber | null {
  const tally: Tally = { total: 0, section: 0, waiting: null, smallestLarge: Infinity, unit: 1 };
  const look = { spelled: true, unit: false, positional: false, vague: false, signs: 0 };
  let namedDigit = false; // the sign before was a digit in characters
  let position = at;
  for (;;) {
    const sign = text.charAt(position);
    const digit = DIGITS[sign];
    if (sign >= '0' && sign <= '9') {
      if (tally.waiting !== null) break;
      const plain = readPlainNumber(text, position, lang);
      tally.waiting = plain.values[0] ?? 0;
      look.signs += plain.end - position;
      look.spelled = false;
      namedDigit = false;
      position = plain.end;
      continue;
    }
    if (sign === ' ') {
      // "3 万", "22 억": some set a blank before the unit.
      if (tally.waiting === null || !isUnitBehindBlank(text, position + 1, lang)) break;
      position++;
      continue;
    }
    if (digit !== undefined) {
      if (tally.waiting !== null && !namedDigit) break;
      if (tally.waiting !== null || (digit === 0 && look.signs > 0)) look.positional = true;
      tally.waiting = (tally.waiting ?? 0) * 10 + digit;
    } else if (isUnit(sign)) {
      if (sign === '조' && isArticle(text, at, position)) break;
      if (tally.waiting === null && isMetricPrefix(text, position)) break; // 1118亿千瓦时
      if (!addUnit(tally, sign)) break;
      tally.unit = SMALL[sign] ?? LARGE[sign] ?? 1;
      look.unit = true;
      if (lang === 'ko' && goesOn(text, position)) position++;
    } else if (POINT.test(sign) && namedDigit && isDecimal(text, position)) {
      const decimals = /^[〇零一二三四五六七八九]+/.exec(text.slice(position + 1))?.[0] ?? '';
      const digits = [...decimals].map((each) => DIGITS[each] ?? 0).join('');
      tally.waiting = Number(`${tally.waiting}.${digits}`);
      look.signs += decimals.length;
      position += decimals.length;
    } else if (INFIX.test(sign) && look.signs > 0 && isUnit(text.charAt(position + 1))) {
      look.vague ||= /[数數]/.test(sign);
    } else break;
    namedDigit = digit !== undefined;
    look.signs++;
    position++;
  }
  // 五千三 is 5,300 in Chinese, 五千零三 5,003.
  const short = lang === 'zh' && look.spelled && tally.unit >= 100 && !look.positional;
  const rest = (tally.waiting ?? 0) * (short && (tally.waiting ?? 0) < 10 ? tally.unit / 10 : 1);
  const value = tally.total + tally.section + rest;
  if (look.signs === 0 || (value === 0 && look.unit)) return null;
  if (look.unit && /[数數几幾]/.test(text.charAt(position))) look.vague = true;
  return { end: position, value, ...look };
}

/** Multiplies what waits by a unit; false where the unit can't belong to the same number. */
function addUnit(tally: Tally, sign: string): boolean {
  const small = SMALL[sign];
  if (small !== undefined) {
    if (tally.waiting === null && tally.section > 0 && tally.section % (small * 10) !== 0)
      return false;
    tally.section += (tally.waiting ?? 1) * small;
    tally.waiting = null;
    return true;
  }
  const large = LARGE[sign] ?? 1;
  const amount = tally.section + (tally.waiting ?? 0);
  if (amount === 0 && tally.total === 0) return false;
  // 1.4万亿, 一万三千九百亿: a unit upon smaller ones multiplies all that stands before it.
  if (amount === 0 || large > tally.smallestLarge) tally.total = (tally.total + amount) * large;
  else tally.total += amount * large;
  tally.smallestLarge = large;
  tally.section = 0;
  tally.waiting = null;
  return true;
}

/** "3 万", "5 천만": a large unit, in Korean a small one too. */
function isUnitBehindBlank(text: string, at: number, lang: string): boolean {
  const sign = text.charAt(at);
  return (
    LARGE[sign] !== undefined || (lang === 'ko' && /^[천백십][만억]/.test(text.slice(at, at + 2)))
  );
}

/** 3만 5천, 1억 4천 2백만: in Korean a blank may stand behind a unit. */
function goesOn(text: string, position: number): boolean {
  return /^ (?:[\d,]+ ?|[일이삼사오육칠팔구])[만천백십명원달]/.test(
    text.slice(position + 1, position + 9),
  );
}

/** 제3조 제2항 is Article 3(2), not three trillion. */
function isArticle(text: string, at: number, position: number): boolean {
  return (
    /제\s?$/.test(text.slice(Math.max(0, at - 2), at)) ||
    /^\s?제?\s?\d+\s?항/.test(text.slice(position + 1, position + 7))
  );
}

const isUnit = (sign: string): boolean => sign in SMALL || sign in LARGE;

/** 千瓦, 千克, 兆瓦: kilo- and mega-, where Chinese writes them as it writes a thousand and a trillion. */
export function isMetricPrefix(text: string, at: number): boolean {
  return /^(?:千[瓦米克卡赫伏帕焦]|兆[瓦赫帕]|百帕)/.test(text.slice(at, at + 2));
}

/** 三点五 and 二・五 are decimals before a unit or a share; "三点" alone is three points. */
function isDecimal(text: string, at: number): boolean {
  return (
    /^.[〇零一二三四五六七八九]+(?:[万億亿千百%倍割成度個个]|パー|ポイ)/.test(
      text.slice(at, at + 9),
    ) || /百分之[^。]*$/.test(text.slice(Math.max(0, at - 8), at))
  );
}
