import type { RowController } from '../row-controller.ts';
import { readTextMap, type TextMap } from '../tools/text-map.ts';

/** The way from a side's text to the page, or null where the page does not hold just that text (any more). */
export function mapOf(controller: RowController, row: number, side: number): TextMap | null {
  const text = controller.found.bitext.segments[row]?.sides[side]?.text ?? '';
  const map = readTextMap(controller.sideNodes(row, side));
  return map.text.trimEnd() === text.replaceAll('\n', ' ') ? map : null;
}
