import { MAX_GROUP, SOURCES, TARGETS } from './bead-types.ts';
import { type LengthModel, lengthScore } from './length-model.ts';
import type { Lexicon } from './lexicon.ts';
import { groupMarks, type MarkModel, markScore } from './mark-model.ts';
import { noLinks, type PairLinks, pairLinks } from './pair-links.ts';
import { between } from './path.ts';
import { ENDS_OPEN, STARTS_SMALL } from './sentence-marks.ts';
import type { Side } from './side.ts';

const LENGTH_WEIGHT = 1.1; // weights of the features, fitted together on all development sets
const WORD_WEIGHT = 0.8;
const MARK_WEIGHT = 1.1;
const LINKED_SHARE = 0.6; // share of a token explained by links; the rest comes by chance
const UNMATCHED = 0.3 * Math.log(1 - LINKED_SHARE); // a linked word without its partner: free translation is common
const LEAST_GAIN = Math.exp(UNMATCHED);
const HUGE = 1e200;
const WEAK_JOIN = 1.2; // nats for a group whose sentences are parts of one (cut at a semicolon, going on in small letters)
const WEAK_ALONE = 1; // nats against leaving such a part without counterpart
const KIND_PENALTY = 8; // nats for a heading taken with a paragraph
/**
 * In a bead of several sentences on both sides a word's partner is mostly in the sentence at its height (weight NEAR),
 * else elsewhere (FAR); 1 on average. Such a bead is for pieces that moved to a neighbour, so it costs UNCROSSED more
 * than its prior where nothing moved (people joined such sentences in Text+Berg: +1 point there, nothing elsewhere).
 */
const NEAR = 1.3;
const FAR = 2 - NEAR;
const UNCROSSED = 1.5; // nats
const SAME_HEIGHT = 0.3; // of the bead, between the middles of two sentences
const HOPELESS = -14; // prior and length together; words never make up for it in a grouped bead

/** Everything a bead's score depends on. */
export interface Model {
  readonly source: Side;
  readonly target: Side;
  readonly lexicon: Lexicon;
  readonly lengths: LengthModel;
  readonly marks: MarkModel;
  readonly priors: Float64Array;
}

function unmatchedBefore(side: Side, linked: Uint8Array): Float64Array {
  const before = new Float64Array(side.size + 1);
  for (let at = 0; at < side.size; at++) {
    let count = 0;
    for (const type of side.tokens[at] as Int32Array) count += linked[type] as number;
    before[at + 1] = (before[at] as number) + count * UNMATCHED;
  }
  return before;
}

/** 1 where the boundary before sentence i is weak: the sentence before ends in a semicolon, or this one goes on. */
function weakBefore({ size, marks }: Side): Uint8Array {
  const weak = new Uint8Array(size + 1);
  for (let at = 1; at < size; at++) {
    const goesOn = ((marks[at - 1] as number) & ENDS_OPEN) | ((marks[at] as number) & STARTS_SMALL);
    if (goesOn !== 0) weak[at] = 1;
  }
  return weak;
}

function weakJoints(weak: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at < to; at++) count += weak[at] as number;
  return count;
}

const weakEdges = (weak: Uint8Array, from: number, to: number): number =>
  (weak[from] as number) + (weak[to] as number);

/** Scores beads as log-likelihood ratios against chance: a sentence without counterpart scores its prior. */
export class BeadScorer {
  readonly #model: Model;
  readonly #ring: readonly PairLinks[] = Array.from({ length: MAX_GROUP }, noLinks);
  readonly #sourceUnmatched: Float64Array;
  readonly #targetUnmatched: Float64Array;
  readonly #sourceWeak: Uint8Array;
  readonly #targetWeak: Uint8Array;
  /** Plain text: no headings to be kept apart. */
  readonly #oneKind: boolean;
  readonly #sumOfTarget: Float64Array;
  readonly #sumOfSource: Float64Array;
  readonly #touchedTargets: Int32Array;
  readonly #touchedSources: Int32Array;

  constructor(model: Model) {
    this.#model = model;
    const { source, target, lexicon } = model;
    this.#sourceUnmatched = unmatchedBefore(source, lexicon.sourceLinked);
    this.#targetUnmatched = unmatchedBefore(target, lexicon.targetLinked);
    this.#sourceWeak = weakBefore(source);
    this.#targetWeak = weakBefore(target);
    this.#oneKind = !source.kinds.some(Boolean) && !target.kinds.some(Boolean);
    this.#sumOfTarget = new Float64Array(target.types.length);
    this.#sumOfSource = new Float64Array(source.types.length);
    this.#touchedTargets = new Int32Array(target.types.length);
    this.#touchedSources = new Int32Array(source.types.length);
  }

  /** Makes source sentence `x` ready for beads within target sentences first … last. */
  prepare(x: number, first: number, last: number): void {
    const { source, target, lexicon } = this.#model;
    const pair = this.#ring[x % MAX_GROUP] as PairLinks;
    pairLinks(pair, x, first, last, source, target, lexicon);
  }

