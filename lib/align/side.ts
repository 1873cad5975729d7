import { sentenceMarks } from './sentence-marks.ts';
import { TokenReader, type TokenType } from './tokens.ts';
import { lengthInUnits } from './units.ts';
import type { WordTable } from './words/common-words.ts';

const COMMON_SHARE = 0.4; // a word in more sentences than this says nothing about which sentence it is
const SENTENCES_A_SLICE = 32; // read between two offers to pause: 1–3 ms
const COMMON_MIN_SENTENCES = 8; // below this every word is in a large share

/** One side of a text, read once: what every pass of the aligner looks at. */
export interface Side {
  readonly size: number;
  /** Units before sentence i; `size + 1` entries. */
  readonly unitsBefore: Float64Array;
  readonly marks: Int32Array;
  /** Kind of each sentence or block (0 for plain text); kinds that differ are kept apart. */
  readonly kinds: Uint8Array;
  readonly types: readonly TokenType[];
  /** Token types of each sentence, ascending, common ones left out. */
  readonly tokens: readonly Int32Array[];
  /** Tokens before sentence i; `size + 1` entries. */
  readonly tokensBefore: Float64Array;
  /** Share of a type among all tokens. */
  readonly rate: Float64Array;
  /** Sentences of type t: `postings[postingsAt[t] … postingsAt[t + 1] − 1]`, ascending. */
  readonly postings: Int32Array;
  readonly postingsAt: Int32Array;
}

/** Reads a side in slices, every `yield` a place to pause; an empty list gives an empty side. */
export function* readSide(
  texts: readonly string[],
  lang: string,
  words: WordTable,
  kinds?: readonly number[],
): Generator<void, Side> {
  const reader = new TokenReader(lang, words);
  const size = texts.length;
  const unitsBefore = new Float64Array(size + 1);
  const marks = new Int32Array(size);
  const all: Int32Array[] = [];
  for (const [index, text] of texts.entries()) {
    if (index % SENTENCES_A_SLICE === SENTENCES_A_SLICE - 1) yield;
    unitsBefore[index + 1] = (unitsBefore[index] ?? 0) + Math.max(1, lengthInUnits(text));
    marks[index] = sentenceMarks(text);
    all.push(reader.read(text));
  }
  yield;
  const types = reader.types;
  const limit = size >= COMMON_MIN_SENTENCES ? size * COMMON_SHARE : Number.POSITIVE_INFINITY;
  const isRare = (type: number): boolean => (types[type]?.count ?? 0) <= limit;
  const tokens = all.map((list) => (list.every(isRare) ? list : list.filter(isRare)));
  const tokensBefore = new Float64Array(size + 1);
  const postingsAt = new Int32Array(types.length + 1);
  tokens.forEach((list, index) => {
    tokensBefore[index + 1] = (tokensBefore[index] ?? 0) + list.length;
    for (const type of list) postingsAt[type + 1] = (postingsAt[type + 1] ?? 0) + 1;
  });
  for (let type = 0; type < types.length; type++) {
    postingsAt[type + 1] = (postingsAt[type + 1] ?? 0) + (postingsAt[type] ?? 0);
  }
  const total = tokensBefore[size] ?? 0;
  const next = postingsAt.slice();
  const postings = new Int32Array(total);
  tokens.forEach((list, index) => {
    for (const type of list) {
      const at = next[type] ?? 0;
      postings[at] = index;
      next[type] = at + 1;
    }
  });
  const rate = new Float64Array(types.length);
  for (let type = 0; type < types.length; type++) {
    const count = (postingsAt[type + 1] ?? 0) - (postingsAt[type] ?? 0);
    rate[type] = count / Math.max(1, total);
  }
  return {
    size,
    unitsBefore,
    marks,
    kinds: Uint8Array.from({ length: size }, (_, index) => kinds?.[index] ?? 0),
    types,
    tokens,
    tokensBefore,
    rate,
    postings,
    postingsAt,
  };
}
