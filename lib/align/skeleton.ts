import { corridorAround } from './corridor.ts';
import type { Lexicon } from './lexicon.ts';
import type { Corridor, Section } from './path.ts';
import type { Side } from './side.ts';

const RARE = 4; // sentences a word may stand in to place a sentence
const SURE_LINK = 0.3;
const MARGIN = 10; // sentences either side of a placed sentence
const MAX_MARGIN = 160; // where no word helps for long; keeps the cost linear
const MAX_DRIFT = 0.2; // share of the text by which one side may run ahead of the other
const LEAST_DRIFT = 60; // sentences

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Pairs of sentences that share rare words, by source then target position. */
function sharedRareWords(section: Section, source: Side, target: Side, lexicon: Lexicon): Point[] {
  const weights = new Map<number, number>();
  const slope = (section.y1 - section.y0) / Math.max(1, section.x1 - section.x0);
  const drift = Math.max(LEAST_DRIFT, (section.y1 - section.y0) * MAX_DRIFT);
  for (let link = 0; link < lexicon.source.length; link++) {
    const p = Math.min(lexicon.forward[link] as number, lexicon.backward[link] as number);
    if (p < SURE_LINK) continue;
    const s = lexicon.source[link] as number;
    const t = lexicon.target[link] as number;
    const xs = source.postings.subarray(
      source.postingsAt[s] as number,
      source.postingsAt[s + 1] as number,
    );
    const ys = target.postings.subarray(
      target.postingsAt[t] as number,
      target.postingsAt[t + 1] as number,
    );
    if (xs.length > RARE || ys.length > RARE) continue;
    for (const x of xs) {
      for (const y of ys) {
        if (Math.abs(y - section.y0 - (x - section.x0) * slope) > drift) continue;
        const key = x * target.size + y;
        weights.set(key, (weights.get(key) ?? 0) + p / (xs.length * ys.length));
      }
    }
  }
  return [...weights]
    .map(([key, weight]) => ({ x: Math.floor(key / target.size), y: key % target.size, weight }))
    .filter(({ x, y }) => x >= section.x0 && x < section.x1 && y >= section.y0 && y < section.y1)
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

/** A corridor through a long section along the rare words both sides share; the diagonal where there are none. */
export function skeletonCorridor(
  section: Section,
  source: Side,
  target: Side,
  lexicon: Lexicon,
): Corridor {
  const chain = heaviestChain(sharedRareWords(section, source, target, lexicon), section);
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
