import { type Group, makeOf, type RowMakes } from './blocks-groups.ts';
import type { Sides } from './blocks-sides.ts';
import { type Box, isBox } from './blocks-unit.ts';

const MIN_ROWS = 3; // rows of one make whose words tell their languages
const AGREEING = 0.9; // of them, with the languages in the same order

/**
 * What rows of one make (tags, classes, `lang`) have in common: which cell is in which language. Rows whose
 * words can't tell (names, untranslated titles) then follow their peers. Empty where no make is sure.
 */
export function learnMakes(root: Box, groups: readonly Group[], sides: Sides): RowMakes {
  const rows = new Map(groups.map((group) => [group.row, group.cells]));
  const orders = new Map<string, Map<string, number>>();
  const visit = (box: Box) => {
    const cells = rows.get(box.element) ?? null;
    const make = cells === null ? null : makeOf(box);
    if (cells !== null && make !== null) {
      const order = cells.map((cell) => sides.sideOf(cell.voice)).join(' ');
      const counts = orders.get(make) ?? new Map<string, number>();
      counts.set(order, (counts.get(order) ?? 0) + 1);
      orders.set(make, counts);
    }
    for (const item of box.items) if (isBox(item)) visit(item);
  };
  visit(root);
  const makes = new Map<string, { order: readonly number[]; rows: number }>();
  for (const [make, counts] of orders) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (best === undefined || best[1] < MIN_ROWS || best[1] < all * AGREEING) continue;
    const order = best[0].split(' ').map((side) => (side === '' ? -1 : Number(side)));
    if (order.every((side) => side >= 0) && new Set(order).size === order.length)
      makes.set(make, { order, rows: all });
  }
  return makes;
}
