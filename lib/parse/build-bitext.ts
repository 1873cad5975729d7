import type { Bitext, LayoutKind, Segment, SegmentDoubt } from '../bitext/bitext.ts';
import type { Grid } from '../bitext/grid.ts';
import { segmentId } from '../bitext/segment-id.ts';
import { directionOf } from '../language/direction.ts';
import type { ContentRows } from './content-rows.ts';

export interface PickedColumn {
  readonly column: number;
  readonly lang: string;
}

export interface BuiltBitext {
  readonly bitext: Bitext;
  readonly columns: readonly number[];
  readonly rowOf: readonly number[];
}

/** Makes the bitext of the picked columns. Rows without text in them are left out. */
export function buildBitext(
  grid: Grid,
  rows: ContentRows,
  picked: readonly PickedColumn[],
  options: { readonly id: string; readonly layout: LayoutKind },
): BuiltBitext {
  const segments: Segment[] = [];
  const seen = new Map<string, number>();
  for (const row of rows.body) {
    const cells = picked.map(({ column }) => grid.rows[row]?.[column] ?? null);
    const texts = cells.map((cell) => cell?.text ?? '');
    if (texts.every((text) => text === '')) continue;
    const key = texts.join('\u0000');
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const doubts = new Set<SegmentDoubt>();
    if (texts.some((text) => text === '')) doubts.add('one-side');
    for (const cell of cells) if (cell?.doubt) doubts.add(cell.doubt);
    segments.push({
      id: segmentId(texts, occurrence),
      kind: 'paragraph',
      row,
      sides: picked.map(({ lang }, i) => ({
        lang,
        dir: directionOf(lang),
        text: texts[i] ?? '',
        ...(cells[i]?.readings && { readings: cells[i].readings }),
      })),
      owner: null,
      doubts: [...doubts],
    });
  }
  return {
    bitext: {
      id: options.id,
      layout: options.layout,
      languages: picked.map(({ lang }) => lang),
      title: null,
      date: null,
      notices: [],
      segments,
    },
    columns: picked.map(({ column }) => column),
    rowOf: segments.map(({ row }) => row),
  };
}
