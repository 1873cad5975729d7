import { type Corner, nearestCorner } from './corner.ts';
import { screenOf } from './screen.ts';

/** The corner of the screen that holds the bar and what opens from it. */
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
  let from: { x: number; y: number; zoom: number } | null = null;

  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !view) return;
      event.preventDefault();
      from = { x: event.clientX, y: event.clientY, zoom: screenOf(view).zoom };
      grip.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  grip.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      box.style.transform = `translate(${x / from.zoom}px, ${y / from.zoom}px)`;
    },
    { signal },
  );
  const settle = () => {
    if (!from || !view) return;
    from = null;
    const { left, top, width, height } = box.getBoundingClientRect();
    box.style.transform = '';
    const screen = screenOf(view);
    const middle = { x: left + width / 2 - screen.left, y: top + height / 2 - screen.top };
    moved(nearestCorner(middle, screen.right - screen.left, screen.bottom - screen.top));
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
