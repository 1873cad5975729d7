import { readDate, sameDate } from './dates/iso-date.ts';
import type { Figure } from './figure.ts';

interface Pair {
  readonly a: Figure;
  readonly b: Figure;
}

const RANK = { firm: 0, soft: 1, loose: 2 } as const;

/** Whether two figures can mean one thing. */
function canAgree(a: Figure, b: Figure): boolean {
  if (a.letterO !== b.letterO) return false;
  if (a.relative && b.relative && a.readings.length + b.readings.length === 0) {
    return a.relative.unit === b.relative.unit && Object.is(a.relative.offset, b.relative.offset);
  }
  for (const first of a.readings) {
    for (const second of b.readings) {
      if (first === second) return true;
      if (first.charAt(4) !== '-' && first.charAt(0) !== '-') continue;
      const one = readDate(first);
      const other = one && readDate(second);
      if (other && sameDate(one, other)) return true;
    }
  }
  return false;
}

/**
 * Pairs figures so that as many as can agree do (maximum bipartite matching by augmenting paths, firm
 * figures first). Each figure is in one pair at most; pairs are in the order of `a`.
 */
export function matchFigures(a: readonly Figure[], b: readonly Figure[]): readonly Pair[] {
  const partnerOfA = new Map<number, number>();
  const partnerOfB = new Map<number, number>();
  const link = (i: number, j: number) => {
    partnerOfA.set(i, j);
    partnerOfB.set(j, i);
  };
  pairEqualValues(a, b, link, partnerOfA, partnerOfB);
  const order = (figures: readonly Figure[]) =>
    figures.map((_, at) => at).sort((x, y) => rank(figures[x]) - rank(figures[y]));
  const orderA = order(a);
  const orderB = order(b);
  const possible = new Map<number, readonly number[]>();
  const edges = (i: number) => {
    const known = possible.get(i);
    if (known) return known;
    const figure = a[i];
    const found = figure ? orderB.filter((j) => canAgree(figure, b[j] as Figure)) : [];
    possible.set(i, found);
    return found;
  };
  // Firm with firm, then firm with anything, then the rest: who is paired stays paired.
  for (const limit of [0, 1, 2]) {
    for (const i of orderA) {
      if (partnerOfA.has(i) || rank(a[i]) > limit) continue;
      augment(i, new Set(), (at) => edges(at).filter((j) => rank(b[j]) <= limit), partnerOfB, link);
    }
  }
  return [...partnerOfA]
    .sort(([x], [y]) => x - y)
    .flatMap(([i, j]) => {
      const first = a[i];
      const second = b[j];
      return first && second ? [{ a: first, b: second }] : [];
    });
}

function rank(figure: Figure | undefined): number {
  return figure ? RANK[figure.weight] : 2;
}

/** The plain case, without a search: firm figures with one value and the same one, in order. */
function pairEqualValues(
  a: readonly Figure[],
  b: readonly Figure[],
  link: (i: number, j: number) => void,
  partnerOfA: ReadonlyMap<number, number>,
  partnerOfB: ReadonlyMap<number, number>,
): void {
  const waiting = new Map<string, number[]>();
  b.forEach((figure, j) => {
    if (figure.weight !== 'firm' || figure.letterO || partnerOfB.has(j)) return;
    waiting.set(figure.value, [...(waiting.get(figure.value) ?? []), j]);
  });
  a.forEach((figure, i) => {
    if (figure.weight !== 'firm' || figure.letterO || partnerOfA.has(i)) return;
    const j = waiting.get(figure.value)?.shift();
    if (j !== undefined) link(i, j);
  });
}

function augment(
  i: number,
  seen: Set<number>,
  edges: (i: number) => readonly number[],
  partnerOfB: ReadonlyMap<number, number>,
  link: (i: number, j: number) => void,
): boolean {
  for (const j of edges(i)) {
    if (seen.has(j)) continue;
    seen.add(j);
    const other = partnerOfB.get(j);
    if (other === undefined || augment(other, seen, edges, partnerOfB, link)) {
      link(i, j);
      return true;
    }
  }
  return false;
}
