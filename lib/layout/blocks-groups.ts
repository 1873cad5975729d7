import { isSameLanguage } from './blocks-inline.ts';
import { type Box, isBox, type Unit } from './blocks-unit.ts';

/** What stands in one language in a row of the page: an element with blocks, or a block by itself. */
export interface RowCell {
  readonly element: Element | null;
  readonly units: readonly Unit[];
  /** The unit that speaks for its language: the heaviest. */
  readonly voice: Unit;
}

/** Units that belong together: a row of the page with a cell a language, or blocks in loose order. */
export interface Group {
  readonly row: Element | null;
  readonly cells: readonly RowCell[] | null;
  readonly units: readonly Unit[];
}

const MAX_CELLS = 6; // languages of one row; more is a menu
const MOSTLY = 0.85; // share of an element's text that must be in one language to make it a cell of that language

/** Parts the blocks of a page into rows with a language a cell, and runs of loose blocks between them. */
export function toGroups(root: Box): readonly Group[] {
  const groups: Group[] = [];
  let loose: Unit[] = [];
  const close = () => {
    if (loose.length > 0) groups.push({ row: null, cells: null, units: loose });
    loose = [];
  };
  const visit = (box: Box) => {
    const cells = rowCells(box);
    const own = cells !== null || isOneBlock(box);
    if (own) close();
    if (cells !== null)
      groups.push({ row: box.element, cells, units: cells.flatMap((c) => c.units) });
    else for (const item of box.items) isBox(item) ? visit(item) : loose.push(item);
    if (own) close();
  };
  visit(root);
  close();
  return groups;
}

/** A block with several languages inside, none of them in blocks of their own. */
function isOneBlock(box: Box): boolean {
  return box.items.length > 1 && !box.items.some(isBox);
}

function rowCells(box: Box): readonly RowCell[] | null {
  if (box.items.length < 2 || box.items.length > MAX_CELLS) return null;
  const cells: RowCell[] = [];
  for (const item of box.items) {
    const cell = toCell(item);
    if (cell === null || cells.some((other) => isSameLanguage(other.voice, cell.voice)))
      return null;
    cells.push(cell);
  }
  return cells;
}

/** An item as a cell, or null where it holds several languages. */
function toCell(item: Unit | Box): RowCell | null {
  if (!isBox(item)) return { element: null, units: [item], voice: item };
  const units = unitsOf(item);
  const voice = units.reduce((best, unit) => (unit.weight > best.weight ? unit : best));
  let own = 0;
  let all = 0;
  for (const unit of units) {
    all += unit.weight;
    if (isSameLanguage(unit, voice)) own += unit.weight;
  }
  return own >= all * MOSTLY ? { element: item.element, units, voice } : null;
}

const known = new WeakMap<Box, readonly Unit[]>();

/** Every unit of a box in reading order. */
function unitsOf(box: Box): readonly Unit[] {
  const before = known.get(box);
  if (before !== undefined) return before;
  const units = box.items.flatMap((item) => (isBox(item) ? unitsOf(item) : [item]));
  known.set(box, units);
  return units;
}
