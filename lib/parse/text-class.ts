import { countScripts } from '../language/script.ts';
import { type Writing, weighWritings } from '../language/writing.ts';

/** The writing of a text, or null where it holds no letters (figures, signs, dates). */
export type TextClass = Writing | null;

const SAMPLE = 600; // UTF-16 units looked at; the writing of a paragraph shows in its first lines

/** Letters by writing, weighted by what a letter says, from the beginning of a text; heaviest first. */
export function scriptWeights(text: string): ReadonlyMap<Writing, number> {
  return new Map(weighWritings(countScripts(text.slice(0, SAMPLE))));
}

/** The writing of a text by the weight of its letters; Latin names inside Japanese do not outweigh it. */
export function textClass(text: string): TextClass {
  for (const writing of scriptWeights(text).keys()) return writing;
  return null;
}

/** Han alone may be Japanese or Chinese: it goes with either. */
export function sameClass(a: TextClass, b: TextClass): boolean {
  if (a === b) return true;
  return (a === 'Hani' && b === 'Jpan') || (a === 'Jpan' && b === 'Hani');
}
