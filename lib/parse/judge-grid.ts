import type { LayoutKind } from '../bitext/bitext.ts';
import type { Grid, GridRow } from '../bitext/grid.ts';
import { noPause, type Pause } from '../bitext/pause.ts';
import type { Reason } from '../bitext/reason.ts';
import { languageNamed } from '../language/header-language.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { primary } from '../language/language-script.ts';
import { chooseColumns } from './choose-columns.ts';
import { contentRows } from './content-rows.ts';
import { headerRole } from './header-role.ts';
import { headingIsText } from './heading-is-text.ts';
import { knowColumn } from './know-column.ts';
import { type Column, measureColumn } from './measure-column.ts';
import { type ColumnLanguage, nameColumn } from './name-column.ts';
import {
  type KnownColumn,
  NOT_WEIGHED,
  type Prior,
  type RefusedGrid,
  type Verdict,
} from './parse-result.ts';

export interface JudgeOptions extends Prior {
  readonly layout: LayoutKind;
  /** Asked only for pooled text whose script leaves the language open. */
  readonly identify: IdentifyLanguage;
  /** Awaited while a grid is read; none where nobody waits. */
  readonly pause?: Pause;
}

const MIN_WORD_SHARE = 0.3; // columns of figures and signs have words in a stray note only
const STACKED = -1.2; // log odds: rows that take turns are rare, and any table can be read as such
const SURELY_STACKED = 2; // log odds asked where one of the languages is not even known
const MAX_LOOKED = 240; // rows measured: languages and lengths are clear long before
const RUN = 12; // rows measured in one go
const SAMPLE_ROWS = 10; // rows whose writing is that of their column
const MAX_TEXT_COLUMNS = 14; // pairs grow by the square; phrase books reach 11 languages

/** Says in which columns of a grid a text and its translation stand, or why it holds none. */
export async function judgeGrid(grid: Grid, options: JudgeOptions): Promise<Verdict> {
  const rows = contentRows(grid, namesColumns);
  if (rows.body.length === 0) return refuse('empty');
  const looked = spread(rows.body, MAX_LOOKED);
  const { pause = noPause } = options;
  const columns: Column[] = [];
  for (let index = 0; index < grid.columnCount; index += 1) {
    await pause();
    const column = measureColumn(grid, index, looked, rows.header);
    if (isWanted(column, options.known)) columns.push(column);
  }
  if (columns.length < 2) return refuse(columns.length === 0 ? 'no-language' : 'one-column');
  if (columns.length > MAX_TEXT_COLUMNS) return refuse('gave-up');
  const nearJapanese = isNearJapanese(grid, columns);
  const languages: ColumnLanguage[] = [];
  for (const column of columns) {
    const language = await nameOrKnow(column, nearJapanese, options);
    if (language === null) return refuse('same-language');
    languages.push(language);
  }
  const alone =
    options.layout === 'stacked-rows' && options.known === undefined && (options.peers ?? 1) === 1;
  const lean = (options.lean ?? 0) + (alone ? STACKED : 0);
  await pause();
  const chosen = chooseColumns(columns, languages, lean);
  if (!chosen.ok) {
    const reasons: readonly Reason[] =
      chosen.reasons.length > 0 ? chosen.reasons : ['same-language'];
    return { ok: false, reasons, score: chosen.score };
  }
  const picked = chosen.columns.map((at) => columns[at]?.index ?? 0);
  const langs = chosen.columns.map((at) => languages[at]?.lang ?? 'und');
  if (alone && chosen.score < SURELY_STACKED && langs.includes('und')) {
    return { ok: false, reasons: ['no-language'], score: 0 };
  }
  const samples = chosen.columns.map((at) =>
    (columns[at]?.texts ?? []).slice(0, SAMPLE_ROWS).join('\n'),
  );
  const headings = picked.map((column) => grid.rows[rows.header ?? -1]?.[column]?.text ?? '');
  const textual =
    rows.header !== null && (await headingIsText(headings, langs, samples, options.identify));
  return {
    ok: true,
    columns: picked,
    languages: langs,
    content: textual ? { ...rows, header: null, body: [rows.header ?? 0, ...rows.body] } : rows,
    again: chosen.again.map((group) => group.map((at) => columns[at]?.index ?? 0)),
    reasons: chosen.reasons,
    score: chosen.score,
  };
}

/** At most `count` items in runs evenly spread: single items at even steps would hit every second row of a play. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const every = Math.floor((items.length * RUN) / count);
  return items.filter((_, i) => i % every < RUN);
}

/** Columns with words in most of their cells, or those known to hold the languages. */
function isWanted(column: Column, known: readonly KnownColumn[] | undefined): boolean {
  if (known !== undefined)
    return column.wordRows > 0 && known.some((one) => one.column === column.index);
  return column.wordRows > 0 && column.wordShare >= MIN_WORD_SHARE;
}

function nameOrKnow(
  column: Column,
  nearJapanese: boolean,
  { known, identify }: JudgeOptions,
): Promise<ColumnLanguage | null> {
  return known === undefined
    ? nameColumn(column, identify, nearJapanese)
    : knowColumn(column, known, identify);
}

/** Whether Han characters here are likely Japanese: the page says so, or a column of readings stands beside. */
function isNearJapanese({ context }: Grid, columns: readonly Column[]): boolean {
  if (context.documentLang !== null && primary(context.documentLang) === 'ja') return true;
  return columns.some(
    ({ writing, texts }) => writing === 'Jpan' && !/[\u3400-\u9fff]/.test(texts.join('')),
  );
}

function refuse(reason: Reason): RefusedGrid {
  return { ok: false, reasons: [reason], score: NOT_WEIGHED };
}

/** Whether a row that is not marked up as one names the columns. */
function namesColumns(row: GridRow): boolean {
  const cells = row.filter((cell) => cell !== null && cell.text !== '');
  if (cells.length < 2) return false;
  return cells.every(
    (cell) => cell !== null && (languageNamed(cell.text) ?? headerRole(cell.text)) !== null,
  );
}
