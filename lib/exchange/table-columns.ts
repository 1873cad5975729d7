import { hiddenOf, type Unit, type VisibleUnit } from './unit.ts';
import { orderSides, type WriteOptions } from './writer.ts';

/** The last column: what a spreadsheet does not show. Its name says whether cells wear the formula guard. */
export const HIDDEN_COLUMN = 'taiyaku';
export const GUARDED_COLUMN = 'taiyaku_guarded';

const FIXED = ['speaker', 'note', 'tags', 'title', 'url', 'date', 'saved_at'] as const;
const TITLE_JOINT = ' / ';
const LETTERS = 'abcdefghijklmnop'; // text_a … text_p: one a side

/** Header names for tables with `sideCount` languages. */
export function tableHeader(sideCount: number): string[] {
  const sides = [...LETTERS.slice(0, sideCount)].flatMap((letter) => [
    `lang_${letter}`,
    `text_${letter}`,
  ]);
  return ['id', ...sides, ...FIXED];
}

/** One row under `tableHeader`, and the hidden field; sides beyond the columns are kept in the latter. */
export function tableRow(
  unit: Unit,
  options: WriteOptions,
  sideCount: number,
): { cells: string[]; hidden: string } {
  const { source, segment } = unit;
  const indexed = segment.sides.map((side, index) => ({ ...side, index }));
  const sides = orderSides(indexed, options.languages).slice(0, sideCount);
  const blank = Array.from({ length: sideCount - sides.length }, () => ['', '']).flat();
  const cells = [
    segment.id,
    ...sides.flatMap((side) => [side.lang, side.text]),
    ...blank,
    (segment.speaker ?? []).join(TITLE_JOINT),
    segment.note,
    JSON.stringify(segment.tags).slice(1, -1),
    (source.title ?? []).join(TITLE_JOINT),
    source.url,
    source.date ?? '',
    segment.savedAt,
  ];
  const shown = sides.map((side) => side.index);
  return { cells, hidden: JSON.stringify(hiddenOf(unit, shown)) };
}

/** What a row says, by column name; columns that are not there are empty. */
export function visibleRow(
  cell: (name: string) => string,
  now: string,
  isoInstant: (text: string) => string | null,
): VisibleUnit {
  const sides = [...LETTERS].flatMap((letter) => {
    const lang = cell(`lang_${letter}`).trim();
    const text = cell(`text_${letter}`);
    return lang === '' && text === '' ? [] : [{ lang, text }];
  });
  return {
    sides,
    note: cell('note'),
    tags: readTags(cell('tags')),
    url: cell('url').trim(),
    title: null,
    date: cell('date').trim() || null,
    savedAt: isoInstant(cell('saved_at')) ?? now,
  };
}

/** `"a","b"` as written, or a plain list with commas as people write it. */
function readTags(cell: string): string[] {
  try {
    const tags: unknown = JSON.parse(`[${cell}]`);
    if (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string')) return tags;
  } catch {
    // Not as we write it: read it as people write it.
  }
  const tags = cell.split(/[,;、]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
