import type { Reason } from '../bitext/reason.ts';
import { sameLanguage } from '../language/language-script.ts';
import { contrast } from './contrast.ts';
import { headerRole } from './header-role.ts';
import type { Column } from './measure-column.ts';
import { measurePair } from './measure-pair.ts';
import type { ColumnLanguage } from './name-column.ts';
import { NOT_WEIGHED } from './parse-result.ts';
import { type PairScore, scorePair } from './score-pair.ts';

export type ChosenColumns =
  | {
      readonly ok: true;
      readonly columns: readonly number[];
      /** Further columns in the same languages that go on with the text, in groups like `columns`. */
      readonly again: readonly (readonly number[])[];
      readonly score: number;
      readonly reasons: readonly Reason[];
    }
  | { readonly ok: false; readonly score: number; readonly reasons: readonly Reason[] };

interface ScoredPair extends PairScore {
  readonly a: number;
  readonly b: number;
  readonly distinct: boolean;
  readonly twice: boolean;
  /** Both headings name a language, and not the same. */
  readonly named: boolean;
}

const ENOUGH = 0; // log odds: as likely as not
const NEARLY = 2; // log odds by which the first pair of a row may be weaker than the second
const COMPARED = -4; // log odds of a pair with a column that speaks of a language in another
const RIVAL = 3; // log odds by which a second column may go less well with the same text, and still be a rival
const RIVALLED = -2.5; // log odds of a pair with a rival
const ENOUGH_AGAIN = -2.5; // for a pair that goes on with a sure one in the same languages: half a list shows less
const ENOUGH_BESIDE = -1; // for a further language beside a pair that is sure

/** Chooses the columns that hold one text in several languages. `lean` is added to every pair: what is known from elsewhere. */
export function chooseColumns(
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
  lean: number,
): ChosenColumns {
  const judged = withoutComparisons(judgeAll(columns, languages, lean));
  const pairs = withRivals(judged, columns, languages);
  pairs.sort((p, q) => q.score - p.score);
  const best = pairs[0];
  if (best === undefined) return { ok: false, score: NOT_WEIGHED, reasons: ['one-column'] };
  if (best.score <= ENOUGH) return { ok: false, score: best.score, reasons: best.against };
  const chosen = firstPair(best, pairs, columns, languages);
  const again = laterPairs(chosen, pairs, columns, languages);
  const taken = again.flat();
  for (const at of columns.keys()) {
    const free = !chosen.includes(at) && !taken.includes(at);
    if (free && belongs(at, chosen, pairs, columns, languages)) chosen.push(at);
  }
  const order = [...chosen].sort((p, q) => p - q);
  return {
    ok: true,
    columns: order,
    again: order.length > 2 ? [] : again,
    score: best.score,
    reasons: best.evidence,
  };
}

function judgeAll(
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
  lean: number,
): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (let a = 0; a < columns.length; a += 1) {
    for (let b = a + 1; b < columns.length; b += 1)
      pairs.push(judge(columns, languages, a, b, lean));
  }
  return pairs;
}

/** Columns headed by two languages and written in one compare the languages: what stands beside them is a criterion. */
function withoutComparisons(pairs: readonly ScoredPair[]): ScoredPair[] {
  const comparisons = pairs.filter((pair) => pair.named && !pair.distinct);
  const compared = new Set(comparisons.flatMap(({ a, b }) => [a, b]));
  return pairs.map((pair) =>
    compared.has(pair.a) || compared.has(pair.b) ? { ...pair, score: pair.score + COMPARED } : pair,
  );
}

/**
 * A text has one translation into a language: where two columns in one language go about as well with a third, the rows
 * are things that are compared ("memory | 8 GB of it | more of it").
 */
function withRivals(
  pairs: readonly ScoredPair[],
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
): ScoredPair[] {
  const alike = (x: number, y: number) => mayBeAlike(x, y, columns, languages);
  return pairs.map((pair) => {
    const rivalled = [[pair.a, pair.b] as const, [pair.b, pair.a] as const].some(
      ([text, other]) =>
        columns.every((_, at) => at === text || !alike(at, text)) &&
        pairs.some(
          ({ a, b, score }) =>
            score > pair.score - RIVAL &&
            ((a === text && b !== other && alike(b, other)) ||
              (b === text && a !== other && alike(a, other))),
        ),
    );
    return rivalled && !pair.named ? { ...pair, score: pair.score + RIVALLED } : pair;
  });
}

