import type { FoundBitext } from '../layout/found-bitext.ts';
import type { AttributeLedger } from './attribute-ledger.ts';
import { createClosedHost } from './closed-host.ts';
import { HIDDEN, VEIL, VIEW_HOST } from './dom-markers.ts';
import css from './own-view.css?inline';
import type { RowPoint } from './row-index.ts';
import { isAway, type RowShowing, veilOf } from './show-place.ts';

/** A view of our own, standing in the place of a text whose sides have no elements of their own. */
export interface OwnView {
  /** All of its rows, for listeners: outside the closed root an event names its host only. */
  readonly list: HTMLElement;
  /** Which row and side a node of the view belongs to, or null. */
  pointOf(node: Node): RowPoint | null;
  /** The node of the view at a point of its window (CSS px): the window itself sees the host only. */
  nodeAt(x: number, y: number): Node | null;
  show(row: number, showing: RowShowing): void;
  elements(row: number): readonly Element[];
  sideNodes(row: number, side: number): readonly Element[];
  /** Gives the original its place again. */
  remove(): void;
}

/** The original is hidden by attribute and the view put after it, in a closed shadow root. */
export function createOwnView(found: FoundBitext, ledger: AttributeLedger): OwnView {
  const { root, bitext } = found;
  const doc = root.ownerDocument;
  const { host, shadow } = createClosedHost(doc, VIEW_HOST, css);
  const list = doc.createElement('div');
  list.className = 'rows';

  const rows = bitext.segments.map((segment) => {
    const row = doc.createElement('div');
    row.className = `row ${segment.kind}`;
    for (const side of segment.sides) {
      const part = doc.createElement('div');
      part.className = 'side';
      part.lang = side.lang;
      part.dir = side.dir;
      part.textContent = side.text;
      row.append(part);
    }
    list.append(row);
    return row;
  });
  shadow.append(list);
  const hidden = originalOf(found);
  const [first] = hidden;
  first?.before(host);
  for (const element of hidden) ledger.write(element, HIDDEN, 'collapse');

  return {
    list,
    pointOf(node) {
      const part = (node as Element).closest?.('.row > *') ?? node.parentElement;
      const row = rows.indexOf(part?.parentElement as HTMLDivElement);
      if (row < 0 || !part) return null;
      return { row, side: [...(rows[row]?.children ?? [])].indexOf(part) };
    },
    nodeAt: (x, y) => shadow.elementFromPoint(x, y),
    show(row, showing) {
      const filled = bitext.segments[row]?.sides.map((side) => side.text !== '') ?? [];
      for (const [index, part] of [...(rows[row]?.children ?? [])].entries()) {
        const away = isAway(showing, index, filled);
        const veiled = away && showing.manner === 'recall';
        (part as HTMLElement).hidden = away && !veiled && !showing.open;
        if (veiled) part.setAttribute(VEIL, showing.open ? 'open' : veilOf(showing));
        else part.removeAttribute(VEIL);
      }
    },
    elements: (row) => (rows[row] ? [rows[row]] : []),
    sideNodes(row, side) {
      const part = rows[row]?.children[side];
      return part ? [part] : [];
    },
    remove() {
      host.remove();
      for (const element of hidden) ledger.putBack(element, HIDDEN);
    },
  };
}

/** What the view stands for: the sides' own elements, or all of the layout where sides share them. */
function originalOf({ root, places }: FoundBitext): readonly Element[] {
  const sides = places.flatMap((place) => place.sides);
  const elements = sides.flatMap((side) => (side.kind === 'elements' ? side.elements : []));
  const shared = sides.some((side) => side.kind === 'run');
  if (!shared && elements.length > 0) return elements;
  // Nothing can stand beside <html> or <body>: their contents give way (seen on an XHTML page).
  const { documentElement, body } = root.ownerDocument;
  return body && (root === documentElement || root === body) ? [...body.children] : [root];
}
