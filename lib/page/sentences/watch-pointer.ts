import type { RowController } from '../row-controller.ts';
import { createRowIndex } from '../row-index.ts';
import { caretAt } from './caret-at.ts';
import { mapOf } from './side-map.ts';

/** A place in the text of one side. */
export interface PointedText {
  readonly controller: RowController;
  readonly row: number;
  readonly side: number;
  /** UTF-16 offset in the side's text. */
  readonly offset: number;
}

/** Tells what text of a bitext the pointer is on, at most once a frame; null where it is on none. */
export function watchPointer(
  controller: RowController,
  tell: (pointed: PointedText | null) => void,
  signal: AbortSignal,
): void {
  const { root } = controller.found;
  const doc = root.ownerDocument;
  const rowOf = createRowIndex(controller.found);
  let frame = 0;

  const read = (x: number, y: number): PointedText | null => {
    const caret = caretAt(doc, x, y);
    const point = caret && rowOf(caret.node);
    if (!caret || !point || point.side === null) return null;
    const { row, side } = point;
    const offset = mapOf(controller, row, side)?.offsetAt(caret.node, caret.offset);
    return offset == null ? null : { controller, row, side, offset };
  };
  root.addEventListener(
    'pointermove',
    (event) => {
      cancelAnimationFrame(frame);
      const { clientX, clientY } = event as PointerEvent;
      // One look a frame: asking for the caret lays the page out.
      frame = requestAnimationFrame(() => tell(read(clientX, clientY)));
    },
    { passive: true, signal },
  );
  root.addEventListener('pointerleave', () => tell(null), { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}
