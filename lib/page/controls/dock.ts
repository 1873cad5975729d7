import { type Corner, nearestCorner } from './corner.ts';

/** The corner of the window that holds the bar and what opens from it. */
export interface Dock {
  readonly box: HTMLElement;
  setCorner(corner: Corner): void;
}

/** Moves with its grip under the pointer, and settles in the nearest corner: it survives any resizing. */
export function createDock(
  box: HTMLElement,
  grip: HTMLElement,
  moved: (corner: Corner) => void,
  signal: AbortSignal,
): Dock {
  const view = box.ownerDocument.defaultView;
  let from: { x: number; y: number } | null = null;

  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0) return;
      event.preventDefault();
      from = { x: event.clientX, y: event.clientY };
      grip.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (from) {
        box.style.transform = `translate(${event.clientX - from.x}px, ${event.clientY - from.y}px)`;
      }
    },
    { signal },
  );
  const settle = () => {
    if (!from) return;
    from = null;
    const { left, top, width, height } = box.getBoundingClientRect();
    box.style.transform = '';
    const middle = { x: left + width / 2, y: top + height / 2 };
    moved(nearestCorner(middle, view?.innerWidth ?? 0, view?.innerHeight ?? 0));
  };
  grip.addEventListener('pointerup', settle, { signal });
  grip.addEventListener('pointercancel', settle, { signal });

  return {
    box,
    setCorner(corner) {
      box.dataset.corner = corner;
    },
  };
}
