import type { Grid } from '../bitext/grid.ts';
import { languageNamed } from '../language/header-language.ts';
import { countScripts, type ScriptCounts } from '../language/script.ts';
import { type Writing, weighWritings } from '../language/writing.ts';
import { measureText, type TextMeasure } from './measure-text.ts';
import { areForms, hasWords, isCaseless, looksLikeCode } from './text-shape.ts';

export interface Column {
  readonly index: number;
  /** Text of each body row, '' where there is none. */
  readonly texts: readonly string[];
  readonly measures: readonly TextMeasure[];
  /** Heading of the column, '' where there is none. */
  readonly heading: string;
  /** Body rows with words. */
  readonly wordRows: number;
  /** Rows with words, of the rows with any text. */
  readonly wordShare: number;
  /** Letters in all. */
  readonly letters: number;
  /** Rows that are forms of the word above them: a paradigm, not a text. */
  readonly formShare: number;
  /** Rows that are names of languages; 0 where too few are short enough for the column to be a list of them. */
  readonly languageShare: number;
  /** Words that begin with a capital letter, of the words after the first in a row; 0 without case. */
  readonly capitalShare: number;
  /** Rows that are one word in capitals: `GRAY`, `MPC`. */
  readonly shoutedShare: number;
  /** Heaviest writing of all its text, null without letters. */
  readonly writing: Writing | null;
  /** The heaviest writing's share of the text. */
  readonly purity: number;
  /** Rows whose own heaviest writing is the column's, of the rows with words. */
  readonly agreement: number;
  /** Every writing that is a twentieth of the text or more. */
  readonly writings: readonly Writing[];
  /** Rows that look like code, or are marked up as such. */
  readonly codeShare: number;
  /** Rows that look like code. */
  readonly codeLikeShare: number;
  /** Rows marked up as code. */
  readonly codeMarkedShare: number;
  /** Rows that are links and nothing else. */
  readonly linkShare: number;
  /** Different texts, of the rows with text. */
  readonly distinct: number;
  /** Rows marked up as row headings. */
  readonly headerShare: number;
  /** Rows that end with a colon: names of fields. */
  readonly colonShare: number;
  /** Language declared on most cells, null where none is. */
  readonly declared: string | null;
}

const NOTABLE = 0.05; // share from which a writing counts: a glossary may keep most of its terms in Latin
const LANGUAGE_ROWS = 12; // rows looked at for names of languages
const LANGUAGE_NAME = 30; // characters; longer texts may speak of a language
/** Share of rows that are names of languages from which a column is a list of them, no text in one. */
export const LANGUAGE_LIST = 0.4;
const SHOUTED = /^[A-Z][A-Z0-9]{2,}$/;
const CAPITAL_ROWS = 60; // rows looked at for capitals
const ASCII = 0x7f; // last code point of it
const MOSTLY = 0.6; // share of rows that must declare the same language

/** Measures one column of a grid over its body rows. */
export function measureColumn(
  grid: Grid,
  index: number,
  body: readonly number[],
  header: number | null,
): Column {
  const cells = body.map((row) => grid.rows[row]?.[index] ?? null);
  const texts = cells.map((cell) => cell?.text ?? '');
  const withText = texts.filter((text) => text !== '');
  const counts: ScriptCounts = new Map();
  for (const text of texts) countScripts(text, counts);
  const writings = weighWritings(counts);
  const total = writings.reduce((sum, [, weight]) => sum + weight, 0);
  const [first] = writings;
  const words = withText.filter(hasWords);
  const coded = cells.flatMap((cell) =>
    cell === null || cell.text === ''
      ? []
      : { marked: cell.code === true, like: looksLikeCode(cell.text) },
  );
  const share = (count: number) => (withText.length === 0 ? 0 : count / withText.length);
  return {
    index,
    texts,
    measures: texts.map(measureText),
    heading: header === null ? '' : headingOver(grid, header, index),
    wordRows: words.length,
    wordShare: share(words.length),
    letters: [...counts.values()].reduce((sum, count) => sum + count, 0),
    formShare: formShare(withText),
    languageShare: languageShare(withText),
    capitalShare: capitalShare(withText),
    shoutedShare: share(withText.filter((text) => SHOUTED.test(text)).length),
    writing: first?.[0] ?? null,
    purity: first === undefined ? 0 : first[1] / total,
    agreement:
      words.length === 0
        ? 0
        : words.filter((text) => writes(text, first?.[0])).length / words.length,
    writings: writings
      .filter(([, weight]) => weight / total >= NOTABLE)
      .map(([writing]) => writing),
    codeShare: share(coded.filter(({ marked, like }) => marked || like).length),
    codeLikeShare: share(coded.filter(({ like }) => like).length),
    codeMarkedShare: share(coded.filter(({ marked }) => marked).length),
    linkShare: share(cells.filter((c) => c?.link).length),
    distinct: share(new Set(withText).size),
    headerShare: share(cells.filter((c) => c?.header && c.text !== '').length),
    colonShare: share(withText.filter((text) => /[:：]$/.test(text)).length),
    declared: mostDeclared(
      cells.map((c) => (c === null || c.text === '' ? null : c.lang)),
      withText.length,
    ),
  };
}

function headingOver(grid: Grid, header: number, index: number): string {
  const row = grid.rows[header] ?? [];
  for (let at = index; at >= 0; at -= 1) {
    const cell = row[at];
    if (cell) return at + cell.span > index ? cell.text : '';
  }
  return '';
}

function writes(text: string, writing: Writing | undefined): boolean {
  const own = weighWritings(countScripts(text))[0]?.[0];
  // Japanese written in Han alone, in a column of Japanese.
  return own === writing || (own === 'Hani' && writing === 'Jpan');
}

function mostDeclared(langs: readonly (string | null)[], rows: number): string | null {
  const counts = new Map<string, number>();
  for (const lang of langs) if (lang !== null) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  for (const [lang, count] of counts) if (count >= rows * MOSTLY) return lang;
  return null;
}

function languageShare(texts: readonly string[]): number {
  const looked = texts.slice(0, LANGUAGE_ROWS);
  const short = looked.filter((text) => text.length <= LANGUAGE_NAME);
  // Names of languages are collected when first asked for, 30 ms: a page of prose never asks.
  if (short.length <= looked.length * LANGUAGE_LIST) return 0;
  return short.filter((text) => languageNamed(text) !== null).length / looked.length;
}

function formShare(texts: readonly string[]): number {
  let forms = 0;
  for (let i = 1; i < texts.length; i += 1)
    if (areForms(texts[i - 1] ?? '', texts[i] ?? '')) forms += 1;
  return texts.length < 2 ? 0 : forms / (texts.length - 1);
}

function capitalShare(texts: readonly string[]): number {
  let later = 0;
  let capital = 0;
  for (const text of texts.slice(0, CAPITAL_ROWS)) {
    for (const word of text.split(/\s+/).slice(1)) {
      const first = word.codePointAt(0) ?? 0;
      if (isCaseless(first)) continue;
      if (/^[a-z]/.test(word) || (first > ASCII && /^\p{Ll}/u.test(word))) later += 1;
      else if (/^[A-Z]/.test(word) || (first > ASCII && /^\p{Lu}/u.test(word))) capital += 1;
    }
  }
  return later + capital === 0 ? 0 : capital / (later + capital);
}
