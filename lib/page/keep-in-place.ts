import { parentAcross } from '../layout/scopes.ts';

/** The nearest ancestor that scrolls what it holds, or the page's own scroller. */
function scrollerOf(element: Element): Element {
  const doc = element.ownerDocument;
  const page = doc.scrollingElement ?? doc.documentElement;
  for (
    let up = parentAcross(element);
    up && up !== page && up !== doc.body;
    up = parentAcross(up)
  ) {
    if (up.scrollHeight <= up.clientHeight) continue;
    const overflow = doc.defaultView?.getComputedStyle(up).overflowY;
    if (overflow === 'auto' || overflow === 'scroll') return up;
  }
  return page;
}

/**
 * Runs `change`, then scrolls so that the top of `anchor` is where it was on the screen: what the reader
 * looks at stays under the eye. `anchor` is asked again after the change, as another element may stand
 * for the same row then; null (nothing shown) leaves the scroll position alone.
 */
export function keepInPlace(anchor: () => Element | null, change: () => void): void {
  const before = anchor();
  const top = before?.getBoundingClientRect().top;
  change();
  const after = anchor();
  if (!after || top === undefined) return;
  const moved = after.getBoundingClientRect().top - top;
  if (moved !== 0) scrollerOf(after).scrollBy({ top: moved, behavior: 'instant' });
}
