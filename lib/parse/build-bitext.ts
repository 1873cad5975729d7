import type { LayoutKind, Segment, SegmentKind } from '../bitext/bitext.ts';
import type { Grid } from '../bitext/grid.ts';
import { mapInPieces, type Pause } from '../bitext/pause.ts';
import { createSegmentIds } from '../bitext/segment-id.ts';
import { directionOf } from '../language/direction.ts';
import { textWeight } from '../language/writing.ts';
import { findDate } from './date.ts';
import { isHeadingRow } from './heading.ts';
import { isLabelRow, ownersOf } from './label.ts';
import { findNotices, readNotice } from './notice.ts';
import type { BuiltBitext, ChosenGrid } from './parse-result.ts';
import { readRows, type TextRow } from './read-rows.ts';
import { remarkBefore } from './remark-before.ts';
import { textClass } from './text-class.ts';
import { type FoundTitle, findTitle } from './title.ts';

interface BuildOptions {
  /** Id of the bitext to be: `b1`, `b2` … */
  readonly id: string;
  readonly layout: LayoutKind;
  readonly pause: Pause;
}

const DATE_LINE = 40; // Latin letters; "Washington D.C., Wednesday, 29 September 2021" has 39
const EDGE = 4; // rows at the top and the bottom where a notice on the status of the text may stand
const START = 600; // rows in which the title stands and, at a letter a row, all that textClass looks at

/** Makes the bitext of the chosen columns: segments with their kinds, title pair, date, notices. Blank rows are left out. */
export async function buildBitext(
  grid: Grid,
  { columns, languages, content }: Pick<ChosenGrid, 'columns' | 'languages' | 'content'>,
  options: BuildOptions,
): Promise<BuiltBitext> {
  await options.pause();
  const rows = await readRows(grid, content, columns, options.pause);
  const start = rows.slice(0, START);
  const writings = languages.map((_, side) =>
    textClass(start.map(({ texts }) => texts[side] ?? '').join('\n')),
  );
  const found = findTitle(
    start.map(({ texts, marked }) => ({ sides: texts, marked })),
    grid.context,
    writings,
  );
  const kinds = await mapInPieces(rows, options.pause, (row, i) =>
    kindOf(row, i, rows.length, found, languages),
  );
  const segments = await toSegments(rows, kinds, languages, options.pause);
  await options.pause();
  return {
    bitext: {
      id: options.id,
      layout: options.layout,
      languages,
      title: found?.title ?? null,
      date: dateOf(grid, rows, found, languages),
      notices: findNotices(noticeLines(grid, rows), languages),
      segments,
    },
    rowOf: rows.map(({ row }) => row),
  };
}

function kindOf(
  row: TextRow,
  at: number,
  count: number,
  title: FoundTitle | null,
  languages: readonly string[],
): SegmentKind {
  if (title !== null && title.row === at) return 'title';
  if (row.section) return 'heading';
  if (isLabelRow(row.texts)) return 'label';
  if (isHeadingRow(row.texts, row.marked)) return 'heading';
  const edge = at < EDGE || at >= count - EDGE;
  return edge && row.texts.some((text) => isNotice(text, languages)) ? 'note' : 'paragraph';
}

/** Nothing but a notice: a greeting that "（仮訳）" stands before is text. */
function isNotice(text: string, languages: readonly string[]): boolean {
  return text !== '' && readNotice(remarkBefore(text)?.rest ?? text, languages) !== null;
}

function toSegments(
  rows: readonly TextRow[],
  kinds: readonly SegmentKind[],
  languages: readonly string[],
  pause: Pause,
): Promise<readonly Segment[]> {
  const idOf = createSegmentIds();
  const owners = ownersOf(kinds);
  const sides = languages.map((lang) => ({ lang, dir: directionOf(lang) }));
  return mapInPieces(rows, pause, ({ row, texts, readings, doubts }, i) => {
    return {
      id: idOf(texts),
      kind: kinds[i] ?? 'paragraph',
      row,
      sides: sides.map(({ lang, dir }, side) => {
        const ruby = readings[side] ?? [];
        const text = texts[side] ?? '';
        return ruby.length > 0 ? { lang, dir, text, readings: ruby } : { lang, dir, text };
      }),
      owner: owners[i] ?? null,
      doubts,
    };
  });
}

/** A row that is the date, else the nearest line before the grid that bears one, its caption, the title row, `<time>`, the page's title. */
function dateOf(
  { context }: Grid,
  rows: readonly TextRow[],
  title: FoundTitle | null,
  languages: readonly string[],
): string | null {
  const titleRow = title === null || title.row === null ? [] : (rows[title.row]?.texts ?? []);
  const dated = rows
    .slice(0, EDGE)
    .filter(({ texts }) => texts.every((text) => textWeight(text) <= DATE_LINE))
    .map(({ texts }) => findDate(texts, languages))
    .filter((date) => date !== null);
  // More than one are a list of dates.
  if (dated.length === 1 && dated[0] !== undefined && rows.length > EDGE) return dated[0];
  const near = [...[...context.before].reverse(), context.caption ?? '', ...titleRow];
  return (
    findDate(near, languages) ??
    findDate([context.time ?? '', context.documentTitle ?? ''], languages)
  );
}

function noticeLines({ context }: Grid, rows: readonly TextRow[]): readonly string[] {
  const edges = [...rows.slice(0, EDGE), ...rows.slice(Math.max(EDGE, rows.length - EDGE))];
  return [
    ...context.before,
    context.caption ?? '',
    ...edges.flatMap(({ texts }) => texts),
    ...context.after,
  ];
}
