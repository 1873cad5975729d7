import { CharClass, charClass } from './char-class.ts';
import { type NameIndex, nameIndex, type Phrase, startOf } from './names/name-index.ts';
import { readNumber, startsNumber } from './numbers.ts';
import { stem } from './stem.ts';
import { nameRuns, unspacedWords } from './unspaced-words.ts';
import { nameSigns, type WordTable } from './words/common-words.ts';

/** What a token type is, for finding its translations. */
export interface TokenType {
  /** `#52000` a figure, `=US` a name from Intl, `~特朗普` a sound run, else the stem of a word. */
  readonly key: string;
  /** Whole folded form of the word as first met, the sound of a run behind `~`; '' for figures and Intl names. */
  readonly form: string;
  /** How often it stood with a capital inside a sentence, and how often without. */
  capitals: number;
  smalls: number;
  /** Sentences it stands in. */
  count: number;
}

const DOTTED = /(?:\p{L}\.){2,}/uy; // U.S., U.K., S.p.A.
const STOP = '.'.charCodeAt(0);

const decimalCommas = new Map<string, boolean>();

function usesDecimalComma(lang: string): boolean {
  const known = decimalCommas.get(lang);
  if (known !== undefined) return known;
  const found = findDecimalComma(lang);
  decimalCommas.set(lang, found);
  return found;
}

function findDecimalComma(lang: string): boolean {
  try {
    const parts = new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).formatToParts(1.5);
    return parts.some((part) => part.type === 'decimal' && part.value === ',');
  } catch {
    return false;
  }
}

function stemsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]+(?:\.\p{L})*/gu) ?? []).map(
    (word) => stem(word.replaceAll('.', '')).key,
  );
}

/** Reads the texts of one side into token types; types are numbered as they are met. */
export class TokenReader {
  readonly types: TokenType[] = [];
  readonly #phrasesByType: (readonly Phrase[] | null)[] = [];
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, { id: number; capital: boolean }>();
  readonly #lang: string;
  readonly #names: NameIndex;
  readonly #nameSigns: ReadonlyMap<string, string>;
  readonly #decimalComma: boolean;
  /** Types of the text being read, and by type the number of the last text it stands in. */
  readonly #found: number[] = [];
  readonly #lastText: number[] = [];
  #text = 0;

  constructor(lang: string, words: WordTable) {
    this.#lang = lang;
    this.#names = nameIndex(lang, words, stemsOf);
    this.#nameSigns = nameSigns(words);
    this.#decimalComma = usesDecimalComma(lang);
  }

  /** Token types of one text, each once, ascending; empty for a text of signs alone. */
  read(text: string): Int32Array {
    this.#found.length = 0;
    this.#text++;
    const words: number[] = [];
    let at = 0;
    while (at < text.length) {
      const kind = charClass(text.charCodeAt(at));
      if (kind === CharClass.letter || kind === CharClass.hangul)
        at = this.#word(text, at, kind, words);
      else if (kind <= CharClass.han && startsNumber(text.charCodeAt(at), kind))
        at = this.#number(text, at);
      else if (kind >= CharClass.han && kind <= CharClass.unspaced) at = this.#run(text, at);
      else at++;
    }
    this.#phrases(words);
    const found = new Int32Array(this.#found.length);
    let size = 0;
    for (const id of this.#found) {
      if (this.#lastText[id] !== this.#text) continue; // part of a longer name
      this.#type(id).count++;
      found[size++] = id;
    }
    return (size < found.length ? found.slice(0, size) : found).sort();
  }

  #note(id: number): void {
    if (this.#lastText[id] === this.#text) return;
    this.#lastText[id] = this.#text;
    this.#found.push(id);
  }

  #type(id: number): TokenType {
    return this.types[id] as TokenType;
  }

  #idOf(key: string, form: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.types.length;
    this.#ids.set(key, id);
    this.types.push({ key, form, capitals: 0, smalls: 0, count: 0 });
    this.#lastText.push(0);
    return id;
  }

