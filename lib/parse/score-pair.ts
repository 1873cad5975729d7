import type { Reason } from '../bitext/reason.ts';
import type { Contrast } from './contrast.ts';
import type { HeaderRole } from './header-role.ts';
import { type Column, LANGUAGE_LIST } from './measure-column.ts';
import type { PairMeasure } from './measure-pair.ts';
import { isRomanised } from './romanised.ts';
import { isSpelledAlike } from './spelled-alike.ts';
import { spellingEcho } from './spelling-echo.ts';
import { isTermList, meansTheSame, PROSE_WORDS, wordListEvidence } from './word-list-evidence.ts';

/** What speaks for and against two columns being a text and its translation. */
export interface PairEvidence {
  readonly left: Column;
  readonly right: Column;
  readonly measure: PairMeasure;
  readonly contrast: Contrast;
  /** BCP 47, `und` where unknown. */
  readonly languages: readonly [string, string];
  /** Both headings name a language, and not the same. */
  readonly namedByHeadings: boolean;
  /** One heading names the language of its column, the other does not. */
  readonly oneNamed: boolean;
  readonly roles: readonly [HeaderRole | null, HeaderRole | null];
}

export interface PairScore {
  /** Log odds: above 0 a translation is likelier than not. */
  readonly score: number;
  readonly against: readonly Reason[];
  readonly evidence: readonly Reason[];
}

/** One piece of evidence: how much it weighs and what to call it. */
export type Weighed = readonly [weight: number, reason: Reason | null];

const HAN_OFF = 0.5; // log ratio of lengths that Chinese and Japanese in the same characters never have
const SPELLED = 0.9; // word for word; see spelling-echo.ts
const SPELLED_ROWS = 5; // of sentences; three dates have as many words of the same lengths in any language
const START = -3.2; // most pairs of columns on the web are no translation

/** Adds up the evidence. */
export function scorePair(pair: PairEvidence): PairScore {
  const weighed = [
    ...languageEvidence(pair),
    ...lengthEvidence(pair.measure),
    ...fillEvidence(pair.measure),
    ...wordListEvidence(pair),
    ...kindEvidence(pair),
  ];
  const sum = weighed.reduce((total, [weight]) => total + weight, START);
  const named = (sign: number) =>
    weighed
      .filter(([weight, reason]) => reason !== null && weight * sign > 0)
      .sort((a, b) => (b[0] - a[0]) * sign)
      .map(([, reason]) => reason as Reason);
  return { score: sum, evidence: unique(named(1)), against: unique(named(-1)) };
}

function unique(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Set(reasons)];
}

function languageEvidence({ contrast, namedByHeadings }: PairEvidence): readonly Weighed[] {
  const { strength, by, twice } = contrast;
  return [
    twice ? [-9, 'one-language-twice'] : [0, null],
    strength <= 0 && !twice ? [-9 + 4 * (1 + strength), 'same-language'] : [0, null],
    strength > 0 ? [(by === 'different-scripts' ? 2.2 : 2) * strength, by] : [0, null],
    namedByHeadings ? [3, 'declared-languages'] : [0, null],
  ];
}

/** Translations keep lengths: see Gale and Church 1993; ratios here are of letters weighed by script. */
function lengthEvidence(measure: PairMeasure): readonly Weighed[] {
  const { ratio, spread, correlation, rows, shorterWords, closes } = measure;
  const off = Math.abs(ratio);
  return [
    // Prose: many words on both sides are seldom anything but a translation.
    shorterWords >= 6 ? [2.2, null] : shorterWords >= 3 ? [1, null] : [0, null],
    // Sentences that end alike; notes and names of things end in nothing.
    rows >= 2 && closes >= 0.6 ? [1, 'shared-anchors'] : [0, null],
    off < 0.5
      ? [0.8, 'lengths-agree']
      : off > 1.5
        ? [-4, 'unbalanced']
        : off > 1
          ? [-2, 'unbalanced']
          : [0, null],
    rows < 3
      ? [0, null]
      : spread < 0.25
        ? [1.2, 'lengths-agree']
        : spread > 0.7
          ? [-1.5, 'unbalanced']
          : spread > 0.5
            ? [-0.7, 'unbalanced']
            : [0, null],
    rows < 6
      ? [0, null]
      : [
          // Rows all of one length can't go together.
          Math.max(spread < 0.1 ? 0 : -1, 2.5 * (correlation - 0.3)),
          correlation > 0.3 ? 'lengths-agree' : 'unbalanced',
        ],
  ];
}

function fillEvidence({ filled, rows, same, different, figures }: PairMeasure): readonly Weighed[] {
  return [
    rows < 2
      ? [-2, 'too-few-rows']
      : rows < 4
        ? [-0.6, 'too-few-rows']
        : rows >= 15
          ? [0.5, null]
          : [0, null],
    filled < 0.35
      ? [-2.5, 'sparse']
      : filled < 0.6
        ? [-0.8, 'sparse']
        : filled > 0.85
          ? [0.4, null]
          : [0, null],
    rows > 1 && different < 2
      ? [-4, 'no-language'] // names that are the same in both, and one word
      : same > 0.6
        ? [-2.5, 'no-language']
        : same > 0.35
          ? [-1, 'no-language']
          : [0, null],
    figures === null
      ? [0, null]
      : figures >= 0.7
        ? [1, 'shared-anchors']
        : figures < 0.25
          ? [-0.5, null]
          : [0, null],
  ];
}

