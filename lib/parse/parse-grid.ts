import type { LayoutKind } from '../bitext/bitext.ts';
import type { Grid, GridRow } from '../bitext/grid.ts';
import type { Reason } from '../bitext/reason.ts';
import { languageNamed } from '../language/header-language.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { buildBitext } from './build-bitext.ts';
import { chooseColumns } from './choose-columns.ts';
import { contentRows } from './content-rows.ts';
import { headerRole } from './header-role.ts';
import { measureColumn } from './measure-column.ts';
import { nameColumn } from './name-column.ts';
import type { ParseResult } from './parse-result.ts';

export interface ParseOptions {
  /** Id of the bitext to be: `b1`, `b2` … */
  readonly id: string;
  readonly layout: LayoutKind;
  /** Asked only for pooled text whose script leaves the language open. */
  readonly identify: IdentifyLanguage;
  /** Log odds known from elsewhere: a page whose other tables of the same make are bitexts. */
  readonly lean?: number;
}

const MAX_TEXT_COLUMNS = 14; // pairs grow by the square; phrase books reach 11 languages

/** Reads a grid as a text and its translation, or says why it is none. */
export async function parseGrid(grid: Grid, options: ParseOptions): Promise<ParseResult> {
  const rows = contentRows(grid, namesColumns);
  if (rows.body.length === 0) return refuse('empty');
  const columns = Array.from({ length: grid.columnCount }, (_, index) =>
    measureColumn(grid, index, rows.body, rows.header),
  ).filter((column) => column.wordRows > 0 && column.wordShare >= 0.3);
  if (columns.length < 2) return refuse(columns.length === 0 ? 'no-language' : 'one-column');
  if (columns.length > MAX_TEXT_COLUMNS) return refuse('gave-up');
  const languages = await Promise.all(
    columns.map((column) => nameColumn(column, options.identify)),
  );
  const chosen = chooseColumns(columns, languages, options.lean ?? 0);
  if (!chosen.ok) {
    const reasons: readonly Reason[] =
      chosen.reasons.length > 0 ? chosen.reasons : ['same-language'];
    return { ok: false, reasons, score: chosen.score };
  }
  const picked = chosen.columns.map((at) => ({
    column: columns[at]?.index ?? 0,
    lang: languages[at]?.lang ?? 'und',
  }));
  return {
    ok: true,
    ...buildBitext(grid, rows, picked, options),
    reasons: chosen.reasons,
    score: chosen.score,
  };
}

function refuse(reason: Reason): ParseResult {
  return { ok: false, reasons: [reason], score: -Infinity };
}

/** Whether a row that is not marked up as one names the columns. */
function namesColumns(row: GridRow): boolean {
  const cells = row.filter((cell) => cell !== null && cell.text !== '');
  if (cells.length < 2) return false;
  return cells.every(
    (cell) => cell !== null && (languageNamed(cell.text) ?? headerRole(cell.text)) !== null,
  );
}
