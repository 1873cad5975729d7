import type { Languages } from '../align/align-sentences.ts';
import { type PackedWordList, packWordList, unpackWordList } from '../align/pack-word-list.ts';
import type { KnownWords } from '../align/row-pairs.ts';
import { emptyWordList, type WordList } from '../align/word-list.ts';

/** One record a pair of languages, under `words:en-ja`: no part of the library, of no backup, of no export. */
const PREFIX = 'words:';
/** Which pairs of languages have a list: storage is never read whole to find them. */
const INDEX_KEY = 'words';
const VERSION = 1;

/** The part of `storage.local` the lists need. */
export interface WordStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What may be done with the lists now: the reader has switched them off, or the window is private. */
export type WordUse = 'off' | 'use' | 'grow';

/** What the options say of one list. */
export interface WordListFacts {
  readonly languages: readonly string[];
  readonly pairs: number;
}

/** Word lists on this device: how often words of two languages answered each other. Storage that fails costs a list, no more. */
export function createWordLists(local: WordStorage, use: () => Promise<WordUse>): KnownWords {
  /** Beads each list had when it was read: one that has changed since is another tab's, or was forgotten. */
  const readAt = new WeakMap<WordList, number>();
  /** Rows counted while this page is open: a page that is read anew teaches nothing new. Never stored. */
  const counted = new Set<string>();
  return {
    async load(languages, rows) {
      try {
        const may = await use();
        if (may === 'off') return null;
        const stored = await readList(local, keyOf(languages));
        if (stored === 'unreadable') return null;
        const list = stored ? unpackWordList(stored) : emptyWordList();
        const known = isTurned(languages) ? turned(list) : list;
        readAt.set(known, known.beads);
        const grow = may === 'grow' && !counted.has(rows);
        if (grow) counted.add(rows);
        return { list: known, grow };
      } catch {
        return null; // the extension was updated under the page
      }
    },
    async keep(languages, list) {
      try {
        if ((await use()) !== 'grow') return;
        const key = keyOf(languages);
        const now = await readList(local, key);
        if (now === 'unreadable' || (now?.beads ?? 0) !== readAt.get(list)) return;
        const packed = packWordList(isTurned(languages) ? turned(list) : list);
        const { [INDEX_KEY]: index } = await local.get(INDEX_KEY);
        const keys = new Set([...keysIn(index), key]);
        await local.set({ [key]: { v: VERSION, ...packed }, [INDEX_KEY]: [...keys] });
        readAt.set(list, list.beads);
      } catch {
        // No room, or no extension any more: the words of this text are not counted.
      }
    },
  };
}

/** The lists there are, for the options. */
export async function wordListFacts(local: WordStorage): Promise<readonly WordListFacts[]> {
  const { [INDEX_KEY]: index } = await local.get(INDEX_KEY);
  const facts = await Promise.all(
    keysIn(index).map(async (key) => {
      const list = await readList(local, key);
      const languages = key.slice(PREFIX.length).split(' ');
      return { languages, pairs: list && list !== 'unreadable' ? list.pairs.length : 0 };
    }),
  );
  return facts;
}

/** Forgets every list. */
export async function forgetWords(local: WordStorage): Promise<void> {
  const { [INDEX_KEY]: index } = await local.get(INDEX_KEY);
  await local.remove([INDEX_KEY, ...keysIn(index)]);
}

const isTurned = ([source, target]: Languages) => source > target;
const keyOf = (languages: Languages) => PREFIX + [...languages].sort().join(' ');

const keysIn = (index: unknown): readonly string[] =>
  Array.isArray(index) ? index.filter((key) => String(key).startsWith(PREFIX)) : [];

/** A list of a newer version, or damaged, is `unreadable`: it is neither used nor written over. */
async function readList(
  local: WordStorage,
  key: string,
): Promise<PackedWordList | null | 'unreadable'> {
  const { [key]: stored } = await local.get(key);
  if (stored === undefined) return null;
  const { v, beads, source, target, pairs } = (stored ?? {}) as Partial<
    PackedWordList & { v: number }
  >;
  const isWhole =
    v === VERSION && Number.isInteger(beads) && [source, target, pairs].every(Array.isArray);
  return isWhole ? (stored as PackedWordList) : 'unreadable';
}

/** The list seen from the other language. */
function turned({ beads, source, target, pairs }: WordList): WordList {
  const back: Map<number, number>[] = [];
  for (const [word, partners] of pairs.entries()) {
    for (const [other, counted] of partners ?? []) {
      back[other] ??= new Map();
      back[other].set(word, counted);
    }
  }
  return { beads, source: target, target: source, pairs: back };
}
