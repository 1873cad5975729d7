import type { Segment } from '../bitext/bitext.ts';
import { readNames } from './read-names.ts';

/** A name that stands on both sides of at least one row. */
export interface SharedName {
  /** As the first row prints it. */
  readonly text: string;
  /** Indices of the segments that hold it on two sides or more, ascending. */
  readonly rows: readonly number[];
}

/**
 * Names kept in Latin letters on two sides of a segment, with every segment that has them; the most frequent
 * first, then in order of appearance. Empty where the languages share none.
 */
export function sharedNames(segments: readonly Segment[]): readonly SharedName[] {
  const found = new Map<string, { text: string; rows: number[] }>();
  segments.forEach((segment, row) => {
    for (const name of namesOnTwoSides(segment)) {
      const key = keyOf(name);
      const known = found.get(key);
      if (known) known.rows.push(row);
      else found.set(key, { text: name, rows: [row] });
    }
  });
  return [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
}

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s\u00a0]+/g, ' ');

/** The names of the side that has fewest, which stand in another side's text too. */
function namesOnTwoSides({ sides }: Segment): readonly string[] {
  const names = new Map<string, string>();
  sides.forEach((side, at) => {
    for (const { text } of readNames(side.text, side.lang)) {
      const elsewhere = sides.some((other, index) => index !== at && holds(other.text, text));
      if (elsewhere && !names.has(keyOf(text))) names.set(keyOf(text), text);
    }
  });
  return [...names.values()];
}

/** Whether a text has a name as a whole word, in any case. */
function holds(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const around = `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
  return !/[A-Za-z\u00c0-\u024f\d]/.test(around);
}
