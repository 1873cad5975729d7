import { foldText } from '../language/fold-text.ts';
import { wordSegmenter } from '../language/word-segmenter.ts';

/** A word of the other side that comes with the word looked for. */
export interface Counterpart {
  /** As first seen. */
  readonly word: string;
  /** Rows that have both words. */
  readonly together: number;
  /** Log-likelihood ratio G² (Dunning 1993): how unlikely so many together would be by chance. */
  readonly score: number;
}

const MIN_ROWS = 5; // with fewer rows any word that stands in them looks like a match
const MAX_COUNTED = 5_000; // rows counted with the word, and as many without: enough for stable shares
const SLICE = 200; // texts counted at a time, about 20 ms
const MAX_RANKED = 200; // looked through for words that are parts of others
const MIN_SCORE = 6.63; // chi-square, one degree of freedom: one in a hundred by chance
const SHOWN = 12;
/** What the segmenter leaves of particles and endings. */
const PARTICLE = /^\p{Script=Hiragana}{1,2}$/u;
const MAX_WORDS = 2; // neighbouring words taken together: 共同声明 is two to the segmenter

/** A ranking under way. */
export interface CounterpartCount {
  /** Rows with the word that are counted. */
  readonly matched: number;
  /** Counts the next slice. */
  step(): void;
  progress(): { readonly done: number; readonly total: number };
  /** The ranking once all is counted. */
  ranked(): Counterpart[];
}

/**
 * Ranks words of the other side by how strongly they go with the rows that have the word looked for.
 * `matched` and `others` are the other side's texts of rows with and without it; of very many, rows spread
 * evenly over all are counted. Nothing is ranked below 5 rows.
 */
export function createCounterpartCount(
  matched: readonly string[],
  others: readonly string[],
  lang: string,
): CounterpartCount {
  const isEnough = matched.length >= MIN_ROWS;
  const inside = isEnough ? spread(matched) : [];
  const against = isEnough ? spread(others) : [];
  const words = createWordReader(lang);
  const within: WordCounts = new Map();
  const without: WordCounts = new Map();
  const total = inside.length + against.length;
  let done = 0;
  return {
    matched: inside.length,
    step() {
      for (const end = Math.min(done + SLICE, total); done < end; done += 1) {
        const text = inside[done];
        if (text !== undefined) countText(text, words, within);
        else countText(against[done - inside.length] ?? '', words, without, within);
      }
    },
    progress: () => ({ done, total }),
    ranked: () => rank(within, inside.length, without, against.length),
  };
}

/** At most `MAX_COUNTED` of the texts, evenly from first to last. */
function spread(texts: readonly string[]): readonly string[] {
  if (texts.length <= MAX_COUNTED) return texts;
  const step = texts.length / MAX_COUNTED;
  return Array.from({ length: MAX_COUNTED }, (_, i) => texts[Math.floor(i * step)] ?? '');
}

function rank(
  within: WordCounts,
  rowsWithin: number,
  without: WordCounts,
  rowsWithout: number,
): Counterpart[] {
  const ranked = [...within].flatMap(([folded, { word, rows }]) => {
    const elsewhere = without.get(folded)?.rows ?? 0;
    // Only words that are commoner here than elsewhere.
    if (rows / rowsWithin <= elsewhere / Math.max(rowsWithout, 1)) return [];
    const score = logLikelihood(rows, rowsWithin, elsewhere, rowsWithout);
    return score < MIN_SCORE ? [] : [{ word, together: rows, score }];
  });
  ranked.sort((a, b) => b.score - a.score || b.word.length - a.word.length);
  return dropParts(ranked.slice(0, MAX_RANKED)).slice(0, SHOWN);
}

/** A word is left out where a longer one that holds it goes with just as many rows. */
function dropParts(ranked: readonly Counterpart[]): Counterpart[] {
  return ranked.filter(
    ({ word, together }) =>
      !ranked.some(
        (longer) =>
          longer.word.length > word.length &&
          longer.together >= together &&
          foldText(longer.word).includes(foldText(word)),
      ),
  );
}

/** G² of a word in `a` of `rowsA` rows against `b` of `rowsB`. */
export function logLikelihood(a: number, rowsA: number, b: number, rowsB: number): number {
  const share = (a + b) / (rowsA + rowsB);
  const part = (seen: number, rows: number, wanted: number) =>
    seen === 0 || rows === 0 ? 0 : seen * Math.log(seen / (rows * wanted));
  return (
    2 *
    (part(a, rowsA, share) +
      part(b, rowsB, share) +
      part(rowsA - a, rowsA, 1 - share) +
      part(rowsB - b, rowsB, 1 - share))
  );
}

type WordReader = (text: string) => Iterable<string>;

type WordCounts = Map<string, { word: string; rows: number }>;

/** Counts each word of the text once; with `only`, no word that is not there. */
function countText(
  text: string,
  words: WordReader,
  counts: WordCounts,
  only?: ReadonlyMap<string, unknown>,
): void {
  const seen = new Set<string>();
  for (const word of words(text)) {
    const folded = foldText(word);
    if (seen.has(folded) || (only !== undefined && !only.has(folded))) continue;
    seen.add(folded);
    const count = counts.get(folded);
    if (count === undefined) counts.set(folded, { word, rows: 1 });
    else count.rows += 1;
  }
}

/** Words, and words beside each other with nothing between, as the browser's segmenter cuts them. */
function createWordReader(lang: string): WordReader {
  const segmenter = wordSegmenter(lang);
  return function* words(text) {
    let run: string[] = [];
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      run = isWordLike === true ? [...run, segment].slice(-MAX_WORDS) : [];
      if (run.length === 0) continue;
      if (isTelling(segment)) yield segment;
      if (run.length === MAX_WORDS && standTogether(run)) yield run.join('');
    }
  };
}

/** A particle belongs to no word beside it; the ending of a verb or adjective does: 深 and く, 述 and べた. */
function standTogether([first = '', second = '']: readonly string[]): boolean {
  return !PARTICLE.test(first) && (!PARTICLE.test(second) || /^\p{Script=Han}$/u.test(first));
}

/** One letter, one kana and bare digits say nothing; one Chinese character may. */
function isTelling(word: string): boolean {
  if (/^\p{N}+$/u.test(word)) return false;
  return word.length > 1 ? !PARTICLE.test(word) : /\p{Script=Han}/u.test(word);
}
