/** A bead as gold files write it. */
export type IndexBead = readonly [readonly number[], readonly number[]];

/** Right and wrong beads, strictly and laxly, of the precision and of the recall count. */
export interface Tally {
  readonly strict: number;
  readonly lax: number;
  readonly all: number;
}

const keyOf = ([src, tgt]: IndexBead): string => `${src.join(',')}|${tgt.join(',')}`;

function tally(gold: readonly IndexBead[], test: readonly IndexBead[]): Tally {
  const keys = new Set(gold.map(keyOf));
  const targetsOf = new Map<number, Set<number>>();
  for (const [src, tgt] of gold) {
    for (const x of src) {
      const targets = targetsOf.get(x) ?? new Set();
      for (const y of tgt) targets.add(y);
      targetsOf.set(x, targets);
    }
  }
  let strict = 0;
  let lax = 0;
  for (const bead of test) {
    const isStrict = keys.has(keyOf(bead));
    if (isStrict) strict++;
    if (isStrict || bead[0].some((x) => bead[1].some((y) => targetsOf.get(x)?.has(y)))) lax++;
  }
  return { strict, lax, all: test.length };
}

const notNull = ([src, tgt]: IndexBead): boolean => src.length > 0 && tgt.length > 0;

/** Precision counts all beads, recall leaves out those without counterpart (vecalign's scorer). */
export function scoreBeads(
  gold: readonly IndexBead[],
  test: readonly IndexBead[],
): { precision: Tally; recall: Tally } {
  return {
    precision: tally(gold, test),
    recall: tally(test.filter(notNull), gold.filter(notNull)),
  };
}

/** Merges predictions that are finer than a gold bead and stay inside it (for sets with gold by construction). */
export function mergeFiner<T>(
  gold: readonly IndexBead[],
  test: readonly (readonly [readonly number[], readonly number[], T])[],
): (readonly [readonly number[], readonly number[], T])[] {
  const ownerX = new Map<number, number>();
  const ownerY = new Map<number, number>();
  gold.forEach(([src, tgt], index) => {
    for (const x of src) ownerX.set(x, index);
    for (const y of tgt) ownerY.set(y, index);
  });
  const merged: (readonly [readonly number[], readonly number[], T])[] = [];
  let owner = -1;
  for (const bead of test) {
    const owners = new Set([
      ...bead[0].map((x) => ownerX.get(x)),
      ...bead[1].map((y) => ownerY.get(y)),
    ]);
    const own =
      owners.size === 1 && bead[0].length > 0 && bead[1].length > 0 ? ([...owners][0] ?? -1) : -1;
    const last = merged[merged.length - 1];
    if (own >= 0 && own === owner && last !== undefined) {
      merged[merged.length - 1] = [[...last[0], ...bead[0]], [...last[1], ...bead[1]], last[2]];
    } else merged.push(bead);
    owner = own;
  }
  return merged;
}

/** Sums of tallies as precision, recall and F1. */
export function f1(
  precision: Tally,
  recall: Tally,
  kind: 'strict' | 'lax',
): readonly [number, number, number] {
  const p = precision[kind] / Math.max(1, precision.all);
  const r = recall[kind] / Math.max(1, recall.all);
  return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)];
}

export const addTallies = (a: Tally, b: Tally): Tally => ({
  strict: a.strict + b.strict,
  lax: a.lax + b.lax,
  all: a.all + b.all,
});
