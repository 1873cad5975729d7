const LOOKED = 24; // rows; a refrain shows in them
const SHORTEST = 4; // letters of a word that may be one: articles and "to" stand in every row of a word list
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}/g;
const PIECE = 2; // letters of a word where none are told apart by blanks …
const HAN = /[\u3400-\u9fff]/g; // … but a character can be one: 色 in every name of a colour
const NO_WORDS = '的'; // the ending of adjectives

/** How much of a list repeats one word ("Unit price", "List price"): the share of the texts it stands in. */
export function refrain(texts: readonly string[]): number {
  const looked = texts.filter((text) => text !== '').slice(0, LOOKED);
  const counts = new Map<string, number>();
  for (const text of looked)
    for (const word of new Set(wordsOf(text.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return looked.length === 0 ? 0 : Math.max(0, ...counts.values()) / looked.length;
}

function* wordsOf(text: string): Iterable<string> {
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) if (word.length >= SHORTEST) yield word;
  for (const character of text.match(HAN) ?? []) if (!NO_WORDS.includes(character)) yield character;
  for (const run of text.match(UNSPACED) ?? [])
    for (let at = 0; at + PIECE <= run.length; at += 1) yield run.slice(at, at + PIECE);
}
