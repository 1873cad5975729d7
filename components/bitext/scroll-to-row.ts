/** Frames a stretch of the list may take to be mounted once it is in view; it takes two or three. */
const MAX_FRAMES = 30;

/** Where a row stands in a windowed list: itself where it is mounted, else the stretch that holds it. */
function placeOf(
  root: ParentNode,
  row: number,
): { readonly box: Element; readonly is: boolean } | null {
  const mounted = root.querySelector(`[data-row="${row}"]`);
  if (mounted) return { box: mounted, is: true };
  // In document order: the last that begins at or before the row is the smallest that holds it.
  const stretches = [...root.querySelectorAll<HTMLElement>('[data-from]')];
  const stretch = stretches.findLast(({ dataset }) => Number(dataset.from) <= row);
  return stretch ? { box: stretch, is: false } : null;
}

/** Brings a row of a windowed list to the top of its scroller, also one that is not mounted yet. */
export function scrollToRow(root: ParentNode, row: number, frames = MAX_FRAMES): void {
  const place = placeOf(root, row);
  place?.box.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (place && !place.is && frames > 0) {
    requestAnimationFrame(() => scrollToRow(root, row, frames - 1));
  }
}

/** The first row that is not above the top of the scroller, or null where none is mounted there. */
export function topRow(scroller: Element): number | null {
  const { top } = scroller.getBoundingClientRect();
  for (const row of scroller.querySelectorAll<HTMLElement>('[data-row]')) {
    if (row.getBoundingClientRect().bottom > top) return Number(row.dataset.row);
  }
  return null;
}
