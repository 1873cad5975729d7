import type { RowTexts } from '../align/align-rows.ts';
import type { LayoutKind } from '../bitext/bitext.ts';
import type { GridCell } from '../bitext/grid.ts';
import { languageBySmallWords } from '../language/small-words.ts';
import { textWeight } from '../language/writing.ts';
import { correlate, median } from '../parse/measure-pair.ts';
import type { ChosenGrid } from '../parse/parse-result.ts';
import { sameClass, textClass } from '../parse/text-class.ts';
import { countWords } from '../parse/text-shape.ts';
import type { Part } from './alike-parts.ts';
import { type AlikeRow, type AlikeRows, findAlikeRows, makeOf } from './alike-rows.ts';
import { MIN_CORRELATION } from './blocks-evidence.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import { elementPath } from './element-path.ts';
import type { BringAligner } from './find-options.ts';
import { declaredLang } from './read-cell.ts';
import { readContext } from './read-context.ts';

const MAX_RATIO = 0.9; // natural logarithm: lengths of most rows further apart are a title and what it is about
const MIN_WEIGHT = 40; // Latin letters of the lesser column
const MIN_SHARE = 0.15; // of the page's text in lists of one make; less is an example in a text about something else
const GUESSED_WORDS = 3; // words of the shorter text of a row, where nothing but order makes it one
const END = /[.,;:!?…—]$/u;
const MIN_ENDS = 3; // ends of lines, none among them: sentences all end in a full stop
const SAME_ENDS = 0.75; // of the rows
const GUESSED = -2; // log odds of such rows
const MAX_ASKED = 60; // guessed rows asked whether they answer each other
const MIN_ANSWERING = 0.45; // share of them; texts that only stand beside each other have 0.4 at most
const LEAN = -0.5; // log odds: rows of one make are on every page, a table of two languages is chosen

/**
 * Rows that the page makes alike, read like a table whose columns are the places of a row: their languages are told
 * by all rows together, where single blocks are too short to tell.
 */
export function* findAlike(
  top: Element | ShadowRoot,
): Iterable<Candidate & { readonly inOneWriting: boolean; readonly guessed: boolean }> {
  const lists = findAlikeRows(top);
  const shares = new Map<string, number>();
  for (const { rows } of lists) {
    const make = makeOfAll(rows);
    shares.set(make, (shares.get(make) ?? 0) + lengthOf(rows));
  }
  const page = lists.length === 0 ? 0 : lengthOfPage(top);
  for (const found of lists) {
    // Lines parted by the same sign are of no one make.
    const parted = found.rows[0]?.parts.some((part) => part.place.kind === 'run') ?? true;
    const share = parted ? lengthOf(found.rows) : (shares.get(makeOfAll(found.rows)) ?? 0);
    if (share < page * MIN_SHARE) continue;
    const pair = likelyPair(found.rows);
    if (pair === null) continue;
    const guessed = found.guessed !== undefined;
    // Two writings that take turns are told block by block.
    if (guessed && !(pair.inOneWriting && areTexts(found.rows))) continue;
    if (found.guessed === 'lists' && !goOnAlike(found.rows) && !endAlike(found.rows)) continue;
    yield { ...toCandidate(found), inOneWriting: pair.inOneWriting, guessed };
  }
}

/** Whether lengths go together row by row: two lists of as many on two matters can always be laid side by side. */
const goOnAlike = (rows: readonly AlikeRow[]) =>
  correlate(
    rows.map(({ parts }): readonly [number, number] => {
      const [left = 0, right = 0] = parts.map(({ text }) => Math.log(1 + textWeight(text)));
      return [left, right];
    }),
  ) >= MIN_CORRELATION;

/** Whether lines end with the same signs, one here and another there: verses of one length keep these. */
function endAlike(rows: readonly AlikeRow[]): boolean {
  const ends = rows.map(({ parts }) => parts.map(({ text }) => END.exec(text)?.[0] ?? ''));
  const same = ends.filter(([left, right]) => left === right).length;
  return new Set(ends.map(([left]) => left)).size >= MIN_ENDS && same >= rows.length * SAME_ENDS;
}

/** Whether most rows have words enough on both sides to be no list of names. */
const areTexts = (rows: readonly AlikeRow[]) =>
  median(rows.map(({ parts }) => Math.min(...parts.map(({ text }) => countWords(text))))) >=
  GUESSED_WORDS;

const makeOfAll = ([first]: readonly AlikeRow[]) => (first === undefined ? '' : makeOf(first));

