import { CharClass, charClass } from './char-class.ts';

// A small reader of figures for the aligner: it must be quick and agree with itself, the figure check is elsewhere.

/** Value of a decimal digit of any script, or −1: every set of ten begins at …0 or …6 of a block of sixteen. */
function digitValue(code: number): number {
  if (charClass(code) !== CharClass.digit) return -1;
  const low = code % 16;
  return charClass(code - low) === CharClass.digit ? low : low - 6;
}

const MYRIADS: Readonly<Record<string, number>> = {
  万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 兆: 1e12, 조: 1e12,
}; // biome-ignore format: a table
const SECTION_UNITS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  천: 1000,
  백: 100,
};
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_DIGIT_VALUES: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2 };

/** Words that multiply the figure before them, by how they start; longer starts first. */
const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(?:billi?on|bn\b|milliard|miliard|millard|mrd|مليار|миллиард|млрд|अरब|พันล้าน)/, 1e9],
  [/^(?:trillion|трлн|триллион|तريليون|تريليون|ล้านล้าน)/, 1e12],
  [/^(?:milli?on|mln\b|milh|mili[oó]n|millón|mio\b|مليون|ملايين|миллион|млн|ล้าน)/, 1e6],
  [/^(?:thousand|tausend|mille\b|mila?\b|тыс|ألف|الف|آلاف|हज़ार|हजार)/, 1e3],
  [/^(?:lakh|लाख)/, 1e5],
  [/^(?:crore|करोड़)/, 1e7],
];

/** A number without the noise of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** What stood at `start` of the text; `value` is NaN where it is no figure. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

const isGroupMark = (char: string): boolean => /[,.\u00a0\u202f٬،’' ]/.test(char);

/** Digits with grouping and decimals from `start`, which must be a digit. */
function readDigits(text: string, start: number, decimalComma: boolean): ReadNumber {
  let value = 0;
  let at = start;
  let digits = 0;
  let grouped = false;
  let fraction = 0;
  while (at < text.length) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit >= 0) {
      if (fraction > 0) {
        value += digit * fraction;
        fraction /= 10;
      } else value = value * 10 + digit;
      digits++;
      at++;
      continue;
    }
    const mark = text.charAt(at);
    if (fraction > 0 || digits === 0 || !(isGroupMark(mark) || mark === '٫')) break;
    let run = 0;
    while (run < 4 && digitValue(text.charCodeAt(at + 1 + run)) >= 0) run++;
    if (run === 0) break;
    const isDecimalMark = mark === '٫' || mark === (decimalComma ? ',' : '.');
    const canGroup = run === 3 && (grouped || digits <= 3) && value > 0 && mark !== '٫';
    if (canGroup && !isDecimalMark) grouped = true;
    else if (isDecimalMark && run < 4) fraction = 0.1;
    else break;
    at++;
  }
  return { value: exact(value), end: at };
}

/** A run such as 5万2000, 531万, 二千五百, 二〇二一; NaN where a lone sign is more likely part of a word. */
function readMyriads(text: string, start: number, decimalComma: boolean): ReadNumber {
  let total = 0;
  let section = 0;
  let digits = Number.NaN; // pending digits not yet multiplied
  let signs = 0;
  let arabic = false;
  let at = start;
  while (at < text.length) {
    const char = text.charAt(at);
    const hanDigit = HAN_DIGIT_VALUES[char] ?? HAN_DIGITS.indexOf(char);
    if (digitValue(text.charCodeAt(at)) >= 0) {
      if (!Number.isNaN(digits)) break;
      const read = readDigits(text, at, decimalComma);
      digits = read.value;
      at = read.end;
      arabic = true;
      signs++;
      continue;
    }
    if (hanDigit >= 0) digits = Number.isNaN(digits) ? hanDigit : digits * 10 + hanDigit;
    else if (SECTION_UNITS[char] !== undefined) {
      section += (Number.isNaN(digits) ? 1 : digits) * SECTION_UNITS[char];
      digits = Number.NaN;
    } else if (MYRIADS[char] !== undefined && (signs > 0 || char === '万')) {
      const before = section + (Number.isNaN(digits) ? 0 : digits);
      total += (before === 0 ? 1 : before) * MYRIADS[char];
      section = 0;
      digits = Number.NaN;
    } else break;
    signs++;
    at++;
  }
  const value = total + section + (Number.isNaN(digits) ? 0 : digits);
  return { value: arabic || signs >= 2 ? exact(value) : Number.NaN, end: at };
}

const HAN_NUMERALS: ReadonlySet<number> = new Set(
  [...HAN_DIGITS, ...Object.keys(HAN_DIGIT_VALUES), ...Object.keys(SECTION_UNITS), '万', '萬'].map(
    (char) => char.charCodeAt(0),
  ),
);

/** Whether a figure may start with this code unit of that class (`CharClass`). */
export function startsNumber(code: number, kind: number): boolean {
  if (kind === CharClass.digit) return true;
  return kind >= CharClass.han && kind <= CharClass.unspaced && HAN_NUMERALS.has(code);
}

/** Reads the figure that starts at `start`; a scale word or 万 億 兆 after it multiplies it. */
export function readNumber(text: string, start: number, decimalComma: boolean): ReadNumber {
  const first = readMyriads(text, start, decimalComma);
  if (Number.isNaN(first.value) || first.end >= text.length) return first;
  const gap = /[\s\u00a0-]/.test(text.charAt(first.end)) ? 1 : 0;
  const word = text.slice(first.end + gap, first.end + gap + 12).toLowerCase();
  if (!/^[a-zтмब-हलकअलمأاآพล]/.test(word)) return first;
  for (const [start, scale] of SCALE_WORDS) {
    if (start.test(word)) return { value: exact(first.value * scale), end: first.end };
  }
  return first;
}
