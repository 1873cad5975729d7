import type { Turn } from './turn.ts';

/** What one to three turns in a row hold together. */
export interface Stretch {
  readonly count: number;
  readonly length: number;
  readonly hasHeading: boolean;
  readonly hasLabel: boolean;
  /** The source shows what its blocks are. */
  readonly marked: boolean;
  readonly figures: ReadonlySet<string>;
  /** Its blocks stand in different elements. */
  readonly parted: boolean;
}

const SPREAD = 0.35; // standard deviation of the logarithm of paragraph length ratios in EN/JA prose
const FLOOR = 4; // letters added to both, so that short labels do not weigh
const OUTLIER = 4; // beyond this price lengths count linearly: one note must not drag later pairs out of step
const HEADING_PRICE = 3; // a heading against a paragraph
const PARTED_PRICE = 4; // blocks of different elements (a text and a sidebar) as one answer
const LABEL_PRICE = 1.5; // a label against a text: one language may leave the colon out
const SAME_FIGURES = -1; // half of the figures or more stand on both sides
const OTHER_FIGURES = 1.5; // figures on both sides, none of them the same
const LONE_FIGURES = 0.7; // one side writes its numbers in words, or has none

const NO_FIGURES: ReadonlySet<string> = new Set();

/** The turns from `first` on, `count` of them, as one. */
export function toStretch(turns: readonly Turn[], first: number, count: number): Stretch {
  const own = turns.slice(first, first + count);
  const only = own.length === 1 ? own[0] : undefined;
  return {
    count,
    length: own.reduce((sum, turn) => sum + turn.length, 0),
    hasHeading: own.some((turn) => turn.kind === 'heading'),
    hasLabel: own.some((turn) => turn.kind === 'label'),
    marked: own.every((turn) => turn.kind !== null),
    parted: own.some((turn) => turn.home !== own[0]?.home),
    figures:
      only?.figures ??
      (own.some((turn) => turn.figures.size > 0)
        ? new Set(own.flatMap((turn) => [...turn.figures]))
        : NO_FIGURES),
  };
}

/** How far two lengths are off the expected ratio, as a natural logarithm. */
export function misfit(left: Stretch, right: Stretch, ratio: number): number {
  return Math.abs(Math.log((right.length + FLOOR * ratio) / ((left.length + FLOOR) * ratio)));
}

/** Negative log likelihood that two stretches translate each other, beside the price of their counts. */
export function beadPrice(left: Stretch, right: Stretch, ratio: number): number {
  const off = misfit(left, right, ratio) / SPREAD;
  const parted = left.parted || right.parted ? PARTED_PRICE : 0;
  const lengths = Math.min((off * off) / 2, OUTLIER + off / 2);
  return lengths + parted + kindPrice(left, right) + figurePrice(left, right);
}

function kindPrice(left: Stretch, right: Stretch): number {
  if (!left.marked || !right.marked) return 0;
  const heads = left.hasHeading !== right.hasHeading ? HEADING_PRICE : 0;
  const labels = left.hasLabel !== right.hasLabel ? LABEL_PRICE : 0;
  // A label stands by itself: with a neighbour it has been taken along.
  const taken = [left, right].some((one) => one.count > 1 && one.hasLabel) ? LABEL_PRICE : 0;
  return heads + labels + taken;
}

function figurePrice({ figures: a }: Stretch, { figures: b }: Stretch): number {
  if (a.size === 0 && b.size === 0) return 0;
  if (a.size === 0 || b.size === 0) return LONE_FIGURES;
  let shared = 0;
  for (const figure of a) if (b.has(figure)) shared += 1;
  if (shared === 0) return OTHER_FIGURES;
  return shared * 2 >= Math.min(a.size, b.size) ? SAME_FIGURES : 0;
}
