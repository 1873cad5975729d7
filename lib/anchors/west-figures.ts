import type { Draft } from './draft.ts';
import { fractionFigure, percentFigure } from './east-figures.ts';
import {
  distinct,
  type Figure,
  type FigureKind,
  type FigureWeight,
  plainDecimal,
} from './figure.ts';
import { findNumberWord, type NumberWord } from './number-words.ts';
import { readPlainNumber } from './plain-number.ts';
import { HALF_MORE, readAttached, readScales } from './scales.ts';
import { readSpelledNumber } from './spelled-number.ts';

const TOKEN = /\d|[½¼¾⅓⅔⅛]|[\p{L}][\p{L}\p{M}]*/gu;
const SOFT_LIMIT = 12; // spelled out up to "twelve" in most house styles: never an alarm
const PERCENT =
  /^[\s\u00A0\u202F-]?(?:%|percent(?:age)?\b|per cent\b|p\.?c\.?t\b|prozent\p{L}*|pour ?cents?(?!\p{L})|por ?ciento(?!\p{L})|por ?cento(?!\p{L})|per cento(?!\p{L})|процент\p{L}*|проц\.|п\.\s?п\.|(?:في|ب)\s?ال?م(?:ائ|ئ)ة|بال?م(?:ائ|ئ)ة|points? de pourcentage|puntos porcentuales)/iu;
const BASIS_POINTS =
  /^\s(?:basis points|bps?\b|Basispunkte|points de base|puntos básicos|базисн\p{L}+)/iu;
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
};
const MONEY_BEFORE = /[$€£¥₽₹₩](?:\s)?$|(?:USD|EUR|GBP|JPY|CNY|RMB|CHF)\s?$/;
const MONEY_AFTER =
  /^\s?(?:[$€£¥₽₹₩]|(?:US )?dollars?|euros?|yen|yuan|pounds?|roubles?|rubles?|won|Dollar|Euro|Yen|dólares|dollars|рубл|долл|евро|دولار|يورو|ين)/iu;

/** Takes what numbers are left in a text that is written with blanks between words. */
export function readWestFigures(draft: Draft): void {
  readOneIn(draft);
  const { text, lang } = draft;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [token] = found;
    const start = found.index;
    const first = token.charCodeAt(0);
    let figure: Figure | null = null;
    if (first >= 48 && first <= 57) figure = readDigits(draft, start);
    else if (VULGAR[token] !== undefined) {
      figure = { start, end: start + 1, ...fractionFigure(VULGAR[token] ?? 0) };
    } else {
      const word = findNumberWord(token.toLowerCase(), lang);
      if (!word) continue;
      const read = readWords(draft, start, token, word);
      TOKEN.lastIndex = Math.max(read.end, start + token.length);
      figure = read.figure;
    }
    if (!figure) continue;
    TOKEN.lastIndex = Math.max(figure.end, TOKEN.lastIndex);
    draft.figures.push(figure);
  }
}

function readDigits(draft: Draft, start: number): Figure {
  const { text, lang } = draft;
  const plain = readPlainNumber(text, start, lang);
  let end = plain.end;
  let values = plain.values;
  let letterO = false;
  const zeros = /^O+\d*(?![\p{L}])/u.exec(text.slice(end, end + 8));
  if (zeros && plain.bare !== '') {
    end += zeros[0].length;
    values = [Number(text.slice(start, end).replaceAll('O', '0'))];
    letterO = true;
  }
  const fraction = /^\s(\d)\/(\d)(?!\d)/.exec(text.slice(end, end + 5));
  if (fraction) {
    const share = Number(fraction[1]) / Number(fraction[2]);
    end += fraction[0].length;
    values = values.map((value) => Number((value + share).toFixed(4)));
  }
  const mixed = VULGAR[text.charAt(end)];
  if (mixed !== undefined) {
    end++;
    values = values.map((value) => value + mixed);
  }
  const half = HALF_MORE.exec(text.slice(end, end + 22));
  if (half && !/^\s?(?:and|et|y|und|и)\s(?:a\s)?half\s(?:of|the)/iu.test(text.slice(end))) {
    end += half[0].length;
    values = values.map((value) => value + 0.5);
  }
  const money = MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start));
  const attached = readAttached(text, end, money);
  const scales = attached ? null : readScales(text, end, lang);
  if (attached) {
    end = attached.end;
    values = attached.sure
      ? values.map((value) => value * attached.factor)
      : values.flatMap((value) => [value, value * attached.factor]);
  } else if (scales) {
    end = scales.end;
    values = values.map((value) => value * scales.factor);
    const halfMore = HALF_MORE.exec(text.slice(end, end + 22));
    const more = halfMore
      ? { end: end + halfMore[0].length, value: scales.factor / 2 }
      : readNextScaled(draft, end, scales.factor);
    if (more) {
      end = more.end;
      values = values.map((value) => value + more.value);
    }
  }
  return finish(draft, { start, end }, values, 'firm', {
    money,
    ordinal: attached?.ordinal ?? false,
    decade: attached?.decade ?? false,
    bare: plain.bare,
    ...(letterO && { letterO }),
  });
}

