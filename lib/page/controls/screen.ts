import type { Area } from './beside.ts';

/** A scroll bar is no wider, CSS px; the visual viewport ends at it. */
const SCROLL_BAR = 30;

/** The part of a window that is on the screen: all of it, unless its page is zoomed by fingers or shrunk to fit. */
export interface Screen extends Area {
  /** How many times larger our controls are drawn to be of their own size there. */
  readonly zoom: number;
}

/** Read from the window's visual viewport; CSS px of the window. */
export function screenOf(window: Window): Screen {
  const seen = window.visualViewport;
  const { clientWidth: width } = window.document.documentElement;
  if (!seen || isWhole(window, seen)) {
    return { left: 0, top: 0, right: width, bottom: window.innerHeight, zoom: 1 };
  }
  const { offsetLeft: left, offsetTop: top } = seen;
  return { left, top, right: left + seen.width, bottom: top + seen.height, zoom: 1 / seen.scale };
}

/**
 * Tells our style sheets of the screen while it is not the whole window, so that controls keep their size and
 * place under a pinch, and on pages without a viewport of their own, which a phone shows shrunk. Ends with `signal`.
 */
export function followScreen(shadow: ShadowRoot, signal: AbortSignal): void {
  const window = shadow.ownerDocument.defaultView;
  const seen = window?.visualViewport;
  if (!window || !seen) return;
  const style = shadow.ownerDocument.createElement('style');
  const tell = () => {
    const { left, top, right, bottom, zoom } = screenOf(window);
    const [width, height] = [(right - left) / zoom, (bottom - top) / zoom];
    const next = isWhole(window, seen)
      ? ''
      : `:host{--zoom:${zoom};--left:${left}px;--top:${top}px;--screen-width:${width}px;--screen-height:${height}px}`;
    if (style.textContent !== next) style.textContent = next;
  };
  shadow.append(style);
  tell();
  for (const type of ['resize', 'scroll'] as const) {
    seen.addEventListener(type, tell, { passive: true, signal });
  }
}

/** A shrunk page zoomed to its own size is scaled by 1 too, but not all of it is seen. */
const isWhole = (
  window: Window,
  { scale, width, offsetLeft, offsetTop }: VisualViewport,
): boolean =>
  scale === 1 && offsetLeft === 0 && offsetTop === 0 && width > window.innerWidth - SCROLL_BAR;
