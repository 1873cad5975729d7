import {
  distinct,
  type Figure,
  type FigureKind,
  type FigureWeight,
  plainDecimal,
} from '../figure.ts';
import { percentFigure } from './share-figure.ts';

const PERCENT =
  /^[\s\u00A0\u202F-]?(?:%|percent(?:age)?\b|per cent\b|p\.?c\.?t\b|prozent\p{L}*|pour ?cents?(?!\p{L})|por ?ciento(?!\p{L})|por ?cento(?!\p{L})|per cento(?!\p{L})|процент\p{L}*|проц\.|п\.\s?п\.|(?:في|ب)\s?ال?م(?:ائ|ئ)ة|بال?م(?:ائ|ئ)ة|points? de pourcentage|puntos porcentuales)/iu;
/** The first letters of what `PERCENT` knows: most figures are spared the search. */
const MAYBE_PERCENT = /^[\s\u00A0\u202F-]?[%pPпПفب]/;
const PERMILLE = /^\s?(?:‰|per mill?e?\b|Promille\b|pour mille\b|por mil\b|промилле)/iu;
const BASIS_POINTS =
  /^\s(?:basis points|bps?\b|Basispunkte|points de base|puntos básicos|базисн\p{L}+)/iu;
const MONEY_AFTER =
  /^\s?(?:[$€£¥₽₹₩]|(?:US )?dollars?|euros?|yen|yuan|pounds?|roubles?|rubles?|won|Dollar|Euro|Yen|dólares|dollars|рубл|долл|евро|دولار|يورو|ين)/iu;

/** What the reader of a number knows of it besides its values. */
export interface Look {
  readonly money: boolean;
  readonly ordinal: boolean;
  readonly decade: boolean;
  readonly bare: string;
}

/** Makes a figure of a number by what stands around it: a percentage, a sum of money, a year. */
export function numberFigure(
  text: string,
  at: { start: number; end: number },
  values: readonly number[],
  weight: FigureWeight,
  look: Look,
): Figure {
  const after = text.slice(at.end, at.end + 26);
  const percent =
    (MAYBE_PERCENT.test(after) ? PERCENT.exec(after) : null) ??
    (/%\s?$/.test(text.slice(Math.max(0, at.start - 2), at.start)) ? [''] : null);
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
    };
  }
  const permille = PERMILLE.exec(after);
  if (permille)
    return { start: at.start, end: at.end + permille[0].length, ...percentFigure(first / 10) };
  const points = BASIS_POINTS.exec(after);
  const all = points ? [...values, ...values.map((value) => value / 100)] : values;
  const readings = distinct([...all.map(plainDecimal), ...otherYears(text, at, look)]);
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
  };
}

/** 1900-talet, 1900-luku: the 20th century. */
const NORDIC_CENTURY = /^-(?:tal|luku|luvu)/;

/** "2019–21" means 2021, "the 90s" the 1990s, "the early 2000s" the beginning of the 21st century. */
function otherYears(
  text: string,
  { start, end }: { start: number; end: number },
  look: Look,
): readonly string[] {
  const century = look.decade || NORDIC_CENTURY.test(text.slice(end, end + 5));
  if (century && /^\d\d00$/.test(look.bare)) return [String(Number(look.bare) / 100 + 1)];
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
