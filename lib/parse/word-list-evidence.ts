import type { Column } from './measure-column.ts';
import { refrain } from './refrain.ts';
import type { PairEvidence, Weighed } from './score-pair.ts';

export const PROSE_WORDS = 4; // words in the shorter cell; names and values of things have fewer
const MANY_ROWS = 15;
const SURELY_TWO = 0.9; // strength of the contrast of two languages in one script
const LIKELY_TWO = 0.5; // under which letters are too few for two languages in one script
const CLEAN_ROWS = 5;
const PHRASE_WORDS = 3; // words in the shorter cell from which fewer rows will do: names and values are shorter
const CLEAN_PHRASES = 3;
const FAIR_CORRELATION = 0.4; // of lengths; word lists have 0.46 to 0.82, names beside values mostly less
const SHOUTED = 0.7; // share of cells in capitals only: names of constants, abbreviations
const REFRAIN = 0.8; // share of rows with one word in common on one side …
const NO_REFRAIN = 0.4; // … of which nothing shows on the other: a translation repeats what the text repeats
const REFRAIN_ROWS = 5;
const OFF = 0.6; // log ratio of lengths from which a "meaning" explains rather than translates

/** Whether the page itself says that these are languages of one text. */
function isTold(pair: PairEvidence): boolean {
  const { namedByHeadings, roles, contrast } = pair;
  return (
    namedByHeadings ||
    contrast.by === 'declared-languages' ||
    roles.includes('translation') ||
    meansTheSame(pair) ||
    isTermList(pair)
  );
}

/**
 * Whether what stands under "meaning" may be a translation: explanations are longer than what they explain,
 * and names from a language nobody tells have meanings too.
 */
export function meansTheSame({ roles, measure, contrast, languages }: PairEvidence): boolean {
  const known = contrast.by === 'different-scripts' || !languages.includes('und');
  return roles.includes('meaning') && known && Math.abs(measure.ratio) < OFF;
}

/** Whether both sides were recognised by their words as languages that are not each other's. */
function isIdentified({ contrast, languages }: PairEvidence): boolean {
  return (
    contrast.by === 'identified-languages' &&
    contrast.strength > SURELY_TWO &&
    !languages.includes('und')
  );
}

/** Whether every row stands in the two writings of its columns, figures only on both sides: things have values in any writing. */
function isClean({ left, right, measure, contrast }: PairEvidence): boolean {
  if (contrast.by !== 'different-scripts' && contrast.strength < LIKELY_TWO) return false;
  const shareFigures = (measure.figures ?? 0) >= 0.7;
  const plain = (column: Column) =>
    Math.min(column.agreement, column.purity, column.wordShare) > 0.95 &&
    (shareFigures || !column.texts.some((text) => /\d/.test(text)));
  const rows = measure.shorterWords >= PHRASE_WORDS ? CLEAN_PHRASES : CLEAN_ROWS;
  return measure.rows >= rows && plain(left) && plain(right);
}

/**
 * A few words beside a few words: most are names and values of things. Such a pair needs the page's word
 * for it, or many rows whose lengths go together.
 */
export function wordListEvidence(pair: PairEvidence): readonly Weighed[] {
  const { left, right } = pair;
  const { shorterWords, rows, correlation, figures } = pair.measure;
  if (shorterWords >= PROSE_WORDS || isTold(pair)) return [];
  const many = rows >= MANY_ROWS && correlation > FAIR_CORRELATION;
  return [
    many || isIdentified(pair) ? [0, null] : [isClean(pair) ? -0.6 : -1.8, 'names'],
    hasCapitals(pair) ? [-1, 'names'] : [0, null],
    Math.max(left.shoutedShare, right.shoutedShare) > SHOUTED ? [-1.5, 'identifiers'] : [0, null],
    repeatsAlone(pair) ? [-1.5, 'unbalanced'] : [0, null],
    figures !== null && figures < 0.25 ? [-1.5, 'unbalanced'] : [0, null],
  ];
}

const CAPITALS = 0.7; // share of the words after the first in a row

/** Whether either side is in capitals as names are; German nouns always are. */
function hasCapitals({ left, right, languages }: PairEvidence): boolean {
  return [left, right].some(
    ({ capitalShare }, i) => capitalShare > CAPITALS && languages[i] !== 'de',
  );
}

/** Whether one side says the same word in nearly every row, and the other has nothing of the kind. */
function repeatsAlone({ left, right, measure }: PairEvidence): boolean {
  if (measure.rows < REFRAIN_ROWS) return false;
  const shares = [refrain(left.texts), refrain(right.texts)];
  return Math.max(...shares) >= REFRAIN && Math.min(...shares) < NO_REFRAIN;
}

/** "Term | English": words, and the language they are put into. */
export function isTermList({ oneNamed, roles, contrast }: PairEvidence): boolean {
  return oneNamed && roles.includes('term') && contrast.strength > 0;
}
