import type { CompareFigures } from '../../anchors/compare-figures.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import { mapOf } from './side-map.ts';

/** Marks the figures of a row that stand on one side only; figures that agree are left in peace. */
export function paintFigures(
  controller: RowController,
  row: number,
  compare: CompareFigures,
): void {
  const { segments, date } = controller.found.bitext;
  const [a, b] = segments[row]?.sides ?? [];
  if (!a?.text || !b?.text) {
    paint(HIGHLIGHT.figure, []);
    return;
  }
  const { onlyA, onlyB } = compare(a, b, date);
  const ranges = [onlyA, onlyB].flatMap((figures, side) => {
    const map = figures.length > 0 ? mapOf(controller, row, side) : null;
    return figures.map(({ start, end }) => map?.range(start, end) ?? null);
  });
  paint(
    HIGHLIGHT.figure,
    ranges.filter((range) => range !== null),
  );
}
