import type { Span } from '../../align/split-sentences.ts';
import type { RowController } from '../row-controller.ts';
import { mapOf } from './side-map.ts';

/** The part of a side's text that is selected, or null where the selection is not in it. */
export function selectedStretch(
  doc: Document,
  controller: RowController,
  row: number,
  side: number,
): Span | null {
  const selection = doc.getSelection();
  const map = mapOf(controller, row, side);
  if (!map || !selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = map.offsetAt(startContainer, startOffset);
  const end = map.offsetAt(endContainer, endOffset);
  return start === null || end === null || end <= start ? null : { start, end };
}
