import type { Side } from './side.ts';
import type { StaticLink } from './static-links.ts';
import type { KnownPair } from './word-list.ts';

const MIN_TOGETHER = 2; // a pair met in one bead only is chance
const MIN_DICE = 0.15;
const ROUNDS = 4; // of expectation and maximisation; more changes little
const DISCOUNT = 1.5; // taken off every learned count: this stops pairs met twice from confirming themselves
const STATIC_COUNT = 2; // what a static link weighs against counts from the text
const NULL_RATE = 0.01; // share of a token left to nothing on the other side
const MAX_TYPE_BEADS = 2000; // counting partners of a word met oftener costs much and tells little

/** Sentences that are thought to translate each other: token types of both sides. */
export interface TokenBead {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Links between token types, sorted by source type: those of s are `linksAt[s] … linksAt[s + 1] − 1`. */
export interface Lexicon {
  readonly linksAt: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Probability of the target type given the source type, and the reverse. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Whether a type has any link: those without are neutral. */
  readonly sourceLinked: Uint8Array;
  readonly targetLinked: Uint8Array;
}

interface Candidate {
  readonly target: number;
  readonly prior: number;
  /** Counts from the growing word list. */
  readonly together: number;
  readonly sourceSeen: number;
  readonly targetSeen: number;
  readonly start: number;
}

/** A pair that the growing word list knows nothing of. */
const candidateOf = (target: number, prior: number, start: number): Candidate => ({
  target,
  prior,
  together: 0,
  sourceSeen: 0,
  targetSeen: 0,
  start,
});

function build(
  candidates: readonly (readonly Candidate[])[],
  targetTypes: number,
): Lexicon & { all: Candidate[] } {
  const linksAt = new Int32Array(candidates.length + 1);
  candidates.forEach((list, type) => {
    linksAt[type + 1] = (linksAt[type] ?? 0) + list.length;
  });
  const links = linksAt[candidates.length] ?? 0;
  const all: Candidate[] = [];
  const source = new Int32Array(links);
  const target = new Int32Array(links);
  const start = new Float64Array(links);
  candidates.forEach((list, type) => {
    for (const one of list) {
      source[all.length] = type;
      target[all.length] = one.target;
      start[all.length] = one.start;
      all.push(one);
    }
  });
  return {
    all,
    linksAt,
    source,
    target,
    forward: start,
    backward: start.slice(),
    sourceLinked: new Uint8Array(candidates.length),
    targetLinked: new Uint8Array(targetTypes),
  };
}

function markLinked(lexicon: Lexicon): void {
  for (let link = 0; link < lexicon.source.length; link++) {
    const p = Math.max(lexicon.forward[link] as number, lexicon.backward[link] as number);
    if (p < 0.02) continue; // as good as no link
    lexicon.sourceLinked[lexicon.source[link] as number] = 1;
    lexicon.targetLinked[lexicon.target[link] as number] = 1;
  }
}

/** Candidate partners of every source type: static links, the word list, and what stands together often in the beads. */
function findCandidates(
  source: Side,
  target: Side,
  fixed: readonly (readonly Candidate[])[],
  beads: readonly TokenBead[],
): {
  candidates: (readonly Candidate[])[];
  sourceBeads: Float64Array;
  targetBeads: Float64Array;
} {
  const sourceBeads = new Float64Array(source.types.length);
  const targetBeads = new Float64Array(target.types.length);
  for (const bead of beads) {
    for (const type of bead.source) sourceBeads[type] = (sourceBeads[type] as number) + 1;
    for (const type of bead.target) targetBeads[type] = (targetBeads[type] as number) + 1;
  }
  // Beads of the types that may find partners; most stand in one and are left out.
  const beadsOf = new Map<number, number[]>();
  beads.forEach((bead, index) => {
    for (const type of bead.source) {
      const count = sourceBeads[type] as number;
      if (count < MIN_TOGETHER || count > MAX_TYPE_BEADS) continue;
      const list = beadsOf.get(type);
      if (list === undefined) beadsOf.set(type, [index]);
      else list.push(index);
    }
  });
  const together = new Float64Array(target.types.length);
  const candidates = fixed.map((list, type) => {
    const own = beadsOf.get(type);
    if (own === undefined) return list;
    const found = list.slice();
    const touched: number[] = [];
    for (const index of own) {
      for (const other of (beads[index] as TokenBead).target) {
        if (together[other] === 0) touched.push(other);
        together[other] = (together[other] as number) + 1;
      }
    }
    for (const other of touched) {
      const count = together[other] as number;
      together[other] = 0;
      const dice = (2 * count) / (own.length + (targetBeads[other] as number));
      if (count < MIN_TOGETHER || dice < MIN_DICE || found.some((one) => one.target === other))
        continue;
      found.push(candidateOf(other, 0, dice));
    }
    return found;
  });
  return { candidates, sourceBeads, targetBeads };
}

/** What a round counts with, as long as the lists it is named for. */
interface Scratch {
  /** By target type: the last bead it stood in. */
  readonly mark: Int32Array;
  readonly sumOfTarget: Float64Array;
  readonly sumOfSource: Float64Array;
  /** Links with both ends in the bead at hand. */
  readonly hits: Int32Array;
}

function countRound(
  { linksAt, source, target, forward: pForward, backward: pBackward }: Lexicon,
  beads: readonly TokenBead[],
  forward: Float64Array,
  backward: Float64Array,
  { mark, sumOfTarget, sumOfSource, hits }: Scratch,
) {
  mark.fill(-1);
  beads.forEach((bead, index) => {
    for (const type of bead.target) {
      mark[type] = index;
      sumOfTarget[type] = NULL_RATE;
    }
    let found = 0;
    for (const type of bead.source) {
      let sum = NULL_RATE;
      const end = linksAt[type + 1] as number;
      for (let link = linksAt[type] as number; link < end; link++) {
        const other = target[link] as number;
        if (mark[other] !== index) continue;
        hits[found++] = link;
        sumOfTarget[other] = (sumOfTarget[other] as number) + (pForward[link] as number);
        sum += pBackward[link] as number;
      }
      sumOfSource[type] = sum;
    }
    for (let at = 0; at < found; at++) {
      const link = hits[at] as number;
      forward[link] =
        (forward[link] as number) +
        (pForward[link] as number) / (sumOfTarget[target[link] as number] as number);
      backward[link] =
        (backward[link] as number) +
        (pBackward[link] as number) / (sumOfSource[source[link] as number] as number);
    }
  });
}

const NO_CANDIDATES: Candidate[] = []; // shared by all types without any, never written to

/** Candidates that do not come from the beads. */
export type FixedCandidates = readonly (readonly Candidate[])[];

/** Static links and known pairs as candidates of each source type. */
export function fixedCandidates(
  source: Side,
  links: readonly StaticLink[],
  known: readonly KnownPair[],
): FixedCandidates {
  const lists: Candidate[][] = new Array(source.types.length).fill(NO_CANDIDATES);
  const put = (from: number, candidate: Candidate): void => {
    const list = lists[from] as Candidate[];
    if (list === NO_CANDIDATES) {
      lists[from] = [candidate];
      return;
    }
    const at = list.findIndex((one) => one.target === candidate.target);
    if (at < 0) list.push(candidate);
    else list[at] = candidate;
  };
  for (const { source: from, target: to, prior } of links) {
    put(from, candidateOf(to, prior, prior));
  }
  for (const pair of known) {
    const prior = lists[pair.source]?.find((one) => one.target === pair.target)?.prior ?? 0;
    const learned =
      Math.max(0, pair.together - DISCOUNT) / Math.max(pair.sourceSeen, pair.targetSeen);
    put(pair.source, { ...pair, prior, start: Math.max(prior, learned) });
  }
  return lists;
}

/** The lexicon before anything is learned from the text. */
export function staticLexicon(fixed: FixedCandidates, target: Side): Lexicon {
  const lexicon = build(fixed, target.types.length);
  markLinked(lexicon);
  return lexicon;
}

/**
 * Learns which words translate each other from beads (IBM model 1 in both directions over pairs that stand
 * together, with absolute discounting); a slice a round.
 */
export function* learnLexicon(
  source: Side,
  target: Side,
  fixed: FixedCandidates,
  beads: readonly TokenBead[],
): Generator<void, Lexicon> {
  const { candidates, sourceBeads, targetBeads } = findCandidates(source, target, fixed, beads);
  const lexicon = build(candidates, target.types.length);
  const { all, forward, backward } = lexicon;
  // What each link has before the beads are counted, and what its counts are shares of.
  const known = new Float64Array(all.length);
  const from = new Float64Array(all.length);
  const to = new Float64Array(all.length);
  all.forEach(({ prior, together, sourceSeen, targetSeen }, link) => {
    const extra = prior > 0 ? STATIC_COUNT : 0;
    known[link] = together + (prior > 0 ? extra * prior : -DISCOUNT);
    const sources = sourceBeads[lexicon.source[link] as number] as number;
    const targets = targetBeads[lexicon.target[link] as number] as number;
    from[link] = Math.max(1, sources + extra + sourceSeen);
    to[link] = Math.max(1, targets + extra + targetSeen);
  });
  const inForward = new Float64Array(all.length);
  const inBackward = new Float64Array(all.length);
  const scratch: Scratch = {
    mark: new Int32Array(target.types.length),
    sumOfTarget: new Float64Array(target.types.length),
    sumOfSource: new Float64Array(source.types.length),
    hits: new Int32Array(all.length),
  };
  for (let round = 0; round < ROUNDS; round++) {
    yield;
    inForward.set(known);
    inBackward.set(known);
    countRound(lexicon, beads, inForward, inBackward, scratch);
    for (let link = 0; link < forward.length; link++) {
      forward[link] = Math.max(0, inForward[link] as number) / (from[link] as number);
      backward[link] = Math.max(0, inBackward[link] as number) / (to[link] as number);
    }
  }
  markLinked(lexicon);
  return lexicon;
}
