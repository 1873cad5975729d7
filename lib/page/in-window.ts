import type { FoundBitext } from '../layout/found-bitext.ts';
import { holderOf } from '../layout/scopes.ts';

/** What is seen of a document's window, in its own coordinates: a frame shows less than its page scrolls through. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The part of an element's window that is on the screen, CSS px; nothing in a document that is not shown. */
export function bandOf(element: Element): Band {
  const window = element.ownerDocument.defaultView;
  if (!window) return { top: 0, bottom: 0 };
  const frame = window.frameElement;
  if (!frame) return { top: 0, bottom: window.innerHeight };
  const outer = bandOf(frame);
  const top = frame.getBoundingClientRect().top + frame.clientTop;
  return {
    top: Math.max(0, outer.top - top),
    bottom: Math.min(window.innerHeight, outer.bottom - top),
  };
}

/** Where a box of `doc` stands in the page's own window, CSS px. */
export function inWindow(box: DOMRect, doc: Document): DOMRect {
  const frame = doc.defaultView?.frameElement;
  if (!frame) return box;
  const outer = boxInWindow(frame);
  const x = box.x + outer.x + frame.clientLeft;
  return new DOMRect(x, box.y + outer.y + frame.clientTop, box.width, box.height);
}

/** `getBoundingClientRect` in the page's own window: what stands in a frame is moved by the frame's place. */
export const boxInWindow = (element: Element): DOMRect =>
  inWindow(element.getBoundingClientRect(), element.ownerDocument);

/** The shadow root that a bitext stands in, be it around its root element or in it; null outside of any. */
export function shadowOf(root: Element): ShadowRoot | null {
  if (root.shadowRoot?.nodeType === 11) return root.shadowRoot;
  const holder = holderOf(root);
  return holder?.shadowRoot ?? null;
}

/** Whether a bitext stands in a shadow root or a frame. */
export const isNested = (root: Element): boolean =>
  holderOf(root) !== null || shadowOf(root) !== null;

/** The page's document, and those of the frames that hold bitexts. */
export const documentsOf = (
  doc: Document,
  bitexts: readonly { readonly found: FoundBitext }[],
): ReadonlySet<Document> => new Set([doc, ...bitexts.map(({ found }) => found.root.ownerDocument)]);
