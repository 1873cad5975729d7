/** A number in digits, with everything its separators may mean in the language of the text. */
export interface PlainNumber {
  readonly end: number;
  /** First what the language means by it. */
  readonly values: readonly number[];
  /** The digits as printed, when nothing groups or divides them; else empty. */
  readonly bare: string;
}

const GROUPED =
  /(\d{1,3})([,.'’٬\u00A0\u2009\u202F ])(\d{3})((?:\2\d{3})*)(?!\d)(?:([.,٫])(\d+))?/y;
const INDIAN = /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?![\d,])/y; // 53,10,000
const DIVIDED = /(\d+)([.,٫])(\d+)(?![\d]|[.,]\d)/y;
const WHOLE = /\d+/y;
const NAKAGURO = /(\d{1,4})・(\d{1,3})(?![\d月日年])(?!・)/y; // 182・44ドル: Japanese newspapers' decimal point

// A decimal point, a grouping comma; there "3,000" never means 3 (one wrong link, 3 % ~ 3,000, came from allowing it).
const POINT_LANGUAGES = new Set('en ja zh ko th hi he ms fil bn ta te ur mr'.split(' '));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "1,234" and "1.234": one group of three after a sign that may group or divide. */
function readSingleGroup(found: RegExpExecArray, lang: string): readonly number[] {
  const [, head = '', sign = '', group = ''] = found;
  const grouped = Number(head + group);
  const divided = Number(`${head}.${group}`);
  if (sign !== ',' && sign !== '.') return [grouped];
  if (head === '0') return [divided];
  if (POINT_LANGUAGES.has(lang)) return sign === ',' ? [grouped] : [divided];
  if (lang === 'ar') return sign === ',' ? [grouped, divided] : [divided, grouped];
  return sign === '.' ? [grouped, divided] : [divided, grouped];
}

/** A blank groups thousands where that is a custom; between two CJK numbers it only parts them. */
function blankGroups(sign: string, lang: string): boolean {
  return sign !== ' ' || !/^(?:ja|zh|ko)$/.test(lang);
}

/** Reads the number whose first digit stands at `at`; throws where none stands there. */
export function readPlainNumber(text: string, at: number, lang: string): PlainNumber {
  const grouped = match(GROUPED, text, at);
  if (grouped && blankGroups(grouped[2] ?? '', lang)) {
    const [whole, head = '', sign = '', group = '', more = '', point, decimals] = grouped;
    const end = at + whole.length;
    if (point === undefined && more === '')
      return { end, values: readSingleGroup(grouped, lang), bare: '' };
    if (point !== sign) {
      const digits = head + group + more.replace(/\D/g, '');
      return { end, values: [Number(`${digits}.${decimals ?? 0}`)], bare: '' };
    }
  }
  const indian = match(INDIAN, text, at);
  if (indian) {
    return {
      end: at + indian[0].length,
      values: [Number(indian[0].replaceAll(',', ''))],
      bare: '',
    };
  }
  const dotted = lang === 'ja' ? match(NAKAGURO, text, at) : null;
  if (dotted) {
    const values = [Number(`${dotted[1]}.${dotted[2]}`)];
    return { end: at + dotted[0].length, values, bare: '' };
  }
  const divided = match(DIVIDED, text, at);
  if (divided && (divided[2] !== ',' || !POINT_LANGUAGES.has(lang))) {
    return {
      end: at + divided[0].length,
      values: [Number(`${divided[1]}.${divided[3]}`)],
      bare: '',
    };
  }
  const whole = match(WHOLE, text, at);
  if (!whole) throw new Error(`no digit at ${at} of “${text.slice(at, at + 20)}”`);
  return { end: at + whole[0].length, values: [Number(whole[0])], bare: whole[0] };
}