/** "1 млрд 200 млн", "3 billion 500 million": a smaller scaled number right behind is a part of it. */
function readNextScaled(
  draft: Draft,
  at: number,
  factor: number,
): { end: number; value: number } | null {
  const { text, lang } = draft;
  if (!/^ \d/.test(text.slice(at, at + 2))) return null;
  const plain = readPlainNumber(text, at + 1, lang);
  const scales = readScales(text, plain.end, lang);
  // "3 тысячи 400": three digits behind thousands need no scale of their own.
  if (!scales && factor === 1000 && plain.bare.length === 3) {
    return { end: plain.end, value: plain.values[0] ?? 0 };
  }
  if (!scales || scales.factor >= factor) return null;
  return { end: scales.end, value: (plain.values[0] ?? 0) * scales.factor };
}

interface Look {
  readonly money: boolean;
  readonly ordinal: boolean;
  readonly decade: boolean;
  readonly bare: string;
  readonly letterO?: boolean;
}

function finish(
  draft: Draft,
  at: { start: number; end: number },
  values: readonly number[],
  weight: FigureWeight,
  look: Look,
): Figure {
  const { text } = draft;
  const after = text.slice(at.end, at.end + 26);
  const percent =
    PERCENT.exec(after) ??
    (/%\s?$/.test(text.slice(Math.max(0, at.start - 2), at.start)) ? [''] : null);
  const marked = look.letterO ? { letterO: true as const } : {};
  const [first = 0] = values;
  if (percent) {
    const end = at.end + percent[0].length;
    const shares = values.map(percentFigure);
    const readings = distinct(shares.flatMap((share) => share.readings));
    return {
      start: at.start,
      end,
      kind: 'percent',
      weight: 'firm',
      value: plainDecimal(first),
      readings,
      ...marked,
    };
  }
  if (after.startsWith('‰'))
    return { start: at.start, end: at.end + 1, ...percentFigure(first / 10) };
  const points = BASIS_POINTS.exec(after);
  const all = points ? [...values, ...values.map((value) => value / 100)] : values;
  const readings = distinct([...all.map(plainDecimal), ...otherYears(text, at.start, look)]);
  const year = look.bare.length === 4 && first >= 1000 && first <= 2100 && !look.money;
  const kind: FigureKind =
    look.money || MONEY_AFTER.test(after)
      ? 'money'
      : look.ordinal
        ? 'ordinal'
        : year
          ? 'year'
          : 'count';
  return {
    start: at.start,
    end: at.end,
    kind,
    weight,
    value: readings[0] ?? '',
    readings,
    ...marked,
  };
}

/** "2019–21" means 2021, "the 90s" the 1990s. */
function otherYears(text: string, start: number, look: Look): readonly string[] {
  if (look.bare.length !== 2) return [];
  if (look.decade) return [`19${look.bare}`, `20${look.bare}`];
  if (/(?:années|años|anni|anos|'|’)\s?$/i.test(text.slice(Math.max(0, start - 8), start))) {
    return [`19${look.bare}`, `20${look.bare}`];
  }
  const before = /(?<!\d)((?:1[5-9]|20)\d)\d\s?[-–/]\s?$/.exec(
    text.slice(Math.max(0, start - 8), start),
  );
  return before ? [`${before[1]?.slice(0, 2)}${look.bare}`] : [];
}

interface ReadWords {
  readonly end: number;
  readonly figure: Figure | null;
}

function readWords(draft: Draft, start: number, token: string, word: NumberWord): ReadWords {
  const spelled = readSpelledNumber(draft.text, start, token, word, draft.lang);
  if (!spelled.value && spelled.value !== 0) return { end: spelled.end, figure: null };
  const at = { start, end: spelled.end };
  if (spelled.role === 'part') {
    const weight: FigureWeight = spelled.firm ? 'firm' : 'soft';
    return { end: at.end, figure: { ...at, ...fractionFigure(spelled.value), weight } };
  }
  const values = [spelled.value, ...spelled.alternatives];
  if (spelled.role === 'times') {
    const readings = values.map(plainDecimal);
    const value = readings[0] ?? '';
    return { end: at.end, figure: { ...at, kind: 'count', weight: 'loose', value, readings } };
  }
  const small = spelled.value <= SOFT_LIMIT || !spelled.firm;
  const look = { money: false, ordinal: spelled.role === 'ordinal', decade: false, bare: '' };
  return { end: at.end, figure: finish(draft, at, values, small ? 'soft' : 'firm', look) };
}

const ONE_IN = /\b(?:one|1)\s(?:in|out of)\s(?:every\s)?(\d{1,3}|\p{L}+)(?!\p{L})/giu;

/** "one in five" is a fifth too; loose, since its two numbers are read as well. */
function readOneIn(draft: Draft): void {
  if (draft.lang !== 'en') return;
  for (const found of draft.text.matchAll(ONE_IN)) {
    const [whole, printed = ''] = found;
    const word = findNumberWord(printed.toLowerCase(), 'en');
    const many = /\d/.test(printed) ? Number(printed) : word?.role === 'add' ? word.value : 0;
    if (many < 2) continue;
    const end = found.index + whole.length;
    draft.figures.push({ start: found.index, end, ...fractionFigure(1 / many), weight: 'loose' });
  }
}
