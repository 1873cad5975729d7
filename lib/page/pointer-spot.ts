import { isFinger } from './is-finger.ts';

/** Where a pointer is on a text, CSS px of the text's own window. */
export interface PointerSpot {
  /** Root of the text. */
  readonly root: Element;
  readonly x: number;
  readonly y: number;
}

/**
 * Follows the pointer from the event that first met a text until `signal` ends: what comes into the page
 * meanwhile begins where the pointer is by then, also if it moves no more. Null once it has left the text.
 */
export function followPointer(
  root: Element,
  first: PointerEvent,
  signal: AbortSignal,
): () => PointerSpot | null {
  const spotOf = ({ clientX: x, clientY: y }: PointerEvent): PointerSpot => ({ root, x, y });
  let spot: PointerSpot | null = spotOf(first);
  const moved = (event: Event) => {
    spot = spotOf(event as PointerEvent);
  };
  const left = (event: Event) => {
    if (!isFinger(event)) spot = null;
  };
  root.addEventListener('pointermove', moved, { passive: true, signal });
  root.addEventListener('pointerleave', left, { passive: true, signal });
  return () => spot;
}
