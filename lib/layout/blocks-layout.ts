import type { LayoutKind } from '../bitext/bitext.ts';
import type { BlockRow } from './blocks-rows.ts';
import type { Unit } from './blocks-unit.ts';

const ONE_BLOCK = 'p, li, td, dd, dt, h1, h2, h3, h4, h5, h6'; // elements that hold one block of text

/** What a stretch of rows looks like, by how most of its pairs came about. */
export function layoutOf(rows: readonly BlockRow[]): LayoutKind {
  const paired = rows.filter(isPaired);
  const most = (is: (row: BlockRow) => boolean) => paired.filter(is).length * 2 > paired.length;
  if (most((row) => unitsOf(row).every((unit) => /^D[TD]$/.test(unit.element.tagName))))
    return 'definitions';
  if (most(isInOneBlock)) return 'cells';
  if (most((row) => row.by === 'row')) return 'columns';
  return most((row) => row.by === 'run') ? 'blocks' : 'alternating';
}

/** Whether a row has text in two languages or more. */
export function isPaired(row: BlockRow): boolean {
  return !row.foreign && row.sides.filter((side) => side.length > 0).length > 1;
}

const unitsOf = (row: BlockRow): readonly Unit[] => row.sides.flat();

function isInOneBlock(row: BlockRow): boolean {
  if (row.by === 'inside' && row.row?.matches(ONE_BLOCK) === true) return true;
  const [first, ...more] = unitsOf(row);
  return first?.place.kind === 'run' && more.every((unit) => unit.element === first.element);
}
