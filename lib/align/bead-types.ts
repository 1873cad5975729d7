/** A bead type: how many sentences of each side translate each other, and how usual that is. */
export interface BeadType {
  readonly source: number;
  readonly target: number;
  readonly prior: number;
}

const GAP_PRIOR = 0.001; // a run of foreign sentences (navigation, a related article) costs as much as a sentence and a half alone

/** Usual shares (ALIGNMENT.md section 5.6) by sentences of source and target; re-estimated for each text. */
const SHARES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.87],
  [1, 0, 0.01],
  [0, 1, 0.01],
  [1, 2, 0.045],
  [2, 1, 0.045],
  [2, 2, 0.006],
  [1, 3, 0.006],
  [3, 1, 0.006],
  [1, 4, 0.0015],
  [4, 1, 0.0015],
  [2, 3, 0.001],
  [3, 2, 0.001],
  [1, 5, 0.0005],
  [5, 1, 0.0005],
  [3, 3, 0.0005],
];

export const BEAD_TYPES: readonly BeadType[] = [
  ...SHARES,
  ...[3, 4, 5, 6, 8, 10, 12].flatMap((run) => [
    [run, 0, GAP_PRIOR] as const,
    [0, run, GAP_PRIOR] as const,
  ]),
].map(([source, target, prior]) => ({ source, target, prior }));

/** How many of the types are for any text; the rest are runs without counterpart, for whole documents. */
export const PLAIN_TYPES = 15;

export const MAX_GROUP = 5; // sentences of one side in a bead

const PRIOR_BEADS = 40; // how many beads of this text outweigh the usual shares

/** Log priors of the bead types; `counts` are the beads of each type found so far (none: the usual shares). */
export function logPriors(counts: readonly number[]): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(BEAD_TYPES, ({ prior }, type) =>
    Math.log((prior * PRIOR_BEADS + (counts[type] ?? 0)) / (PRIOR_BEADS + total)),
  );
}

const KEY_STEP = 16; // above the longest run
const TYPE_OF = new Map(
  BEAD_TYPES.map(({ source, target }, type) => [source * KEY_STEP + target, type]),
);

/** Index of the type with these numbers of sentences, or −1. */
export const beadTypeOf = (source: number, target: number): number =>
  TYPE_OF.get(source * KEY_STEP + target) ?? -1;

/** Sentences of each side by type, for the innermost loops. */
export const SOURCES = Uint8Array.from(BEAD_TYPES, ({ source }) => source);
export const TARGETS = Uint8Array.from(BEAD_TYPES, ({ target }) => target);
