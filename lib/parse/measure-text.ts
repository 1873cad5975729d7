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
  /** Letters and figures alone, without case. */
  readonly folded: string;
}

const LONG = 600; // characters from which words, figures and letters are taken from the beginning only

/** Measures one text. */
export function measureText(text: string): TextMeasure {
  const start = text.slice(0, LONG);
  const part = text.length / Math.max(1, start.length);
  return {
    text,
    hasWords: hasWords(text),
    words: Math.round(countWords(start) * part),
    logWeight: Math.log(1 + textWeight(start) * part),
    figures: figuresOf(start),
    folded: start
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  };
}
