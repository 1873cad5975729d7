import { screenOf } from '../controls/screen.ts';

/** Space between a card, what it belongs to and the edge of the screen, CSS px. */
const GAP = 6;

/**
 * Puts a card below the box it belongs to, above where there is more room, level with the box's beginning;
 * never out of the screen.
 */
export function placeNear(card: HTMLElement, near: DOMRect): void {
  const window = card.ownerDocument.defaultView;
  if (!window) return;
  const screen = screenOf(window);
  const gap = GAP * screen.zoom;
  const width = card.offsetWidth * screen.zoom;
  const height = card.offsetHeight * screen.zoom;
  const below = screen.bottom - near.bottom;
  const isBelow = below >= height + gap || below >= near.top - screen.top;
  const top = isBelow ? near.bottom + gap : near.top - gap - height;
  const isRightToLeft = window.getComputedStyle(card).direction === 'rtl';
  const left = isRightToLeft ? near.right - width : near.left;
  card.style.left = `${within(screen.left + gap, left, screen.right - width - gap)}px`;
  card.style.top = `${within(screen.top + gap, top, screen.bottom - height - gap)}px`;
}

/** `least` wins where there is no room for both. */
const within = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
