import { emptyWordList, type SeenWords, togetherBeyondChance, type WordList } from './word-list.ts';

/**
 * About 850 kB of storage a language pair, which 120 texts of 17 sentences fill. Measured over them (strict F1, a list
 * packed after every text): ru-en .9742 without, .9746 with 20,000 pairs, .9752 with 60,000; ko .9699, .9702, .9731.
 */
const MAX_PAIRS = 60_000;

interface CountedPair {
  readonly word: number;
  readonly other: number;
  readonly counted: number;
  /** Met together more often than by chance. */
  readonly means: boolean;
}

/** A word list as plain data for storage. */
export interface PackedWordList {
  readonly beads: number;
  /** Source word, how often it was met; likewise the target words. */
  readonly source: readonly (readonly [string, number])[];
  readonly target: readonly (readonly [string, number])[];
  /** Index of the source word, index of the target word, how often together. */
  readonly pairs: readonly (readonly [number, number, number])[];
}

/**
 * Packs a word list for storage: first the pairs that mean something, most met first, then those met too rarely to
 * mean anything yet, the rarest words first; a list of the former alone learns nothing from short texts. Words stand in
 * alphabetical order: in the order met they would tell how the texts ran.
 */
export function packWordList(list: WordList): PackedWordList {
  const seen = ({ word, other }: CountedPair) =>
    (list.source.seen[word] ?? 0) + (list.target.seen[other] ?? 0);
  const all = list.pairs.flatMap((partners, word): CountedPair[] =>
    [...(partners ?? [])].map(([other, counted]) => {
      const means = togetherBeyondChance(list, word, other, counted) > 0;
      return { word, other, counted, means };
    }),
  );
  const kept = all
    .sort((a, b) => Number(b.means) - Number(a.means) || b.counted - a.counted || seen(a) - seen(b))
    .slice(0, MAX_PAIRS);
  const pack = (words: SeenWords, used: ReadonlySet<number>) => {
    const index = new Map<number, number>();
    const packed: [string, number][] = [];
    for (const [word, id] of [...words.ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (!used.has(id)) continue;
      index.set(id, packed.length);
      packed.push([word, words.seen[id] ?? 0]);
    }
    return { index, packed };
  };
  const source = pack(list.source, new Set(kept.map(({ word }) => word)));
  const target = pack(list.target, new Set(kept.map(({ other }) => other)));
  return {
    beads: list.beads,
    source: source.packed,
    target: target.packed,
    pairs: kept
      .map(({ word, other, counted }): [number, number, number] => [
        source.index.get(word) ?? 0,
        target.index.get(other) ?? 0,
        counted,
      ])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  };
}

/** The word list that was packed. */
export function unpackWordList({ beads, source, target, pairs }: PackedWordList): WordList {
  const list = { ...emptyWordList(), beads };
  for (const [words, packed] of [
    [list.source, source],
    [list.target, target],
  ] as const) {
    packed.forEach(([word, seen], id) => {
      words.ids.set(word, id);
      words.seen.push(seen);
    });
  }
  for (const [word, other, counted] of pairs) {
    list.pairs[word] ??= new Map();
    list.pairs[word].set(other, counted);
  }
  return list;
}
