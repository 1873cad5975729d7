import { type CutAround, cutAround } from '../language/cut-around.ts';
import { type Counterpart, createCounterpartCount } from './counterparts.ts';
import type { LibraryRow } from './library-rows.ts';

const MAX_LINES = 500; // more than anybody reads; the count says how many rows there are

/** One row with the word looked for, cut around it, and the other side. */
export interface ConcordanceLine extends CutAround {
  readonly row: LibraryRow;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The other sides, whole. */
  readonly others: LibraryRow['segment']['sides'];
}

export interface Concordance {
  readonly lines: readonly ConcordanceLine[];
  /** Rows with the word, also beyond the lines shown. */
  readonly rows: number;
  /** Language of the counterparts, or null where there are too few rows to rank any. */
  readonly counterpartLang: string | null;
  readonly counterparts: readonly Counterpart[];
  /** Of the rows with the word, how many the ranking counts. */
  readonly counted: number;
}

const NO_CONCORDANCE: Concordance = {
  lines: [],
  rows: 0,
  counterpartLang: null,
  counterparts: [],
  counted: 0,
};

/** How far a ranking is: texts counted and to count. */
export interface CountProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Every row whose texts have the folded query, cut around its first hit, and what the other language
 * has for it. An empty query has none. Words of many rows take seconds to count: progress is yielded
 * after every slice, so that the caller can let the screen be drawn, or stop.
 */
export function* concordance(
  rows: readonly LibraryRow[],
  query: string,
): Generator<CountProgress, Concordance> {
  if (query === '') return NO_CONCORDANCE;
  const lines: ConcordanceLine[] = [];
  const matched: LibraryRow[] = [];
  const others: LibraryRow[] = [];
  let first: { lang: string; other: string } | null = null;
  for (const row of rows) {
    const { sides } = row.segment;
    const at = sides.findIndex((_, side) => row.folded[side]?.includes(query) === true);
    const side = sides[at];
    if (side === undefined) {
      others.push(row);
      continue;
    }
    matched.push(row);
    const rest = sides.filter((each, index) => index !== at && each.text !== '');
    const [other] = rest;
    if (first === null && other !== undefined) first = { lang: side.lang, other: other.lang };
    if (lines.length >= MAX_LINES) continue;
    const cut = cutAround(side.text, query);
    if (cut === null) continue;
    lines.push({
      row,
      lang: side.lang,
      dir: side.dir,
      ...cut,
      others: rest,
    });
  }
  const lang = first?.other ?? null;
  const textsIn = (from: readonly LibraryRow[]) =>
    from
      .flatMap((row) => row.segment.sides.filter((side) => side.lang === lang && side.text !== ''))
      .map((side) => side.text);
  const none = { lines, rows: matched.length, counterpartLang: lang, counterparts: [], counted: 0 };
  if (lang === null) return none;
  const count = createCounterpartCount(textsIn(matched), textsIn(others), lang);
  while (count.progress().done < count.progress().total) {
    count.step();
    yield count.progress();
  }
  return { ...none, counterparts: count.ranked(), counted: count.matched };
}