function lengthOfPage(top: Element | ShadowRoot): number {
  let length = (top.textContent ?? '').length;
  for (const code of top.querySelectorAll('script, style'))
    length -= (code.textContent ?? '').length;
  return length;
}

const lengthOf = (rows: readonly AlikeRow[]) =>
  rows.reduce((sum, { parts }) => sum + parts.reduce((all, { text }) => all + text.length, 0), 0);

/** Whether two of the places could hold a text twice: about as long, and not plainly in one language. */
function likelyPair(rows: readonly AlikeRow[]): { readonly inOneWriting: boolean } | null {
  const count = rows[0]?.parts.length ?? 0;
  const columns = Array.from({ length: count }, (_, i) =>
    rows.map((row) => row.parts[i]?.text ?? ''),
  );
  const pooled = columns.map((texts) => texts.join('\n'));
  const kinds = pooled.map((text) => ({
    writing: textClass(text),
    lang: languageBySmallWords(text),
  }));
  const weights = columns.map((texts) => texts.map(textWeight));
  let inOneWriting: boolean | null = null;
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const same = sameClass(kinds[a]?.writing ?? null, kinds[b]?.writing ?? null);
      const told = kinds[a]?.lang ?? null;
      if (same && told !== null && told === kinds[b]?.lang) continue;
      if (!goTogether(weights[a] ?? [], weights[b] ?? [])) continue;
      inOneWriting = (inOneWriting ?? true) && same;
    }
  }
  return inOneWriting === null ? null : { inOneWriting };
}

function goTogether(left: readonly number[], right: readonly number[]): boolean {
  const sums = [left, right].map((weights) => weights.reduce((sum, one) => sum + one, 0));
  const ratios = left.map((weight, i) => Math.log((weight + 1) / ((right[i] ?? 0) + 1)));
  return Math.min(...sums) >= MIN_WEIGHT && Math.abs(median(ratios)) <= MAX_RATIO;
}

function toCandidate({ parent, rows, guessed }: AlikeRows): Candidate {
  const columnCount = rows[0]?.parts.length ?? 0;
  const candidate: Candidate = {
    layout: guessed === 'lists' ? 'blocks' : layoutOf(parent, rows),
    root: parent,
    grid: {
      columnCount,
      rows: rows.map(({ parts }) => parts.map(cellOf)),
      context: readContext(parent),
    },
    places: rows.map(
      ({ element, parts }): GridRowPlace => ({
        row: element,
        cells: parts.map((part) => part.place),
      }),
    ),
    locator: { path: elementPath(parent) },
    lean: guessed === undefined ? LEAN : GUESSED,
    ...(guessed !== undefined && {
      settle: async (chosen, bring) => ((await saySo(rows, chosen, bring)) ? candidate : null),
    }),
  };
  return candidate;
}

/** Whether the aligner says that guessed rows answer each other, or has no words of their languages. */
async function saySo(
  rows: readonly AlikeRow[],
  { columns, languages }: ChosenGrid,
  bring: BringAligner,
): Promise<boolean> {
  const [a = 0, b = 1] = columns;
  const [left = 'und', right = 'und'] = languages;
  const texts = rows.map(({ parts }): RowTexts => [parts[a]?.text ?? '', parts[b]?.text ?? '']);
  const answering = await (await bring())?.answering(texts.slice(0, MAX_ASKED), [left, right]);
  return answering === undefined || answering === null || answering >= MIN_ANSWERING;
}

function layoutOf(parent: Element, rows: readonly AlikeRow[]): LayoutKind {
  if (parent.tagName === 'DL') return 'definitions';
  const inBlock = rows.every(({ parts }) => parts.every((part) => part.place.kind === 'run'));
  if (inBlock || parent.tagName === 'TABLE') return 'cells';
  return rows.every((row) => row.element === null) ? 'alternating' : 'columns';
}

function cellOf({ text, readings, element }: Part): GridCell {
  const inside = (kind: string) =>
    element.closest(kind) !== null ||
    (element.querySelector(kind)?.textContent ?? '').length >= text.length;
  return {
    text,
    lang: declaredLang(element),
    header: false,
    span: 1,
    ...(readings.length > 0 && { readings }),
    ...(element.closest('h1, h2, h3, h4, h5, h6') !== null && { heading: true }),
    ...(inside('code, kbd, samp, tt, var') && { code: true }),
    ...(inside('a[href]') && { link: true }),
  };
}
