import type { Draft } from '../draft.ts';
import { type Figure, type FigureWeight, plainDecimal } from '../figure.ts';
import { numberFigure } from './number-figure.ts';
import { findNumberWord, type NumberWord } from './number-words.ts';
import { fractionFigure } from './share-figure.ts';
import { readSpelledNumber } from './spelled-number.ts';
import { VULGAR_FRACTIONS } from './vulgar-fractions.ts';
import { readWestDigits } from './west-digits.ts';

/** Ukrainian writes an apostrophe inside п'ять. */
const TOKEN = /\d|[½¼¾⅓⅔⅛]|[\p{L}][\p{L}\p{M}]*(?:['’]я\p{L}*)?/gu;
const SOFT_LIMIT = 12; // spelled out up to "twelve" in most house styles: never an alarm

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
    if (first >= 48 && first <= 57) figure = readWestDigits(draft, start);
    else if (token.length === 1 && VULGAR_FRACTIONS[token] !== undefined) {
      figure = { start, end: start + 1, ...fractionFigure(VULGAR_FRACTIONS[token] ?? 0) };
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
  return {
    end: at.end,
    figure: numberFigure(draft.text, at, values, small ? 'soft' : 'firm', look),
  };
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
