import { CharClass, charClass } from '../char-class.ts';
import { commonNames, type WordTable } from '../words/common-words.ts';
import { intlNames } from './intl-names.ts';

export interface Phrase {
  readonly stems: readonly string[];
  readonly key: string;
}

/** Finds the names every browser knows in running text of one language. */
export interface NameIndex {
  /** Names by the stem of their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Names written without blanks, by their first two characters (`startOf`), longest first. */
  readonly runs: ReadonlyMap<number, readonly { readonly name: string; readonly key: string }[]>;
}

const isUnspaced = (name: string): boolean => {
  const kind = charClass(name.charCodeAt(0));
  return kind >= CharClass.han && kind <= CharClass.unspaced && kind !== CharClass.hangul;
};

const MIN_RUN = 2; // one han sign (英, 年, 米) is part of too many other words

/** Two characters of a run as one number. */
export const startOf = (run: string, at: number): number =>
  run.charCodeAt(at) * 0x10000 + run.charCodeAt(at + 1);

function addTo<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

const indexes = new Map<string, NameIndex>(); // names never change; built when a language is first met

/** Index of the names of one language; `stemsOf` must cut words as the tokens are cut. */
export function nameIndex(
  lang: string,
  words: WordTable,
  stemsOf: (name: string) => readonly string[],
): NameIndex {
  const cacheKey = words === '' ? lang : `${lang} with words`;
  const known = indexes.get(cacheKey);
  if (known !== undefined) return known;
  const phrases = new Map<string, Phrase[]>();
  const runs = new Map<number, { name: string; key: string }[]>();
  for (const { name, key } of [...intlNames(lang), ...commonNames(words)]) {
    if (isUnspaced(name)) {
      if (name.length >= MIN_RUN) addTo(runs, startOf(name, 0), { name, key });
      continue;
    }
    const stems = stemsOf(name);
    const [first] = stems;
    if (first !== undefined) addTo(phrases, first, { stems, key });
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  for (const list of runs.values()) list.sort((a, b) => b.name.length - a.name.length);
  const index = { phrases, runs };
  indexes.set(cacheKey, index);
  return index;
}
