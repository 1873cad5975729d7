import { pairsAt, type SentencePair } from '../../align/sentence-pair.ts';
import { VIEW_HOST } from '../dom-markers.ts';
import { isFinger } from '../is-finger.ts';
import type { OwnView } from '../own-view.ts';
import type { PointerSpot } from '../pointer-spot.ts';
import type { RowController } from '../row-controller.ts';
import { createRowIndex } from '../row-index.ts';
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

/**
 * Tells what side of a bitext the pointer is on, at most once a frame; null where it is on none. Gives a way
 * to tell of a pointer that was there before.
 */
export function watchPointer(
  controller: RowController,
  tell: (pointed: PointedSide | null) => void,
  signal: AbortSignal,
): (spot: PointerSpot) => void {
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
  const inOwnView = ({ nodeAt, pointOf }: OwnView, x: number, y: number): PointedSide | null => {
    const node = nodeAt(x, y);
    const point = node && pointOf(node);
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
    read: (x: number, y: number) => PointedSide | null,
    ends: AbortSignal,
  ) => {
    const how = { passive: true, signal: ends };
    let frame = 0;
    const look = (event: Event) => {
      const { clientX, clientY } = event as PointerEvent;
      const [target] = event.composedPath() as Node[];
      // Our own view listens for itself.
      if (target?.nodeName.toLowerCase() === VIEW_HOST) return;
      cancelAnimationFrame(frame);
      // One look a frame: asking for the caret lays the page out.
      frame = requestAnimationFrame(() => tell(read(clientX, clientY)));
    };
    root.addEventListener('pointermove', (event) => isFinger(event) || look(event), how);
    // A finger that moves scrolls; one that is lifted where it was put down has tapped.
    root.addEventListener('pointerup', (event) => isFinger(event) && look(event), how);
    const leave = (event: Event) => {
      if (isFinger(event)) return;
      cancelAnimationFrame(frame);
      tell(null);
    };
    root.addEventListener('pointerleave', leave, how);
    ends.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  };
  listen(controller.found.root, inPage, signal);
  let ownView: OwnView | null = null;
  controller.watchOwnView((view, ends) => {
    ownView = view;
    listen(view.list, (x, y) => inOwnView(view, x, y), AbortSignal.any([signal, ends]));
    ends.addEventListener('abort', () => (ownView = null), { once: true, signal });
  });
  return ({ x, y }) => {
    const pointed = ownView ? inOwnView(ownView, x, y) : inPage(x, y);
    if (pointed) tell(pointed);
  };
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
