import type { Lexicon } from './lexicon.ts';
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

/** Words of one language with the number of beads they were met in. */
export interface SeenWords {
  readonly ids: Map<string, number>;
  readonly seen: number[];
}

/** Counts of words and pairs from beads aligned before, for one pair of languages: no text, no order, no place. */
export interface WordList {
  /** Beads counted. */
  beads: number;
  readonly source: SeenWords;
  readonly target: SeenWords;
  /** By source word: how often it stood in a bead with each target word. */
  readonly pairs: Map<number, number>[];
}

export const emptyWordList = (): WordList => ({
  beads: 0,
  source: { ids: new Map(), seen: [] },
  target: { ids: new Map(), seen: [] },
  pairs: [],
});

const MIN_KNOWN = 2; // beads a pair must have been met in before it counts
const MIN_KNOWN_DICE = 0.2; // share of both words' beads, less what chance explains; words of one topic reach 0.1

/** How often a pair stood together beyond chance, less for pairs often apart; 0 where it means nothing. */
export function togetherBeyondChance(
  list: WordList,
  source: number,
  target: number,
  counted: number,
): number {
  if (counted < MIN_KNOWN) return 0;
  const sourceSeen = list.source.seen[source] ?? 0;
  const targetSeen = list.target.seen[target] ?? 0;
  const together = counted - (sourceSeen * targetSeen) / Math.max(1, list.beads);
  const dice = (2 * together) / (sourceSeen + targetSeen);
  return dice < MIN_KNOWN_DICE ? 0 : together * Math.sqrt(dice);
}

/** Pairs of the word list that may stand in these texts. */
export function knownPairs(list: WordList, source: Side, target: Side): readonly KnownPair[] {
  if (list.beads === 0) return [];
  const typeOf = new Map<number, number>();
  target.types.forEach(({ key }, type) => {
    const word = list.target.ids.get(key);
    if (word !== undefined) typeOf.set(word, type);
  });
  const known: KnownPair[] = [];
  source.types.forEach(({ key }, type) => {
    const word = list.source.ids.get(key);
    if (word === undefined) return;
    // No pair met less often than this can pass; most are, so it is asked first.
    const least = Math.max(MIN_KNOWN, ((list.source.seen[word] ?? 0) * MIN_KNOWN_DICE) / 2);
    for (const [other, counted] of list.pairs[word] ?? []) {
      if (counted < least) continue;
      const otherType = typeOf.get(other);
      if (otherType === undefined) continue;
      const together = togetherBeyondChance(list, word, other, counted);
      if (together === 0) continue;
      known.push({
        source: type,
        target: otherType,
        together,
        sourceSeen: list.source.seen[word] ?? 0,
        targetSeen: list.target.seen[other] ?? 0,
      });
    }
  });
  return known;
}

const SURE = 0.7; // beads below this may teach wrong pairs
const MAX_GROUP = 2; // larger beads pair too many words by chance
const EXPLAINED = 0.5; // a pair this probable explains both its words: they pair with nothing else in the bead

/** Numbers the words of a side in the list; −1 for figures, names and common words, which agree by their keys. */
function wordIds(side: Side, words: SeenWords): Int32Array {
  return Int32Array.from(side.types, ({ key }) => {
    if (/^[#=+]/.test(key)) return -1;
    const known = words.ids.get(key);
    if (known !== undefined) return known;
    const id = words.seen.length;
    words.ids.set(key, id);
    words.seen.push(0);
    return id;
  });
}

/** Types of some sentences that the list counts. */
function countedTypes(side: Side, ids: Int32Array, from: number, to: number): Set<number> {
  const types = new Set<number>();
  for (let at = from; at < to; at++) {
    for (const type of side.tokens[at] as Int32Array)
      if ((ids[type] as number) >= 0) types.add(type);
  }
  return types;
}

function countOne({ seen }: SeenWords, word: number): void {
  seen[word] = (seen[word] ?? 0) + 1;
}

function countPair(list: WordList, word: number, other: number): void {
  list.pairs[word] ??= new Map();
  const partners = list.pairs[word];
  partners.set(other, (partners.get(other) ?? 0) + 1);
}

/** Counts the words of the surer beads into the list, as the lexicon of the text pairs them. */
export function rememberWords(
  list: WordList,
  source: Side,
  target: Side,
  lexicon: Lexicon,
  beads: readonly (PathBead & { readonly confidence: number })[],
): void {
  const sourceIds = wordIds(source, list.source);
  const targetIds = wordIds(target, list.target);
  const { linksAt, forward, backward } = lexicon;
  for (const { x0, x1, y0, y1, confidence } of beads) {
    if (confidence < SURE || x0 === x1 || y0 === y1 || Math.max(x1 - x0, y1 - y0) > MAX_GROUP)
      continue;
    const from = countedTypes(source, sourceIds, x0, x1);
    const to = countedTypes(target, targetIds, y0, y1);
    list.beads++;
    for (const type of from) countOne(list.source, sourceIds[type] as number);
    for (const type of to) countOne(list.target, targetIds[type] as number);
    for (const type of [...from]) {
      for (let link = linksAt[type] as number; link < (linksAt[type + 1] as number); link++) {
        if (Math.min(forward[link] as number, backward[link] as number) < EXPLAINED) continue;
        const other = lexicon.target[link] as number;
        if (!to.has(other)) continue;
        countPair(list, sourceIds[type] as number, targetIds[other] as number);
        from.delete(type);
        to.delete(other);
        break;
      }
    }
    for (const type of from) {
      for (const other of to)
        countPair(list, sourceIds[type] as number, targetIds[other] as number);
    }
  }
}
