import type { LayoutKind } from '../bitext/bitext.ts';
import type { Grid, GridCell, GridContext } from '../bitext/grid.ts';
import type { AskedGrid } from '../parse/grid-reader.ts';
import type { KnownColumn, Prior } from '../parse/parse-result.ts';
import { fieldsOf } from './fields-of.ts';
import { MAX_WEIGHT, weightOf } from './grids-limits.ts';

/** Grids of one call: a page asks about fewer at once. */
const MAX_GRIDS = 2_000;
/** Columns of a grid; tables are read up to 64. */
const MAX_COLUMNS = 1_000;

const LAYOUTS: ReadonlySet<unknown> = new Set<LayoutKind>([
  'table',
  'stacked-rows',
  'cells',
  'alternating',
  'columns',
  'blocks',
  'definitions',
  'text',
]);

/** The grids that a `read-grids` call asks about; null where one is not as it must be, or they are too many. */
export function readGridsCall(ask: unknown): readonly AskedGrid[] | null {
  const { grids } = fieldsOf(ask);
  if (!Array.isArray(grids) || grids.length > MAX_GRIDS) return null;
  let weight = 0;
  for (const one of grids as readonly unknown[]) {
    if (!isAsked(one)) return null;
    weight += weightOf(one.grid);
    if (weight > MAX_WEIGHT) return null;
  }
  return grids;
}

function isAsked(value: unknown): value is AskedGrid {
  const { grid, layout, prior } = fieldsOf(value);
  return LAYOUTS.has(layout) && isGrid(grid) && isPrior(prior);
}

function isGrid(value: unknown): value is Grid {
  const { columnCount, rows, context } = fieldsOf(value);
  if (!isCount(columnCount) || columnCount > MAX_COLUMNS || !Array.isArray(rows)) return false;
  const isRow = (row: unknown) =>
    Array.isArray(row) &&
    row.length === columnCount &&
    row.every((cell) => cell === null || isCell(cell));
  return rows.every(isRow) && isContext(context);
}

function isCell(value: unknown): value is GridCell {
  const { text, lang, header, span, readings, heading, code, link, doubt } = fieldsOf(value);
  if (!isText(text) || !isTextOrNull(lang) || typeof header !== 'boolean' || !isCount(span))
    return false;
  const flags = [heading, code, link].every((flag) => flag === undefined || flag === true);
  return (
    flags && (readings === undefined || isTexts(readings)) && (doubt === undefined || isText(doubt))
  );
}

function isContext(value: unknown): value is GridContext {
  const { before, after, caption, documentTitle, documentLang, time } = fieldsOf(value);
  return (
    isTexts(before) &&
    isTexts(after) &&
    [caption, documentTitle, documentLang, time].every(isTextOrNull)
  );
}

function isPrior(value: unknown): value is Prior {
  if (typeof value !== 'object' || value === null) return false;
  const { lean, known, peers } = fieldsOf(value);
  return (
    (lean === undefined || Number.isFinite(lean)) &&
    (known === undefined || (Array.isArray(known) && known.every(isKnown))) &&
    (peers === undefined || isCount(peers))
  );
}

function isKnown(value: unknown): value is KnownColumn {
  const { column, lang } = fieldsOf(value);
  return isCount(column) && isText(lang);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
