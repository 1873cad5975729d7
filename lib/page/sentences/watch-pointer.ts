import { pairsAt, type SentencePair } from '../../align/sentence-pair.ts';
import { VIEW_HOST } from '../dom-markers.ts';
import type { RowController } from '../row-controller.ts';
import { createRowIndex, type RowPoint } from '../row-index.ts';
import { caretAt } from './caret-at.ts';
import { mapOf } from './side-map.ts';

/** One side of a row, and which of its sentences the pointer is on. */
export interface PointedSide {
  readonly controller: RowController;
  readonly row: number;
  readonly side: number;
  /** Those of the row's pairs that the pointer is on; empty between sentences. */
  readonly among: (pairs: readonly SentencePair[]) => readonly SentencePair[];
}

/** The pointer may be this far above or below the letters of a line, CSS px: lines stand apart. */
const LINE_GAP = 8;

/** Tells what side of a bitext the pointer is on, at most once a frame; null where it is on none. */
export function watchPointer(
  controller: RowController,
  tell: (pointed: PointedSide | null) => void,
  signal: AbortSignal,
): void {
  const rowOf = createRowIndex(controller.found);

  const inPage = (x: number, y: number): PointedSide | null => {
    const caret = caretAt(controller.found.root, x, y);
    const point = caret && rowOf(caret.node);
    if (!caret || !point || point.side === null) return null;
    const { row, side } = point;
    const offset = mapOf(controller, row, side)?.offsetAt(caret.node, caret.offset);
    if (offset == null) return null;
    return { controller, row, side, among: (pairs) => pairsAt(pairs, side, offset) };
  };
  /** No browser gives a caret inside a closed root: the lines of the sentences themselves are asked. */
  const inOwnView = (point: RowPoint | null, x: number, y: number): PointedSide | null => {
    if (!point || point.side === null) return null;
    const { row, side } = point;
    const among = (pairs: readonly SentencePair[]) => {
      const away = pairs.map((pair) => distanceTo(linesOf(controller, row, side, pair), x, y));
      const nearest = Math.min(...away);
      return nearest > LINE_GAP ? [] : pairs.filter((_, at) => away[at] === nearest);
    };
    return { controller, row, side, among };
  };

  const listen = (
    root: Element,
    read: (x: number, y: number, target: Node) => PointedSide | null,
    ends: AbortSignal,
  ) => {
    let frame = 0;
    root.addEventListener(
      'pointermove',
      (event) => {
        const { clientX, clientY } = event as PointerEvent;
        const target = event.composedPath()[0] as Node;
        // Our own view listens for itself.
        if (target.nodeName.toLowerCase() === VIEW_HOST) return;
        cancelAnimationFrame(frame);
        // One look a frame: asking for the caret lays the page out.
        frame = requestAnimationFrame(() => tell(read(clientX, clientY, target)));
      },
      { passive: true, signal: ends },
    );
    const leave = () => {
      cancelAnimationFrame(frame);
      tell(null);
    };
    root.addEventListener('pointerleave', leave, { passive: true, signal: ends });
    ends.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  };
  listen(controller.found.root, inPage, signal);
  controller.watchOwnView(({ list, pointOf }, ends) =>
    listen(
      list,
      (x, y, target) => inOwnView(pointOf(target), x, y),
      AbortSignal.any([signal, ends]),
    ),
  );
}

/** The lines that a pair's sentences take on one side, in the window. */
function linesOf(
  controller: RowController,
  row: number,
  side: number,
  { spans }: SentencePair,
): DOMRect[] {
  const map = mapOf(controller, row, side);
  return (spans[side] ?? []).flatMap(({ start, end }) => {
    const range = map?.range(start, end);
    const live = range?.startContainer.ownerDocument?.createRange();
    if (!range || !live) return [];
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  });
}

/** How far a point is above or below the nearest of the lines it stands along, px. */
const distanceTo = (lines: readonly DOMRect[], x: number, y: number): number =>
  Math.min(
    ...lines
      .filter(({ left, right }) => left <= x && x <= right)
      .map(({ top, bottom }) => Math.max(top - y, y - bottom, 0)),
  );
