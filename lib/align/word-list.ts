import type { PathBead } from './path.ts';
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
  /** Beads counted. */
  beads: number;
  readonly pairs: Map<string, Map<string, number>>;
  readonly source: Map<string, number>;
  readonly target: Map<string, number>;
}

export const emptyWordList = (): WordList => ({
  beads: 0,
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
    for (const [word, counted] of list.pairs.get(type.key) ?? []) {
      const other = targetIds.get(word);
      if (other === undefined || counted < MIN_KNOWN) continue;
      const targetSeen = list.target.get(word) ?? 0;
      const together = counted - (sourceSeen * targetSeen) / list.beads; // what chance does not explain
      if ((2 * together) / (sourceSeen + targetSeen) < MIN_KNOWN_DICE) continue;
      known.push({ source: id, target: other, together, sourceSeen, targetSeen });
    }
  });
  return known;
}

const SURE = 0.7; // beads below this may teach wrong pairs
const MAX_GROUP = 2; // larger beads pair too many words by chance

/** Counts the words of the surer beads into the list. */
export function rememberWords(
  list: WordList,
  source: Side,
  target: Side,
  beads: readonly (PathBead & { readonly confidence: number })[],
): void {
  for (const { x0, x1, y0, y1, confidence } of beads) {
    if (confidence < SURE || x0 === x1 || y0 === y1 || Math.max(x1 - x0, y1 - y0) > MAX_GROUP)
      continue;
    const from = wordsOf(source, x0, x1);
    const to = wordsOf(target, y0, y1);
    list.beads++;
    for (const word of to) list.target.set(word, (list.target.get(word) ?? 0) + 1);
    for (const word of from) {
      list.source.set(word, (list.source.get(word) ?? 0) + 1);
      let partners = list.pairs.get(word);
      if (partners === undefined) {
        partners = new Map();
        list.pairs.set(word, partners);
      }
      for (const other of to) partners.set(other, (partners.get(other) ?? 0) + 1);
    }
  }
}

/** Words of some sentences; figures, names and words known in both languages are left out, for they agree by key. */
function wordsOf(side: Side, from: number, to: number): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    for (const id of side.tokens[at] as Int32Array) {
      const key = side.types[id]?.key ?? '';
      if (!/^[#=+]/.test(key)) words.add(key);
    }
  }
  return words;
}
