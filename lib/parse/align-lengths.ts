export type TurnKind = 'heading' | 'label' | 'text';

/** A block of one language in reading order. */
export interface Turn {
  /** Index of its language, or null where it has none of its own (figures, signs). */
  readonly side: number | null;
  /** What it says, in Latin letters (`textWeight`), so that lengths can be compared. */
  readonly length: number;
  /** What it looks like, or null where the source shows nothing of that. */
  readonly kind: TurnKind | null;
}

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

const SPREAD = 0.35; // standard deviation of the logarithm of paragraph length ratios in EN/JA prose
const HEADING_PRICE = 4; // a heading against a paragraph
const LABEL_PRICE = 1.5; // a label against a text: one language may leave the colon out
const SURE_FIT = 0.8; // natural logarithm: a pair 2.2 times longer than expected is said to be unsure
const FLOOR = 4; // letters added to both, so that short labels do not weigh
const MAX_CELLS = 250_000; // cells of the table; longer lists are paired in order (a treaty has 500 × 500)

/** Pairs two lists of blocks in order, by length and by being headings: the cheapest path of beads. */
export function alignLengths(
  left: readonly Turn[],
  right: readonly Turn[],
  ratio: number,
): { readonly beads: readonly Bead[]; readonly price: number } {
  if (left.length * right.length > MAX_CELLS) return inOrder(left, right);
  const width = right.length + 1;
  const price = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Int8Array((left.length + 1) * width);
  price[0] = 0;
  for (let i = 0; i <= left.length; i += 1) {
    for (let j = 0; j <= right.length; j += 1) {
      const here = price[i * width + j] ?? 0;
      STEPS.forEach(([a, b, base], index) => {
        if (i + a > left.length || j + b > right.length) return;
        const at = (i + a) * width + j + b;
        const cost = here + base + beadPrice(left, i, i + a, right, j, j + b, ratio);
        if (cost < (price[at] ?? 0)) {
          price[at] = cost;
          step[at] = index;
        }
      });
    }
  }
  const beads: Bead[] = [];
  for (let i = left.length, j = right.length; i > 0 || j > 0; ) {
    const [a, b] = STEPS[step[i * width + j] ?? 0] ?? [1, 1];
    i -= a;
    j -= b;
    const unsure =
      a > 0 && b > 0 && (a !== b || misfit(left, i, i + a, right, j, j + b, ratio) > SURE_FIT);
    beads.push({ left: range(i, a), right: range(j, b), unsure });
  }
  return { beads: beads.reverse(), price: price.at(-1) ?? 0 };
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

function lengthOf(turns: readonly Turn[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += turns[i]?.length ?? 0;
  return sum;
}

/** How far two lengths are off the expected ratio, as a natural logarithm. */
function misfit(
  left: readonly Turn[],
  i: number,
  iEnd: number,
  right: readonly Turn[],
  j: number,
  jEnd: number,
  ratio: number,
): number {
  const expected = (lengthOf(left, i, iEnd) + FLOOR) * ratio;
  return Math.abs(Math.log((lengthOf(right, j, jEnd) + FLOOR * ratio) / expected));
}

function beadPrice(
  left: readonly Turn[],
  i: number,
  iEnd: number,
  right: readonly Turn[],
  j: number,
  jEnd: number,
  ratio: number,
): number {
  if (iEnd === i || jEnd === j) return 0;
  const off = misfit(left, i, iEnd, right, j, jEnd, ratio) / SPREAD;
  // Squares would let one outlier (a note on one side) drag every later pair out of step.
  return (
    Math.min((off * off) / 2, 4 + off / 2) + kindPrice(left.slice(i, iEnd), right.slice(j, jEnd))
  );
}

function kindPrice(left: readonly Turn[], right: readonly Turn[]): number {
  const has = (turns: readonly Turn[], kind: TurnKind) => turns.some((turn) => turn.kind === kind);
  if ([...left, ...right].some((turn) => turn.kind === null)) return 0;
  const heads = has(left, 'heading') !== has(right, 'heading') ? HEADING_PRICE : 0;
  const labels = has(left, 'label') !== has(right, 'label') ? LABEL_PRICE : 0;
  // A label stands by itself: with a neighbour it has been taken along.
  const taken = [left, right].some((turns) => turns.length > 1 && has(turns, 'label'))
    ? LABEL_PRICE
    : 0;
  return heads + labels + taken;
}
