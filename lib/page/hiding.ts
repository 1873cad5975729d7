import type { FoundBitext } from '../layout/found-bitext.ts';

/**
 * How a side that is not shown gives way:
 * - `collapse`: it takes no room, the other side stands in its place. Reads best.
 * - `hold`: its room stays empty. Nothing is laid out anew, so it stays quick on huge tables, and
 *   tables whose cells span rows or columns keep their shape.
 * - `own-view`: the text has no element a side (runs between line breaks, blocks apart): our own view
 *   of it stands beside the hidden original.
 */
export type Hiding = 'collapse' | 'hold' | 'own-view';

/** Above this, taking a column out of layout costs seconds (ARCHITECTURE, decision 3: 10,000 rows 1.3–5 s). */
const MAX_COLLAPSING_ROWS = 1000;

const spans = (element: Element) => {
  const rowSpan = Number(element.getAttribute('rowspan') ?? 1);
  const columnSpan = Number(element.getAttribute('colspan') ?? 1);
  return rowSpan > 1 || columnSpan > 1;
};

/** The hiding that suits a bitext's layout and size. */
export function hidingOf(found: FoundBitext): Hiding {
  const { layout } = found.bitext;
  if (layout === 'blocks' || layout === 'text' || layout === 'cells') return 'own-view';
  const sides = found.places.flatMap((place) => place.sides);
  if (sides.some((side) => side.kind === 'run')) return 'own-view';
  // Columns without row elements: a flipped row could not stand in the other's place.
  if (layout === 'columns' && found.places.some((place) => place.row === null)) return 'own-view';
  if (found.places.length > MAX_COLLAPSING_ROWS) return 'hold';
  const paired = found.places.filter(
    (place) =>
      place.sides.filter((side) => side.kind === 'elements' && side.elements.length > 0).length > 1,
  );
  const spanned = paired.some((place) =>
    place.sides.some((side) => side.kind === 'elements' && side.elements.some(spans)),
  );
  return layout === 'table' && spanned ? 'hold' : 'collapse';
}
