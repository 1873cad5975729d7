import { type AlignTask, alignSteps } from './align-steps.ts';
import type { SureBead } from './posterior.ts';
import { finish } from './run-steps.ts';
import { readSide } from './side.ts';
import type { WordList } from './word-list.ts';
import { type CommonWords, NO_WORDS } from './words/common-words.ts';

/** Sentences that translate each other, by index; one side is empty for a sentence without counterpart. */
export interface Bead {
  readonly src: readonly number[];
  readonly tgt: readonly number[];
  /** Probability that the bead is right, 0 … 1; calibrated, see docs/alignment.md. */
  readonly confidence: number;
}

/** BCP 47 of source and target; unknown languages work, with fewer clues. */
export type Languages = readonly [string, string];

export interface AlignOptions {
  /** Common words of both languages, from `loadCommonWords`: one to three points of F1 on short texts. */
  readonly words?: CommonWords;
  /** Words learned from texts in the same two languages aligned before. */
  readonly wordList?: WordList;
  /** Whether this text's words are counted into the list. */
  readonly grow?: boolean;
  /** Whether whole runs may be without counterpart, as in texts taken from two pages (costs about half a point of F1 elsewhere). */
  readonly gaps?: boolean;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

export const toBead = ({ x0, x1, y0, y1, confidence }: SureBead): Bead => ({
  src: range(x0, x1),
  tgt: range(y0, y1),
  confidence,
});

/** Aligns sentences in slices; every `yield` is a place to pause. */
function* alignSentenceSteps(
  src: readonly string[],
  tgt: readonly string[],
  languages: Languages,
  { words = NO_WORDS, wordList, grow = false, gaps = true }: AlignOptions = {},
): Generator<void, readonly Bead[]> {
  const source = yield* readSide(src, languages[0], words[0]);
  yield;
  const target = yield* readSide(tgt, languages[1], words[1]);
  yield;
  const task: AlignTask = {
    source,
    target,
    sections: null,
    gaps,
    wordList: wordList ?? null,
    grow,
  };
  return (yield* alignSteps(task)).map(toBead);
}

/** Pairs the sentences of two texts that follow the same order; every sentence is in exactly one bead. */
export function alignSentences(
  src: readonly string[],
  tgt: readonly string[],
  languages: Languages,
  options: AlignOptions = {},
): readonly Bead[] {
  return finish(alignSentenceSteps(src, tgt, languages, options));
}
