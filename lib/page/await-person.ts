import { endLife } from '../end-life.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import { documentsOf } from './in-window.ts';
import { followPointer } from './pointer-spot.ts';
import type { Met } from './row-pointer.ts';

/**
 * Calls `met` once, when a pointer, the focus, a context menu or a selection first meets one of the texts:
 * what a person does to rows comes into the page only then. Listens on the texts' own roots.
 */
export function awaitPerson(
  doc: Document,
  bitexts: readonly { readonly found: FoundBitext }[],
  met: (first: Met | null) => void,
  signal: AbortSignal,
): void {
  const first = new AbortController();
  const ends = AbortSignal.any([signal, first.signal]);
  const options = { passive: true, signal: ends };
  const meet = (at: Met | null) => {
    endLife(first);
    met(at);
  };
  for (const { found } of bitexts) {
    const { root } = found;
    const touched = (event: Event) => {
      const isPointer = event.type === 'pointerover';
      meet({
        node: event.composedPath()[0] as Node,
        by: event.type,
        spot: isPointer ? followPointer(root, event as PointerEvent, signal) : () => null,
      });
    };
    root.addEventListener('pointerover', touched, options);
    root.addEventListener('contextmenu', touched, options);
    root.addEventListener('focusin', touched, options);
  }
  for (const own of documentsOf(doc, bitexts)) {
    const selected = () => own.getSelection()?.isCollapsed === false && meet(null);
    own.addEventListener('selectionchange', selected, options);
  }
}
