import { lettersOf } from '../language/letters-of.ts';
import { textWeight } from '../language/writing.ts';
import { countWords, figuresOf, hasWords } from './text-shape.ts';

/** What is compared of one cell; measured once, since a cell meets every other of its row. */
export interface TextMeasure {
  readonly text: string;
  readonly hasWords: boolean;
  readonly words: number;
  /** Natural log of the text's weight in Latin letters. */
  readonly logWeight: number;
  readonly figures: readonly string[];
  /** The sign a sentence ends with, in its plain form; '' where none stands. */
  readonly close: '.' | '?' | '!' | '';
  /** Letters alone, without case; with the figures where letters are few. */
  readonly folded: string;
}

const SHORT = 120; // characters up to which a bracket is a gloss, an abbreviation, a note on one side only
const LONG = 600; // characters from which words, figures and letters are taken from the beginning only

/** Measures one text. */
export function measureText(text: string): TextMeasure {
  const start = text.slice(0, LONG);
  const part = text.length / Math.max(1, start.length);
  return {
    text,
    hasWords: hasWords(text),
    words: Math.round(countWords(start) * part),
    logWeight: Math.log(1 + textWeight(withoutBrackets(start)) * part),
    figures: figuresOf(start),
    close: closeOf(text),
    folded: fold(start),
  };
}

/** A short text without what stands in brackets, where that leaves any. */
function withoutBrackets(text: string): string {
  if (text.length > SHORT || !/[(（[【]/.test(text)) return text;
  const rest = text.replace(/[(（][^()（）]*[)）]|[[【][^[\]【】]*[\]】]/g, ' ');
  return hasWords(rest) ? rest : text;
}

const CLOSES = { '.': /[.。．।۔։።…]$/, '?': /[?？؟;]$/, '!': /[!！]$/ } as const;

function closeOf(text: string): TextMeasure['close'] {
  const end = text.slice(-4).replace(/[\s"'”’»」』)）]+$/u, '');
  for (const sign of ['.', '?', '!'] as const) if (CLOSES[sign].test(end)) return sign;
  return '';
}

const FEW = 2; // letters that tell nothing without their figures: `A4`

function fold(text: string): string {
  const all = lettersOf(text.normalize('NFKC').toLowerCase());
  const letters = all.replace(/\p{N}+/gu, '');
  return letters.length > FEW ? letters : all;
}