/** Columns that are no text in a language, or that speak about each other. */
function kindEvidence(pair: PairEvidence): readonly Weighed[] {
  const { left, right, measure, roles, namedByHeadings } = pair;
  const code = codeShare(left, right);
  const distinct = Math.min(left.distinct, right.distinct);
  const few = Math.min(left.wordShare, right.wordShare);
  const agreement = Math.min(left.agreement, right.agreement);
  const field = Math.max(left.colonShare, right.colonShare) > 0.6;
  const rowHeads = Math.abs(left.headerShare - right.headerShare) > 0.6;
  const told = (role: HeaderRole) => roles.includes(role);
  const forms = Math.max(measure.forms, left.formShare, right.formShare);
  const languages = Math.max(left.languageShare, right.languageShare);
  const sameHan = left.writing === 'Hani' && right.writing === 'Hani';
  const capitals = left.capitalShare > 0.7 && right.capitalShare > 0.7;
  return [
    left.linkShare > 0.7 && right.linkShare > 0.7 ? [-4.5, 'navigation'] : [0, null],
    forms > 0.4 ? [-3, 'names'] : forms > 0.25 ? [-1, 'names'] : [0, null],
    languages > LANGUAGE_LIST ? [-4, 'names'] : [0, null],
    capitals && !namedByHeadings ? [-1.2, 'names'] : [0, null],
    code > 0.7
      ? [-6, 'identifiers']
      : code > 0.3
        ? [-3, 'identifiers']
        : code > 0.12
          ? [-0.8, 'identifiers']
          : [0, null],
    distinct < 0.3 ? [-2.5, 'unbalanced'] : distinct < 0.6 ? [-1, 'unbalanced'] : [0, null],
    few < 0.5 ? [-3, 'no-language'] : few < 0.8 ? [-0.8, 'no-language'] : [0, null],
    agreement < 0.5 ? [-3, 'names'] : agreement < 0.75 ? [-1, 'names'] : [0, null],
    field ? [-2, 'identifiers'] : [0, null],
    rowHeads ? [-1, 'identifiers'] : [0, null],
    told('identifier') && !namedByHeadings ? [-1.5, 'identifiers'] : [0, null],
    told('description') && !namedByHeadings ? [-1, 'identifiers'] : [0, null],
    spells(left, right) || spells(right, left) ? [-6, 'one-language-twice'] : [0, null],
    isSpelledOut(pair) ? [-6, 'one-language-twice'] : [0, null],
    told('reading') ? [-6, 'one-language-twice'] : [0, null],
    roles[0] === 'translation' && roles[1] === 'translation'
      ? [3, 'declared-languages']
      : told('translation') || meansTheSame(pair) || isTermList(pair)
        ? [1.5, 'declared-languages']
        : told('meaning') && !namedByHeadings
          ? [-1, 'identifiers']
          : [0, null],
    sameHan && Math.abs(measure.ratio) > HAN_OFF ? [-5, 'unbalanced'] : [0, null],
  ];
}

/** Code on either side. Where both are marked up as code alike, the markup only says "as written". */
function codeShare(left: Column, right: Column): number {
  const alike = Math.min(left.codeMarkedShare, right.codeMarkedShare) > 0.6;
  return alike
    ? Math.max(left.codeLikeShare, right.codeLikeShare)
    : Math.max(left.codeShare, right.codeShare);
}

/** Whether one side spells the other in other letters, word for word. */
function isSpelledOut({ left, right, contrast, measure }: PairEvidence): boolean {
  const enough = measure.rows >= SPELLED_ROWS || measure.shorterWords < PROSE_WORDS;
  // Japanese and Chinese put no blanks between words: a sentence would count as one.
  const unspaced = [left, right].every(({ writing }) => writing === 'Jpan' || writing === 'Hani');
  const apart = contrast.by === 'different-scripts' && !unspaced;
  if (apart && (respells(left, right) || respells(right, left))) return true;
  return apart && enough && spellingEcho(left.texts, right.texts) > SPELLED;
}

const respells = (latin: Column, other: Column) =>
  latin.writing === 'Latn' && isSpelledAlike(latin.texts, other.texts);

const SYLLABLES: ReadonlySet<string | null> = new Set(['Jpan', 'Hani', 'Hang']);

/** Whether the first column spells the second in Latin letters. */
function spells(latin: Column, other: Column): boolean {
  return (
    latin.writing === 'Latn' &&
    SYLLABLES.has(other.writing) &&
    isRomanised(latin.texts, other.texts)
  );
}
