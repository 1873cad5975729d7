import { calendarYears } from '../dates/iso-date.ts';
import type { Draft } from '../draft.ts';
import type { Figure } from '../figure.ts';
import { numberFigure } from './number-figure.ts';
import { readPlainNumber } from './plain-number.ts';
import { HALF_MORE, readAttached, readScales } from './scales.ts';
import { VULGAR_FRACTIONS } from './vulgar-fractions.ts';

/** A scale between the number and its currency: 500 M€. */
const MONEY_SCALE = /^[\s\u00A0\u202F]?(k|M|Mds?|Mrd)[\s\u00A0\u202F]?(?=[€$£])/u;
const MONEY_FACTORS: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

const MONEY_BEFORE = /[$€£¥₽₹₩](?:\s)?$|(?:USD|EUR|GBP|JPY|CNY|RMB|CHF)\s?$/;

/** Reads the number in digits that begins at `start`: 52,000 · 5.31 million · 2½ · $1.5bn · 1 млрд 200 млн. */
export function readWestDigits(draft: Draft, start: number): Figure {
  const { text, lang } = draft;
  const plain = readPlainNumber(text, start, lang);
  let end = plain.end;
  const tail = /(?<![^\s(“"'])\.$/u.test(text.slice(Math.max(0, start - 2), start)); // ".312"
  let values = tail && plain.bare !== '' ? [Number(`0.${plain.bare}`)] : plain.values;
  if (plain.bare.length === 4) values = values.flatMap((value) => calendarYears(value, lang));
  const fraction = /^\s(\d)\/(\d)(?!\d)/.exec(text.slice(end, end + 5));
  if (fraction) {
    const share = Number(fraction[1]) / Number(fraction[2]);
    end += fraction[0].length;
    values = values.map((value) => Number((value + share).toFixed(4)));
  }
  const gap = text.charAt(end) === ' ' ? 1 : 0; // "1 ½ m"
  const mixed = VULGAR_FRACTIONS[text.charAt(end + gap)];
  if (mixed !== undefined) {
    end += gap + 1;
    values = values.map((value) => value + mixed);
  }
  const half = HALF_MORE.exec(text.slice(end, end + 22));
  if (half && !/^\s?(?:and|et|y|und|и)\s(?:a\s)?half\s(?:of|the)/iu.test(text.slice(end))) {
    end += half[0].length;
    values = values.map((value) => value + 0.5);
  }
  const letter = LETTER_SCALE.exec(text.slice(end, end + 6));
  const money = MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start));
  const attached = readAttached(text, end, money);
  const scales = attached ? null : (readMoneyScale(text, end) ?? readScales(text, end, lang));
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
  if (letter && !scales) {
    const factor = MONEY_FACTORS[letter[1] ?? ''] ?? 1e9;
    values = values.flatMap((value) => [value * factor, value]);
    end += letter[0].length;
  }
  return numberFigure(text, { start, end }, values, 'firm', {
    money,
    ordinal: attached?.ordinal ?? false,
    decade: attached?.decade ?? false,
    bare: plain.bare,
  });
}

/** "8,9 M de passagers", "3,2 Mds": a letter that may be a scale. */
const LETTER_SCALE = /^[\s\u00A0\u202F](M|Mds?|Mrd)(?![\p{L}.\d])/u;

function readMoneyScale(text: string, at: number): { end: number; factor: number } | null {
  const found = MONEY_SCALE.exec(text.slice(at, at + 6));
  return found && { end: at + found[0].length, factor: MONEY_FACTORS[found[1] ?? ''] ?? 1e9 };
}

/** Arabic says "and" before the smaller part: 11 مليونا و734 ألفا. */
const NEXT_PART = /^(?:\.? |\sو\s?)(?=\d)/;

/** "1 млрд 200 млн", "3 billion 500 million": a smaller scaled number right behind is a part of it. */
function readNextScaled(
  draft: Draft,
  at: number,
  factor: number,
): { end: number; value: number } | null {
  const { text, lang } = draft;
  const gap = NEXT_PART.exec(text.slice(at, at + 6)); // "6 тыс. 200"
  if (!gap) return null;
  const plain = readPlainNumber(text, at + gap[0].length, lang);
  const scales = readScales(text, plain.end, lang);
  // "3 тысячи 400": three digits behind thousands need no scale of their own.
  if (!scales && factor === 1000 && plain.bare.length === 3) {
    return { end: plain.end, value: plain.values[0] ?? 0 };
  }
  if (!scales || scales.factor >= factor) return null;
  return { end: scales.end, value: (plain.values[0] ?? 0) * scales.factor };
}
