import type { FoundBitext } from '../layout/found-bitext.ts';
import { documentsOf } from './in-window.ts';

/**
 * Calls `moved` when rows may stand elsewhere on the screen: the page or a part of it was scrolled, the window
 * resized, the page zoomed by fingers. A control at a row is placed once, and has to follow.
 */
export function whenRowsMove(
  doc: Document,
  bitexts: readonly { readonly found: FoundBitext }[],
  moved: () => void,
  signal: AbortSignal,
): void {
  const how = { passive: true, signal };
  for (const own of documentsOf(doc, bitexts)) {
    own.addEventListener('scroll', moved, { ...how, capture: true });
  }
  const { defaultView: window } = doc;
  window?.addEventListener('resize', moved, how);
  for (const type of ['resize', 'scroll'] as const) {
    window?.visualViewport?.addEventListener(type, moved, how);
  }
}
