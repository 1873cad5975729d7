import { corridorAround } from './corridor.ts';
import type { Lexicon } from './lexicon.ts';
import { lowerBound } from './pair-links.ts';
import type { Corridor, Section } from './path.ts';
import type { Side } from './side.ts';

const STRETCH = 800; // source sentences looked at together: a word's rarity is asked of these
const TRUSTED = 0.7; // share of a stretch whose chain is kept; its end may be bent by what follows
const RARE = 4; // sentences a word may stand in to place a sentence
const SURE_LINK = 0.3;
const MARGIN = 10; // sentences either side of a placed sentence
const MAX_MARGIN = 100; // where no word helps for long; keeps the cost linear
const MAX_DRIFT = 0.2; // share of the text by which one side may run ahead of the other
const LEAST_DRIFT = 60; // sentences

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Sentences of a type within from … to − 1. */
function within(side: Side, type: number, from: number, to: number): Int32Array {
  const { postings, postingsAt } = side;
  const end = postingsAt[type + 1] as number;
  const first = lowerBound(postings, postingsAt[type] as number, end, from);
  return postings.subarray(first, lowerBound(postings, first, end, to));
}

/** Pairs of sentences of a stretch that share words rare in it, by source then target position. */
function sharedRareWords(part: Section, source: Side, target: Side, lexicon: Lexicon): Point[] {
  const weights = new Map<number, number>();
  const slope = (part.y1 - part.y0) / Math.max(1, part.x1 - part.x0);
  const drift = Math.max(LEAST_DRIFT, (part.y1 - part.y0) * MAX_DRIFT);
  const types = new Set<number>();
  for (let x = part.x0; x < part.x1; x++)
    for (const type of source.tokens[x] as Int32Array) types.add(type);
  for (const type of types) {
    const xs = within(source, type, part.x0, part.x1);
    if (xs.length > RARE) continue;
    for (
      let link = lexicon.linksAt[type] as number;
      link < (lexicon.linksAt[type + 1] as number);
      link++
    ) {
      const p = Math.min(lexicon.forward[link] as number, lexicon.backward[link] as number);
      if (p < SURE_LINK) continue;
      const ys = within(target, lexicon.target[link] as number, part.y0, part.y1);
      if (ys.length > RARE) continue;
      for (const x of xs) {
        for (const y of ys) {
          if (Math.abs(y - part.y0 - (x - part.x0) * slope) > drift) continue;
          const key = x * target.size + y;
          weights.set(key, (weights.get(key) ?? 0) + p / (xs.length * ys.length));
        }
      }
    }
  }
  return [...weights]
    .map(([key, weight]) => ({ x: Math.floor(key / target.size), y: key % target.size, weight }))
    .sort((a, b) => a.x - b.x || b.y - a.y);
}

/** Heaviest chain of points that ascends on both sides (a Fenwick tree of best chains by target position). */
function heaviestChain(points: readonly Point[], section: Section): Point[] {
  const size = section.y1 - section.y0 + 1;
  const tree = new Int32Array(size + 1).fill(-1);
  const total = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  let top = -1;
  points.forEach((point, index) => {
    let best = -1;
    // Target positions strictly below: equal sources come in descending target order, so they never chain.
    for (let at = point.y - section.y0; at > 0; at -= at & -at) {
      const other = tree[at] as number;
      if (other >= 0 && (best < 0 || (total[other] as number) > (total[best] as number)))
        best = other;
    }
    before[index] = best;
    total[index] = point.weight + (best < 0 ? 0 : (total[best] as number));
    for (let at = point.y - section.y0 + 1; at <= size; at += at & -at) {
      const other = tree[at] as number;
      if (other < 0 || (total[index] as number) > (total[other] as number)) tree[at] = index;
    }
    if (top < 0 || (total[index] as number) > (total[top] as number)) top = index;
  });
  const chain: Point[] = [];
  for (let at = top; at >= 0; at = before[at] as number) chain.push(points[at] as Point);
  return chain.reverse();
}

/**
 * Chain of shared rare words through a long section, stretch by stretch: what is rare is asked of each stretch, and
 * the end of one is the start of the next, so that cost and drift do not grow with the text.
 */
function chainThrough(section: Section, source: Side, target: Side, lexicon: Lexicon): Point[] {
  const chain: Point[] = [];
  let { x0: x, y0: y } = section;
  for (;;) {
    const slope = (section.y1 - y) / Math.max(1, section.x1 - x);
    const last = section.x1 - x <= STRETCH * 1.3;
    const part: Section = last
      ? { x0: x, x1: section.x1, y0: y, y1: section.y1 }
      : { x0: x, x1: x + STRETCH, y0: y, y1: Math.min(section.y1, y + Math.ceil(STRETCH * slope)) };
    const found = heaviestChain(sharedRareWords(part, source, target, lexicon), part);
    if (last) return [...chain, ...found];
    const sure = found.filter((point) => point.x < x + STRETCH * TRUSTED);
    chain.push(...sure);
    const end = sure[sure.length - 1];
    const step = Math.floor(STRETCH * TRUSTED);
    // With no word in common the diagonal is the best guess.
    [x, y] =
      end === undefined || end.x - x < step / 2
        ? [x + step, Math.min(section.y1, y + Math.round(step * slope))]
        : [end.x, end.y];
  }
}

/** A corridor through a long section along the rare words both sides share; the diagonal where there are none. */
export function skeletonCorridor(
  section: Section,
  source: Side,
  target: Side,
  lexicon: Lexicon,
): Corridor {
  const chain = chainThrough(section, source, target, lexicon);
  const ends = { x: section.x1, y: section.y1 };
  const points = [{ x: section.x0, y: section.y0, margin: MARGIN }];
  for (const { x, y } of [...chain, ends]) {
    const last = points[points.length - 1] as (typeof points)[number];
    const dx = x - last.x;
    const dy = y - last.y;
    // A block on one side alone lies along the edge of the gap, so the gap's difference belongs in the margin.
    const margin = Math.min(MAX_MARGIN, MARGIN + Math.max(dx, dy) / 3 + Math.abs(dx - dy));
    if (dx > 1) points.push({ x: last.x + Math.floor(dx / 2), y: last.y + dy / 2, margin });
    points.push({ x, y, margin: MARGIN });
  }
  return corridorAround(section, points);
}
