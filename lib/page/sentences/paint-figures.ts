import type { CompareFigures, FigureCheck } from '../../anchors/compare-figures.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import { mapOf } from './side-map.ts';

/** Marks the figures of a row that stand on one side only, and tells what was found; null where a side is empty. */
export function paintFigures(
  controller: RowController,
  row: number,
  compare: CompareFigures,
): FigureCheck | null {
  const { segments, date } = controller.found.bitext;
  const [a, b] = segments[row]?.sides ?? [];
  if (!a?.text || !b?.text) {
    paint(HIGHLIGHT.figure, []);
    return null;
  }
  const check = compare(a, b, date);
  const ranges = [check.onlyA, check.onlyB].flatMap((figures, side) => {
    const map = figures.length > 0 ? mapOf(controller, row, side) : null;
    return figures.map(({ start, end }) => map?.range(start, end) ?? null);
  });
  paint(
    HIGHLIGHT.figure,
    ranges.filter((range) => range !== null),
  );
  return check;
}
