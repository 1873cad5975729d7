import type { KnownName } from '../names/intl-names.ts';

/** Common words of one language, as its file in this folder writes them; '' for none. */
export type WordTable = string;

/** Word tables of the source and the target language. */
export type CommonWords = readonly [WordTable, WordTable];

/** Brings the tables of two languages from where they lie: chunks of our own pages, scripts of their own in others. */
export type LoadWords = (languages: readonly [string, string]) => Promise<CommonWords>;

export const NO_WORDS: CommonWords = ['', ''];

const NUMBERS = 9; // the first lines are two … ten, which are figures spelt out

/** Words of a table with the key of their meaning, the same in every language. */
export function commonNames(table: WordTable): readonly KnownName[] {
  return table.split(/[\n|]/).flatMap((line, meaning) => {
    const names = line.split('/');
    if (line.startsWith('~')) return [];
    // `=US/America`: what people call a country beside the name that Intl gives.
    const country = line.startsWith('=') ? names.shift() : undefined;
    const key = country ?? (meaning < NUMBERS ? `#${meaning + 2}` : `+${meaning}`);
    return names.flatMap((name) => (name === '' ? [] : [{ name, key }]));
  });
}

const signsOf = new Map<WordTable, ReadonlyMap<string, string>>();

/** Signs that spell foreign names, with their syllables: the lines `~syllable signs` of a table; empty without. */
export function nameSigns(table: WordTable): ReadonlyMap<string, string> {
  const known = signsOf.get(table);
  if (known !== undefined) return known;
  const signs = new Map<string, string>();
  for (const [, syllable = '', spelt = ''] of table.matchAll(/~([a-z]+)([^|\n]+)/g))
    for (const sign of spelt) signs.set(sign, syllable);
  signsOf.set(table, signs);
  return signs;
}