/** Whether two columns may be in one language, as far as is known. */
function mayBeAlike(
  x: number,
  y: number,
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
): boolean {
  const [one = 'und', other = 'und'] = [languages[x]?.lang, languages[y]?.lang];
  return (
    columns[x]?.writing === columns[y]?.writing &&
    (one === other || one === 'und' || other === 'und')
  );
}

/** Where a row holds two pairs (A, B, A, B) the best may be the middle or the outer two: take the first that stand together. */
function firstPair(
  best: ScoredPair,
  pairs: readonly ScoredPair[],
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
): number[] {
  const same = (x: number, y: number) => mayBeAlike(x, y, columns, languages);
  const inSame = ({ a, b }: ScoredPair) =>
    (same(a, best.a) && same(b, best.b)) || (same(a, best.b) && same(b, best.a));
  const alike = pairs.filter(
    (pair) =>
      pair.score > Math.max(ENOUGH_BESIDE, best.score - NEARLY) &&
      inSame(pair) &&
      [pair.a, pair.b].some((at) => at !== best.a && at !== best.b),
  );
  const [first] = [best, ...alike].sort((p, q) => p.b - p.a - (q.b - q.a) || p.a - q.a);
  return first === undefined ? [best.a, best.b] : [first.a, first.b];
}

/** Pairs that repeat the first one further right, as far from each other: a list set in several columns. */
function laterPairs(
  [a = 0, b = 0]: readonly number[],
  pairs: readonly ScoredPair[],
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
): number[][] {
  const found: number[][] = [];
  for (let shift = b - a + 1; b + shift < columns.length; shift += 1) {
    const [c, d] = [a + shift, b + shift];
    const alike = [
      [a, c],
      [b, d],
    ].every(
      ([one = 0, other = 0]) =>
        mayBeAlike(one, other, columns, languages) &&
        headerRole(columns[one]?.heading ?? '') === headerRole(columns[other]?.heading ?? '') &&
        !found.flat().includes(other),
    );
    const pair = pairs.find((one) => one.a === c && one.b === d);
    if (alike && (pair?.score ?? -Infinity) > ENOUGH_AGAIN) found.push([c, d]);
  }
  return found;
}

function judge(
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
  a: number,
  b: number,
  lean: number,
): ScoredPair {
  const left = columns[a];
  const right = columns[b];
  const langLeft = languages[a];
  const langRight = languages[b];
  if (!left || !right || !langLeft || !langRight)
    throw new Error(`no column ${a} or ${b} of ${columns.length}`);
  const namedByHeadings =
    langLeft.named !== null &&
    langRight.named !== null &&
    !sameLanguage(langLeft.named, langRight.named);
  const compared = contrast(left, right, langLeft, langRight);
  const scored = scorePair({
    left,
    right,
    measure: measurePair(left, right),
    contrast: compared,
    languages: [langLeft.lang, langRight.lang],
    namedByHeadings,
    oneNamed: (langLeft.named === null) !== (langRight.named === null),
    roles: [headerRole(left.heading), headerRole(right.heading)],
  });
  return {
    ...scored,
    score: scored.score + lean,
    a,
    b,
    distinct: compared.strength > 0,
    twice: compared.twice,
    named: namedByHeadings,
  };
}

/** Whether a column is a further language of what is chosen, and not notes or a reading of one of them. */
function belongs(
  at: number,
  chosen: readonly number[],
  pairs: readonly ScoredPair[],
  columns: readonly Column[],
  languages: readonly ColumnLanguage[],
): boolean {
  const own = languages[at];
  const column = columns[at];
  if (own === undefined || column === undefined || headerRole(column.heading) === 'reading')
    return false;
  const withChosen = pairs.filter(
    (p) => (p.a === at && chosen.includes(p.b)) || (p.b === at && chosen.includes(p.a)),
  );
  if (!withChosen.some((pair) => pair.score > ENOUGH_BESIDE && pair.distinct)) return false;
  if (isTransliteration(own)) return false;
  return withChosen.every((pair) => {
    if (pair.distinct) return true;
    const other = languages[pair.a === at ? pair.b : pair.a];
    // One language again: only where the page says of both what they are.
    if (other === undefined) return false;
    const told = (language: ColumnLanguage) => language.declared ?? language.named;
    return pair.twice
      ? told(own) !== null && told(other) !== null
      : own.named !== null && other.named !== null && told(own) !== null;
  });
}

/** A tag that says itself that the text is written in the letters of another language (`ar-Latn-t-ar`). */
function isTransliteration(language: ColumnLanguage): boolean {
  return /-t-/i.test(language.declared ?? '') || /-latn\b.*\bm0\b/i.test(language.declared ?? '');
}