  #number(text: string, start: number): number {
    const { value, end } = readNumber(text, start, this.#decimalComma);
    if (Number.isNaN(value)) return this.#run(text, start);
    const next = text.charAt(end);
    if ((next === '月' || next === '월') && value >= 1 && value <= 12) {
      this.#note(this.#idOf(`=m${value}`, ''));
      return end + 1;
    }
    this.#note(this.#idOf(`#${value}`, ''));
    return end;
  }

  #word(text: string, start: number, kind: number, words: number[]): number {
    let dotted: RegExpExecArray | null = null;
    if (text.charCodeAt(start + 1) === STOP) {
      DOTTED.lastIndex = start;
      dotted = DOTTED.exec(text);
    }
    let end = start + 1;
    let word: string;
    if (dotted !== null) {
      end = start + dotted[0].length;
      word = dotted[0].replaceAll('.', '');
    } else {
      for (; end < text.length; end++) {
        const next = charClass(text.charCodeAt(end));
        if (
          next !== kind &&
          next !== CharClass.mark &&
          (next !== CharClass.digit || kind === CharClass.hangul)
        )
          break;
      }
      word = text.slice(start, end);
    }
    let known = this.#stems.get(word);
    if (known === undefined) {
      const { key, form } = stem(word);
      known = {
        id: this.#idOf(key, form),
        capital: word.charAt(0) !== word.charAt(0).toLowerCase(),
      };
      this.#stems.set(word, known);
    }
    const type = this.#type(known.id);
    if (!known.capital) type.smalls++;
    else if (words.length > 0) type.capitals++;
    words.push(known.id);
    this.#note(known.id);
    return end;
  }

  /** Names that start with a word of this type; null where there are none. */
  #phrasesOf(id: number): readonly Phrase[] | null {
    let known = this.#phrasesByType[id];
    if (known === undefined) {
      known = this.#names.phrases.get(this.#type(id).key) ?? null;
      this.#phrasesByType[id] = known;
    }
    return known;
  }

  /** Names of several words, from what Intl knows; the longest wins. */
  #phrases(words: readonly number[]): void {
    for (let at = 0; at < words.length; at++) {
      const phrases = this.#phrasesOf(words[at] ?? 0);
      const phrase = phrases === null ? undefined : this.#phraseAt(phrases, words, at);
      if (phrase === undefined) continue;
      this.#note(this.#idOf(phrase.key, ''));
      for (let k = 0; k < phrase.stems.length; k++) this.#lastText[words[at + k] ?? 0] = 0;
      at += phrase.stems.length - 1;
    }
  }

  #phraseAt(phrases: readonly Phrase[], words: readonly number[], at: number): Phrase | undefined {
    return phrases.find(({ stems }) =>
      stems.every((expected, offset) => {
        const id = words[at + offset];
        return id !== undefined && this.#type(id).key === expected;
      }),
    );
  }

  #run(text: string, start: number): number {
    let end = start;
    while (end < text.length) {
      const kind = charClass(text.charCodeAt(end));
      if (kind < CharClass.han || kind > CharClass.mark || kind === CharClass.hangul) break;
      if (end > start && startsNumber(text.charCodeAt(end), kind)) {
        if (!Number.isNaN(readNumber(text, end, false).value)) break;
      }
      end++;
    }
    const run = text.slice(start, end);
    let from = 0;
    for (let at = 0; at + 1 < run.length; at++) {
      const names = this.#names.runs.get(startOf(run, at));
      const name = names?.find((one) => run.startsWith(one.name, at));
      if (name === undefined) continue;
      this.#note(this.#idOf(name.key, ''));
      this.#unspaced(run.slice(from, at));
      at += name.name.length - 1;
      from = at + 1;
    }
    this.#unspaced(run.slice(from));
    return Math.max(end, start + 1);
  }

  #unspaced(part: string): void {
    if (part === '') return;
    for (const word of unspacedWords(part, this.#lang)) this.#note(this.#idOf(word, word));
    for (const { name, sound } of nameRuns(part, this.#nameSigns))
      this.#note(this.#idOf(`~${name}`, `~${sound}`));
  }
}