  /** Score of the bead of this type that ends before source sentence x1 and target sentence y1. */
  score(type: number, x1: number, y1: number): number {
    const { source, target, lengths, marks, priors } = this.#model;
    const a = SOURCES[type] as number;
    const b = TARGETS[type] as number;
    const prior = priors[type] as number;
    const x0 = x1 - a;
    const y0 = y1 - b;
    if (a === 0) return prior - WEAK_ALONE * weakEdges(this.#targetWeak, y0, y1);
    if (b === 0) return prior - WEAK_ALONE * weakEdges(this.#sourceWeak, x0, x1);
    const joints = weakJoints(this.#sourceWeak, x0, x1) + weakJoints(this.#targetWeak, y0, y1);
    const from = between(source.unitsBefore, x0, x1);
    const to = between(target.unitsBefore, y0, y1);
    const uncrossed = a > 1 && b > 1 ? UNCROSSED : 0;
    const shape =
      prior - uncrossed + WEAK_JOIN * joints + LENGTH_WEIGHT * lengthScore(lengths, from, to, b);
    if (a + b > 2 && shape < HOPELESS) return Number.NEGATIVE_INFINITY;
    const signs = markScore(
      marks,
      groupMarks(source.marks, x0, x1),
      groupMarks(target.marks, y0, y1),
    );
    return (
      shape +
      WORD_WEIGHT * this.#words(x0, x1, y0, y1) +
      MARK_WEIGHT * signs -
      this.#kinds(x0, x1, y0, y1)
    );
  }

  /** What it costs that kinds differ within a bead. */
  #kinds(x0: number, x1: number, y0: number, y1: number): number {
    if (this.#oneKind) return 0;
    const { source, target } = this.#model;
    const kind = source.kinds[x0] as number;
    for (let x = x0; x < x1; x++) if (source.kinds[x] !== kind) return KIND_PENALTY;
    for (let y = y0; y < y1; y++) if (target.kinds[y] !== kind) return KIND_PENALTY;
    return 0;
  }

  /** Log-likelihood ratio of the words, both directions. */
  #words(x0: number, x1: number, y0: number, y1: number): number {
    const { source, target, lexicon } = this.#model;
    const sumOfTarget = this.#sumOfTarget;
    const sumOfSource = this.#sumOfSource;
    const touchedTargets = this.#touchedTargets;
    const touchedSources = this.#touchedSources;
    let targets = 0;
    let sources = 0;
    const many = x1 - x0 > 1 && y1 - y0 > 1;
    const step = many ? 1 : y1 - y0; // the place inside the bead matters only where both sides have several
    for (let x = x0; x < x1; x++) {
      const pair = this.#ring[x % MAX_GROUP] as PairLinks;
      for (let y = y0; y < y1; y += step) {
        const weight = many ? nearness(x - x0, x1 - x0, y - y0, y1 - y0) : 1;
        const end = pair.at[y + step - pair.first] as number;
        for (let at = pair.at[y - pair.first] as number; at < end; at++) {
          const link = pair.links[at] as number;
          const t = lexicon.target[link] as number;
          const s = lexicon.source[link] as number;
          if (sumOfTarget[t] === 0) touchedTargets[targets++] = t;
          if (sumOfSource[s] === 0) touchedSources[sources++] = s;
          sumOfTarget[t] =
            (sumOfTarget[t] as number) + weight * (lexicon.forward[link] as number) + 1e-9;
          sumOfSource[s] =
            (sumOfSource[s] as number) + weight * (lexicon.backward[link] as number) + 1e-9;
        }
      }
    }
    const most = many ? NEAR : 1;
    let score =
      (this.#sourceUnmatched[x1] as number) -
      (this.#sourceUnmatched[x0] as number) +
      (this.#targetUnmatched[y1] as number) -
      (this.#targetUnmatched[y0] as number);
    const sourceTokens = between(source.tokensBefore, x0, x1);
    const targetTokens = between(target.tokensBefore, y0, y1);
    score += matched(sumOfTarget, touchedTargets, targets, target.rate, sourceTokens, most);
    score += matched(sumOfSource, touchedSources, sources, source.rate, targetTokens, most);
    return score;
  }
}

/** Weight of links between the sentences at these places of a bead. */
function nearness(x: number, width: number, y: number, height: number): number {
  const apart = Math.abs((x + 0.5) / width - (y + 0.5) / height);
  return apart < SAME_HEIGHT ? NEAR : FAR;
}

function matched(
  sums: Float64Array,
  touched: Int32Array,
  count: number,
  rate: Float64Array,
  tokens: number,
  most: number,
): number {
  let score = 0;
  let product = 1; // one logarithm for all gains
  for (let at = 0; at < count; at++) {
    const type = touched[at] as number;
    const sum = sums[type] as number;
    sums[type] = 0;
    const gain =
      1 - LINKED_SHARE + (LINKED_SHARE * Math.min(sum, most)) / (tokens * (rate[type] as number));
    if (gain <= LEAST_GAIN) continue;
    product *= gain;
    score -= UNMATCHED;
    if (product < HUGE) continue;
    score += Math.log(product);
    product = 1;
  }
  return score + Math.log(product);
}
