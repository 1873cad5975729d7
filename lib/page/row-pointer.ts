import type { RowRef } from '../messages/page-state.ts';
import { documentsOf } from './in-window.ts';
import { isFinger } from './is-finger.ts';
import type { PointerSpot } from './pointer-spot.ts';
import type { RowController } from './row-controller.ts';
import { createRowIndex, type RowPoint } from './row-index.ts';

/** The pointer may cross this much time between the row and its buttons, in ms. */
const LEAVE_DELAY = 400;

interface PointerParts {
  readonly doc: Document;
  readonly controllers: readonly RowController[];
  /** Our own buttons: as long as the pointer or the focus is on them the row stays chosen. */
  readonly keep: HTMLElement;
  readonly choose: (row: RowRef | null) => void;
}

/** What meets a text: the node, and the name of the event. */
interface Meeting {
  readonly node: Node;
  readonly by: string;
}

/** What first met a text, before anything of ours listened there. */
export interface Met extends Meeting {
  /** Where the pointer is by now, if it was one. */
  readonly spot: () => PointerSpot | null;
}

/** Chooses the row that has the pointer, a tap or the focus. Listens on the bitexts' own roots only. */
export function createRowPointer(
  parts: PointerParts,
  signal: AbortSignal,
): { meet(first: Met): void } {
  const { doc, controllers, keep, choose } = parts;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  // Our entries in the context menu are for the row it was opened on: the way to them leaves the row.
  let menuOpen = false;
  const stay = () => clearTimeout(leaving);
  const leave = (event: Event) => {
    stay();
    if (menuOpen || isFinger(event)) return;
    leaving = setTimeout(() => {
      if (!keep.matches(':hover') && !keep.matches(':focus-within')) choose(null);
    }, LEAVE_DELAY);
  };
  keep.addEventListener('pointerenter', stay, { signal });
  keep.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', stay, { once: true });
  const { host } = keep.getRootNode() as ShadowRoot;
  const own = [host, ...controllers.map(({ found }) => found.root)];
  const tapElsewhere = (event: Event) => {
    const path = event.composedPath();
    if (isFinger(event) && !own.some((one) => path.includes(one))) choose(null);
  };
  for (const one of documentsOf(doc, controllers)) {
    one.addEventListener('pointerdown', tapElsewhere, { capture: true, passive: true, signal });
  }

  const listen = (
    { found }: RowController,
    root: Element,
    pointOf: (node: Node) => RowPoint | null,
    ends: AbortSignal,
  ) => {
    const meet = ({ node, by }: Meeting) => {
      const point = pointOf(node);
      if (point === null) return;
      stay();
      menuOpen = by === 'contextmenu';
      choose({ bitext: found.bitext.id, row: point.row });
    };
    const at = (event: Event) => meet({ node: event.composedPath()[0] as Node, by: event.type });
    const how = { passive: true, signal: ends };
    root.addEventListener('pointerover', at, how);
    root.addEventListener('contextmenu', at, how);
    root.addEventListener('focusin', at, how);
    root.addEventListener('pointerleave', leave, how);
    return meet;
  };
  const texts = controllers.map((one) => {
    const { root } = one.found;
    const meet = listen(one, root, createRowIndex(one.found), signal);
    one.watchOwnView((view, ends) => listen(one, view.list, view.pointOf, ends));
    return { root, meet };
  });
  return {
    meet(first) {
      const text = texts.find(({ root }) => root.contains(first.node));
      // The pointer has gone on while we came.
      const gone = first.by === 'pointerover' && first.spot() === null;
      if (text && !gone) text.meet(first);
    },
  };
}
