import { areApart } from './probe-contrast.ts';
import { MIN_PAIRS, PAIR_TEXT, POOL } from './probe-limits.ts';

const NO_WORDS = /[_@<>{}=$]|\d{3}|\(\)|[a-z][.A-Z]\w/; // code, addresses, identifiers

/** Texts that stand beside each other or take turns, by the make of their places. */
export type Pairs = Map<string, { left: string; right: string; count: number }>;

/** Adds two texts; none where either is no words. */
export function addPair(pairs: Pairs, make: string, left: string, right: string): void {
  if (left === right || [left, right].some((text) => text === '' || NO_WORDS.test(text))) return;
  const pair = pairs.get(make) ?? { left: '', right: '', count: 0 };
  pair.count += 1;
  if (pair.count <= POOL) {
    pair.left += ` ${left.slice(0, PAIR_TEXT)}`;
    pair.right += ` ${right.slice(0, PAIR_TEXT)}`;
  }
  pairs.set(make, pair);
}

/** Whether the texts of any make are in two languages. */
export const areAnyApart = (pairs: Pairs): boolean =>
  [...pairs.values()].some(({ left, right, count }) => count >= MIN_PAIRS && areApart(left, right));
