/**
 * Paints ranges under one of the names in dom-markers.ts; none takes the paint away. The page's DOM stays
 * as it is. Does nothing in browsers without CSS highlights.
 */
export function paint(name: string, ranges: readonly AbstractRange[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
