import type { RowTexts } from './align-rows.ts';
import type { Languages } from './align-sentences.ts';
import { BeadScorer, type Model } from './bead-scorer.ts';
import { beadTypeOf, logPriors } from './bead-types.ts';
import { firstLengthModel } from './length-model.ts';
import { fixedCandidates, staticLexicon } from './lexicon.ts';
import { markModel } from './mark-model.ts';
import { readSide } from './side.ts';
import { staticLinks } from './static-links.ts';
import type { CommonWords } from './words/common-words.ts';

const OTHERS = 12; // texts of the other side that a text is held against: those around its own
const SHARED = 0.5; // nats of figures, names and common words; a number that happens to be the same gives less
const MIN_LINKABLE = 3; // words of the shorter side, on average; titles and menus may share none and still answer
const ONE_TO_ONE = beadTypeOf(1, 1);

/**
 * The share of rows whose two texts have more in common (figures, names, common words) than either has with the rows
 * around: 0.5 to 1 for translations, 0 to 0.4 for texts that only stand beside each other, also where they are about
 * one matter. Nothing is learned from the text itself, for that would prove whatever is assumed. Null where this
 * says nothing: one row, very short texts, a language without a word table. Every `yield` is a place to pause.
 */
export function* answeringSteps(
  rows: readonly RowTexts[],
  languages: Languages,
  words: CommonWords,
): Generator<void, number | null> {
  if (rows.length < 2 || words.includes('')) return null;
  const read = (side: 0 | 1) =>
    readSide(
      rows.map((row) => row[side]),
      languages[side],
      words[side],
    );
  const source = yield* read(0);
  const target = yield* read(1);
  const tokens = Math.min(source.tokensBefore.at(-1) ?? 0, target.tokensBefore.at(-1) ?? 0);
  if (tokens < rows.length * MIN_LINKABLE) return null;
  const fixed = fixedCandidates(source, yield* staticLinks(source, target), []);
  const model = {
    source,
    target,
    lengths: firstLengthModel(source, target),
    marks: markModel(source, target, []),
    priors: logPriors([]),
  };
  const scorer = new BeadScorer({ ...model, lexicon: staticLexicon(fixed, target) });
  const bare = new BeadScorer({
    ...model,
    lexicon: staticLexicon(
      fixed.map(() => []),
      target,
    ),
  } satisfies Model);
  let answering = 0;
  for (let x = 0; x < rows.length; x += 1) {
    yield;
    const first = Math.max(0, Math.min(x - OTHERS / 2, rows.length - 1 - OTHERS));
    const last = Math.min(rows.length - 1, first + OTHERS);
    for (const one of [scorer, bare]) one.prepare(x, first, last);
    const words = (y: number) =>
      scorer.score(ONE_TO_ONE, x + 1, y + 1) - bare.score(ONE_TO_ONE, x + 1, y + 1);
    let others = 0;
    for (let y = first; y <= last; y += 1) if (y !== x) others += words(y);
    if (words(x) - others / (last - first) > SHARED) answering += 1;
  }
  return answering / rows.length;
}
