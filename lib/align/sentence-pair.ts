import type { Span } from './split-sentences.ts';

/** Sentences that translate each other: for each language the stretches of its text, none where it has none. */
export interface SentencePair {
  readonly spans: readonly (readonly Span[])[];
  /** Probability that the pair is right, 0 … 1; see docs/alignment.md. */
  readonly confidence: number;
}

/** Below this a pair is shown as unsure (four in ten of those below it are wrong). */
export const SURE = 0.7;

/** The pairs that hold the sentence at `offset` of the text of `side`; empty between sentences. */
export function pairsAt(
  pairs: readonly SentencePair[],
  side: number,
  offset: number,
): readonly SentencePair[] {
  return pairs.filter(({ spans }) =>
    spans[side]?.some(({ start, end }) => start <= offset && offset < end),
  );
}

/** Several pairs as one, such as neighbours under one selection; as sure as the least sure. At least one is needed. */
export function joinPairs(pairs: readonly SentencePair[]): SentencePair {
  const sides = pairs[0]?.spans ?? [];
  return {
    spans: sides.map((_, side) => {
      const spans = pairs.flatMap((pair) => pair.spans[side] ?? []);
      const once = new Map(spans.map((span) => [span.start, span]));
      return [...once.values()].sort((a, b) => a.start - b.start);
    }),
    confidence: Math.min(...pairs.map((pair) => pair.confidence)),
  };
}

/** The pairs that hold anything of a stretch of the text of `side`. */
export const pairsWithin = (
  pairs: readonly SentencePair[],
  side: number,
  stretch: Span,
): readonly SentencePair[] =>
  pairs.filter(({ spans }) =>
    spans[side]?.some(({ start, end }) => start < stretch.end && end > stretch.start),
  );
