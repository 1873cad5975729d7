import { emptyWordList, type SeenWords, togetherBeyondChance, type WordList } from './word-list.ts';

const MAX_PAIRS = 20_000; // about 400 kB of storage a language pair

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
 * Packs a word list for storage, keeping the pairs that mean something, most met first, and their words. What is
 * dropped was met once or by chance.
 */
export function packWordList(list: WordList): PackedWordList {
  const kept = list.pairs
    .flatMap((partners, word) =>
      [...(partners ?? [])].map(([other, counted]) => ({ word, other, counted })),
    )
    .filter(({ word, other, counted }) => togetherBeyondChance(list, word, other, counted) > 0)
    .sort((a, b) => b.counted - a.counted)
    .slice(0, MAX_PAIRS);
  const pack = (words: SeenWords, used: ReadonlySet<number>) => {
    const index = new Map<number, number>();
    const packed: [string, number][] = [];
    for (const [word, id] of words.ids) {
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
    pairs: kept.map(({ word, other, counted }) => [
      source.index.get(word) ?? 0,
      target.index.get(other) ?? 0,
      counted,
    ]),
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
