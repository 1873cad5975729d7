import type { RowRef } from '../messages/page-state.ts';
import type { RowController } from './row-controller.ts';

/** The pointer may cross this much time between the row and its buttons, in ms. */
const LEAVE_DELAY = 400;

interface PointerParts {
  readonly doc: Document;
  readonly controllers: readonly RowController[];
  /** Our own buttons: as long as the pointer or the focus is on them the row stays chosen. */
  readonly keep: HTMLElement;
  readonly choose: (row: RowRef | null) => void;
}

/** Chooses the row that has the pointer, a tap or the focus. Listens on the bitexts' own roots only. */
export function createRowPointer(parts: PointerParts, signal: AbortSignal): void {
  const { controllers, keep, choose } = parts;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(leaving);
  const leave = () => {
    stay();
    leaving = setTimeout(() => {
      if (!keep.matches(':hover') && !keep.matches(':focus-within')) choose(null);
    }, LEAVE_DELAY);
  };
  keep.addEventListener('pointerenter', stay, { signal });
  keep.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', stay, { once: true });

  for (const controller of controllers) {
    const rowOf = createRowIndex(controller);
    const at = (event: Event) => {
      const row = rowOf(event.composedPath()[0] as Element);
      if (row === null) return;
      stay();
      choose({ bitext: controller.found.bitext.id, row });
    };
    const { root } = controller.found;
    root.addEventListener('pointerover', at, { passive: true, signal });
    root.addEventListener('focusin', at, { passive: true, signal });
    root.addEventListener('pointerleave', leave, { passive: true, signal });
  }
}

/** Finds the row an element belongs to; the index is built when the pointer first comes. */
function createRowIndex({ found }: RowController): (element: Element) => number | null {
  let rows: Map<Node, number> | null = null;
  const build = () => {
    const index = new Map<Node, number>();
    for (const [row, place] of found.places.entries()) {
      if (place.row && !index.has(place.row)) index.set(place.row, row);
      for (const side of place.sides) {
        const nodes =
          side.kind === 'elements' ? side.elements : side.ranges.map((range) => range.startContainer);
        for (const node of nodes) if (!index.has(node)) index.set(node, row);
      }
    }
    return index;
  };
  return (element) => {
    rows ??= build();
    for (let up: Node | null = element; up && up !== found.root.parentNode; up = up.parentNode) {
      const row = rows.get(up);
      if (row !== undefined) return row;
    }
    return null;
  };
}
