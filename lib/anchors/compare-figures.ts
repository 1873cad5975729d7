import type { Figure } from './figure.ts';
import { matchFigures } from './match-figures.ts';
import { findNearMisses, type NearMiss } from './near-miss.ts';
import { readFigures } from './read-figures.ts';
import { settleRest } from './settle-rest.ts';

export interface FigureText {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
}

export interface UncheckedFigure {
  readonly side: 'a' | 'b';
  readonly figure: Figure;
}

/** What two texts say in figures. Every figure that is shown as standing on one side is in `onlyA` or `onlyB`. */
export interface FigureCheck {
  readonly agree: readonly FigurePair[];
  readonly onlyA: readonly Figure[];
  readonly onlyB: readonly Figure[];
  /** Pairs out of `onlyA` × `onlyB` that look like one slip; each figure in one pair at most. */
  readonly near: readonly NearMiss[];
  /** Relative dates that no document date resolves, and what they may answer. */
  readonly unchecked: readonly UncheckedFigure[];
}

/**
 * Compares the figures of a text and its translation as multisets of values, ambiguity resolved in favour
 * of agreement. `documentDate` (ISO) resolves "last September" and 昨年9月; without it they stay unchecked.
 */
export function compareFigures(
  a: FigureText,
  b: FigureText,
  documentDate: string | null,
): FigureCheck {
  const figuresA = readFigures(a.text, a.lang, documentDate);
  const figuresB = readFigures(b.text, b.lang, documentDate);
  const pairs = matchFigures(figuresA, figuresB);
  const matchedA = new Set(pairs.map((pair) => pair.a));
  const matchedB = new Set(pairs.map((pair) => pair.b));
  const rest = settleRest(
    { ...a, figures: figuresA, matched: matchedA },
    { ...b, figures: figuresB, matched: matchedB },
    pairs,
  );
  return { agree: pairs.filter(isFigure), ...rest, near: findNearMisses(rest.onlyA, rest.onlyB) };
}

/** What `compareFigures` is where it comes by itself. */
export type CompareFigures = typeof compareFigures;

/** Two relative dates, or a name with digits: they agree, but are no figures to count. */
function isFigure({ a, b }: FigurePair): boolean {
  if (a.kind === 'name' || b.kind === 'name') return false;
  return a.weight !== 'loose' || b.weight !== 'loose';
}
