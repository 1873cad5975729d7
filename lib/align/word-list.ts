import type { Side } from './side.ts';

/** A pair of words met before, with how often; types are those of the texts in hand. */
export interface KnownPair {
  readonly source: number;
  readonly target: number;
  readonly together: number;
  readonly sourceSeen: number;
  readonly targetSeen: number;
}

/** Counts of words and pairs from beads aligned before: no text, no order, no place. */
export interface WordList {
  readonly pairs: Map<string, Map<string, number>>;
  readonly source: Map<string, number>;
  readonly target: Map<string, number>;
}

export const emptyWordList = (): WordList => ({
  pairs: new Map(),
  source: new Map(),
  target: new Map(),
});

const MIN_KNOWN = 2; // beads a pair must have been met in before it counts
const MIN_KNOWN_DICE = 0.12;

/** Pairs of the word list that may stand in these texts. */
export function knownPairs(list: WordList, source: Side, target: Side): readonly KnownPair[] {
  if (list.pairs.size === 0) return [];
  const targetIds = new Map(target.types.map((type, id) => [type.key, id]));
  const known: KnownPair[] = [];
  source.types.forEach((type, id) => {
    const sourceSeen = list.source.get(type.key) ?? 0;
    for (const [word, together] of list.pairs.get(type.key) ?? []) {
      if (together < MIN_KNOWN) continue;
      const other = targetIds.get(word);
      const targetSeen = list.target.get(word) ?? 0;
      if (other === undefined || (2 * together) / (sourceSeen + targetSeen) < MIN_KNOWN_DICE)
        continue;
      known.push({ source: id, target: other, together, sourceSeen, targetSeen });
    }
  });
  return known;
}
