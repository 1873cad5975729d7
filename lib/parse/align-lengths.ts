import { beadPrice, misfit, type Stretch, toStretch } from './bead-price.ts';
import type { Turn } from './turn.ts';

/** Blocks that translate each other: indices into both lists, one of them empty where a block has no partner. */
export interface Bead {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Lengths go badly together, or counts differ. */
  readonly unsure: boolean;
}

const STEPS: readonly (readonly [left: number, right: number, price: number])[] = [
  [1, 1, 0],
  [1, 2, 1.6],
  [2, 1, 1.6],
  [1, 3, 2.6],
  [3, 1, 2.6],
  [1, 0, 2],
  [0, 1, 2],
]; // prices are negative log likelihoods next to one-to-one, from the shares seen in published alignments
export const ONE_SIDED = 2; // the price of a block without partner, as in STEPS
export const MOST_JOINED = 3; // blocks of one language that may stand for one of the other, as in STEPS

const SURE_FIT = 0.8; // natural logarithm: a pair 2.2 times longer than expected is said to be unsure
const MIN_REACH = 12; // blocks off the diagonal that are tried; a note or a lost section shifts no further
const REACH = 0.08; // of a text's blocks, the same for long texts
const MAX_CELLS = 250_000; // cells of the table; longer lists are paired in order (a treaty has 500 × 500)

/**
 * Pairs two lists of blocks in order, by length, figures and being headings: the cheapest path of beads.
 * `ratio` is how much the right says for one letter of the left. Lists too long are paired one by one.
 */
export function alignLengths(
  left: readonly Turn[],
  right: readonly Turn[],
  ratio: number,
): { readonly beads: readonly Bead[]; readonly price: number } {
  if (left.length * right.length > MAX_CELLS) return inOrder(left, right);
  const [lefts, rights] = [stretches(left), stretches(right)];
  const width = right.length + 1;
  const reach = Math.max(MIN_REACH, Math.ceil(right.length * REACH));
  const span = Math.min(width, 2 * reach + 1);
  // Only the cells within reach of the diagonal are kept: row `i` begins at column `begin(i)`.
  const begin = (i: number) => {
    const middle = Math.round((i * right.length) / Math.max(1, left.length));
    return Math.min(Math.max(0, middle - reach), width - span);
  };
  const price = new Float64Array((left.length + 1) * span).fill(Number.POSITIVE_INFINITY);
  const step = new Int8Array((left.length + 1) * span);
  price[0] = 0;
  for (let i = 0; i <= left.length; i += 1) {
    const from = begin(i);
    for (let j = from; j < from + span; j += 1) {
      const here = price[i * span + j - from] ?? Number.POSITIVE_INFINITY;
      if (here === Number.POSITIVE_INFINITY) continue;
      for (let index = 0; index < STEPS.length; index += 1) {
        const [a, b, base] = STEPS[index] ?? [1, 1, 0];
        const column = j + b - begin(i + a);
        if (i + a > left.length || column < 0 || column >= span) continue;
        const [one, other] = [lefts[a]?.[i], rights[b]?.[j]];
        const fit = one === undefined || other === undefined ? 0 : beadPrice(one, other, ratio);
        const at = (i + a) * span + column;
        if (here + base + fit < (price[at] ?? 0)) {
          price[at] = here + base + fit;
          step[at] = index;
        }
      }
    }
  }
  // Counts too far apart for any path within reach.
  if (price.at(-1) === Number.POSITIVE_INFINITY) return inOrder(left, right);
  const beads: Bead[] = [];
  for (let i = left.length, j = right.length; i > 0 || j > 0; ) {
    const [a, b] = STEPS[step[i * span + j - begin(i)] ?? 0] ?? [1, 1];
    i -= a;
    j -= b;
    const [one, other] = [lefts[a]?.[i], rights[b]?.[j]];
    const paired = one !== undefined && other !== undefined;
    const unsure = paired && (a !== b || misfit(one, other, ratio) > SURE_FIT);
    beads.push({ left: range(i, a), right: range(j, b), unsure });
  }
  return { beads: beads.reverse(), price: price.at(-1) ?? 0 };
}

/** Every stretch by its count and first turn; none for the count 0. */
function stretches(turns: readonly Turn[]): readonly (readonly Stretch[])[] {
  return Array.from({ length: MOST_JOINED + 1 }, (_, count) =>
    count === 0 ? [] : turns.map((_turn, first) => toStretch(turns, first, count)),
  );
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

function inOrder(left: readonly Turn[], right: readonly Turn[]): { beads: Bead[]; price: number } {
  const beads: Bead[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1)
    beads.push({
      left: i < left.length ? [i] : [],
      right: i < right.length ? [i] : [],
      unsure: true,
    });
  return { beads, price: Math.abs(left.length - right.length) * ONE_SIDED };
}
