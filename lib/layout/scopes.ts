/** A tree with text of its own: the page, an open shadow root in it, the document of a frame of the same origin. */
export type Scope = Document | ShadowRoot;

const MAX_SCOPES = 60; // trees of one page; a page of more components repeats itself
/** Elements looked at for shadow roots before a page is read: applications have them near the top. */
export const GLANCE = 400;
/** The same, once a page is read: its header, menus and a long article in plain blocks. */
export const SEARCH = 6_000;
/** What holds text rather than parts of a page: nothing is looked for inside. */
const TEXT = new Set(
  'A BUTTON DL FIGURE H1 H2 H3 H4 H5 H6 HEADER NAV OL P PRE SCRIPT SELECT STYLE TABLE UL VIDEO'.split(
    ' ',
  ),
);

/**
 * The page and the trees in it that may be read, outermost first, without those that are `out`: the reader
 * leaves what stands in its way (`clobbering.ts`). No selector finds shadow roots, so up to `most` elements are
 * looked at, level by level; frames are asked for only where the window has any.
 */
export function scopesOf(
  doc: Document,
  most: number,
  isOut: (scope: Scope) => boolean,
): readonly Scope[] {
  const scopes: Scope[] = [];
  let left = most;
  const take = (scope: Scope | null) => {
    if (scope && scopes.length < MAX_SCOPES && !isOut(scope)) scopes.push(scope);
  };
  take(doc);
  for (const scope of scopes) {
    for (const { contentDocument } of framesIn(scope))
      take(contentDocument?.body ? contentDocument : null);
    const top = topOf(scope);
    const parents: ParentNode[] = top === null ? [] : [top];
    for (const parent of parents) {
      for (
        let child = parent.firstElementChild;
        child !== null && left > 0;
        child = child.nextElementSibling
      ) {
        left -= 1;
        // A form's field may be named "shadowRoot".
        if (child.shadowRoot?.nodeType === 11) take(child.shadowRoot);
        if (child.firstElementChild !== null && !TEXT.has(child.tagName)) parents.push(child);
      }
    }
  }
  return scopes;
}

/**
 * Frames of the same origin that take room in a tree, loaded or not: one whose document has come and whose
 * body has not is to be heard when it loads.
 */
export function framesIn(scope: Scope): readonly HTMLIFrameElement[] {
  // Asked at no cost first; the frames of shadow roots are not counted there.
  if (scope.nodeType === 9 && !((scope as Document).defaultView?.length ?? 0)) return [];
  return [...scope.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter(
    (frame) => frame.clientHeight > 0 && frame.contentDocument,
  );
}

/** What holds the text of a tree: `<body>`, or the shadow root itself; null in a document without either. */
export function topOf(scope: Scope): HTMLElement | ShadowRoot | null {
  return scope.nodeType === 9 ? (scope as Document).body : (scope as ShadowRoot);
}

/** Elements of a kind; shadow roots know no live lists, which cost a page least. */
export const byTag = (scope: Scope, tag: string): ArrayLike<Element> & Iterable<Element> =>
  scope.nodeType === 9
    ? (scope as Document).getElementsByTagName(tag)
    : scope.querySelectorAll(tag);

/** The shadow host or the frame that a node's tree hangs on; null for the page itself. */
export function holderOf(node: Node): Element | null {
  const root = node.getRootNode();
  if (root.nodeType === 11) return (root as ShadowRoot).host ?? null;
  return (root as Document).defaultView?.frameElement ?? null;
}

/** The parent element, across the edge of a shadow root. */
export const parentAcross = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;

/** `closest`, going on at the host where a shadow root ends. */
export function closestAcross(element: Element, selector: string): Element | null {
  const host = (element.getRootNode() as ShadowRoot).host ?? null;
  return element.closest(selector) ?? (host && closestAcross(host, selector));
}

/** Where an element stands in the page itself: it, or the outermost holder of its tree. */
export function inPage(element: Element): Element {
  let at = element;
  for (let holder = holderOf(at); holder !== null; holder = holderOf(at)) at = holder;
  return at;
}
