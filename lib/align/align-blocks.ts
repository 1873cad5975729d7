import { type AlignOptions, type Bead, type Languages, toBead } from './align-sentences.ts';
import { alignSteps } from './align-steps.ts';
import { readSide } from './side.ts';
import { NO_WORDS } from './words/common-words.ts';

/** A paragraph, heading or list item of a whole text. */
export interface TextBlock {
  /** Blocks of one kind only pair with each other: a heading never goes with a paragraph. */
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
}

/** A list may be prose on the other side, so items and paragraphs may pair; headings stay with headings. */
const KIND_NUMBERS: Readonly<Record<TextBlock['kind'], number>> = {
  paragraph: 0,
  item: 0,
  heading: 1,
};

/**
 * Pairs the blocks of two whole texts in order; every `yield` is a place to pause. Blocks without counterpart
 * (navigation, related articles) are left alone, each in a bead with one empty side.
 */
export function* alignBlockSteps(
  src: readonly TextBlock[],
  tgt: readonly TextBlock[],
  languages: Languages,
  { words = NO_WORDS, wordList }: AlignOptions = {},
): Generator<void, readonly Bead[]> {
  const read = (blocks: readonly TextBlock[], side: 0 | 1) =>
    readSide(
      blocks.map(({ text }) => text),
      languages[side],
      words[side],
      blocks.map(({ kind }) => KIND_NUMBERS[kind]),
    );
  const source = yield* read(src, 0);
  yield;
  const target = yield* read(tgt, 1);
  yield;
  const beads = yield* alignSteps({
    source,
    target,
    sections: null,
    gaps: true,
    wordList: wordList ?? null,
    grow: false,
  });
  return beads.map(toBead);
}
