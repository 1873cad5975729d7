import { boxInWindow } from '../in-window.ts';
import { type Screen, screenOf } from './screen.ts';

/** Space between a text and our buttons, and between them and the window's edge, CSS px. */
const GAP = 8;

/** A box in the window, CSS px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the host's own corner lies: the page may have margins, borders or transforms on its root. */
export const originOf = (shadow: ShadowRoot) => shadow.host.getBoundingClientRect();

/** The box around elements, or null where none of them is seen. */
export function areaOf(elements: readonly Element[]): Area | null {
  const boxes = elements.map(boxInWindow).filter((box) => box.height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/**
 * Puts the buttons right or left of the layout, in a line, or one under the other where there is little
 * room. False where the text fills the window: no place there is beside the text.
 */
export function placeBeside(
  control: HTMLElement,
  area: Area,
  root: Element,
  shadow: ShadowRoot,
): boolean {
  const window = shadow.ownerDocument.defaultView;
  if (!window) return false;
  const screen = screenOf(window);
  const gap = GAP * screen.zoom;
  const outer = boxInWindow(root);
  const right = Math.max(outer.right, area.right);
  const left = Math.min(outer.left, area.left);
  const origin = originOf(shadow);
  control.classList.remove('upright');

  const fits = () => {
    const width = control.offsetWidth * screen.zoom;
    const needed = width + gap + 2;
    if (screen.right - right >= needed) return right + gap;
    return left - screen.left >= needed ? left - gap - width : null;
  };
  let at = fits();
  if (at === null) {
    control.classList.add('upright');
    at = fits();
  }
  if (at === null) {
    control.classList.remove('upright');
    return false;
  }
  move(control, at - origin.left, freeTop(control, at, area, shadow, screen) - origin.top);
  return true;
}

/** Level with the row's top, but never above the screen while the row goes on, and never under the bar. */
function freeTop(
  control: HTMLElement,
  left: number,
  area: Area,
  shadow: ShadowRoot,
  screen: Screen,
): number {
  const gap = GAP * screen.zoom;
  const width = control.offsetWidth * screen.zoom;
  const height = control.offsetHeight * screen.zoom;
  const top = Math.max(area.top, Math.min(screen.top + gap, area.bottom - height));
  const dock = shadow.querySelector('.dock')?.getBoundingClientRect();
  if (!dock || left > dock.right || left + width < dock.left) return top;
  if (top > dock.bottom || top + height < dock.top) return top;
  const above = dock.top - height - gap;
  return above > screen.top ? above : dock.bottom + gap;
}

const move = (control: HTMLElement, left: number, top: number) => {
  control.style.left = `${left}px`;
  control.style.top = `${top}px`;
};
