import { bandOf } from './in-window.ts';

/**
 * Rows that stand on the screen, in order; empty where none does. Rows are taken to stand in page order,
 * so a binary search finds the first with a dozen reads where measuring 10,000 would cost a layout each.
 */
export function rowsInView(
  count: number,
  elementOf: (row: number) => Element | null,
): ReadonlySet<number> {
  const inView = new Set<number>();
  const first = elementOf(0);
  if (!first) return inView;
  const band = bandOf(first);
  const boxOf = (row: number) => elementOf(row)?.getBoundingClientRect();

  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxOf(middle);
    if (box && box.bottom > band.top) high = middle;
    else low = middle + 1;
  }
  for (let row = low; row < count; row += 1) {
    const box = boxOf(row);
    if (box && box.top > band.bottom) break;
    if (box) inView.add(row);
  }
  return inView;
}
