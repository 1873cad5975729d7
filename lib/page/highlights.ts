/** A window and what CSS highlights need of it; a frame's ranges are painted by its own registry. */
type Painter = typeof globalThis;

/** Which windows hold ranges of a name now. */
const painted = new Map<string, ReadonlySet<Painter>>();

/**
 * Paints ranges under one of the names in dom-markers.ts; none takes the paint away. The page's DOM stays
 * as it is. Does nothing in browsers without CSS highlights.
 */
export function paint(name: string, ranges: readonly AbstractRange[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  const byWindow = Map.groupBy(ranges, (range) => windowOf(range));
  for (const window of painted.get(name) ?? []) {
    // A frame that was left has no registry any more.
    if (!byWindow.has(window)) window.CSS?.highlights?.delete(name);
  }
  for (const [window, own] of byWindow)
    window.CSS.highlights.set(name, new window.Highlight(...own));
  painted.set(name, new Set(byWindow.keys()));
}

const windowOf = ({ startContainer }: AbstractRange) =>
  (startContainer.ownerDocument?.defaultView ?? globalThis) as Painter;
