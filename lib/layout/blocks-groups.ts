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
  /** Side of each cell as rows of the same make have it, or null where the cells' own words tell. */
  readonly order: readonly number[] | null;
  /** How many rows of the page have this make; 0 where that is not known. */
  readonly peers: number;
  readonly units: readonly Unit[];
}

/** The sides of the cells of rows of one make, by `makeOf`; rows of that make follow it whatever their words. */
export type RowMakes = ReadonlyMap<
  string,
  { readonly order: readonly number[]; readonly rows: number }
>;

const MAX_CELLS = 6; // languages of one row; more is a menu
const MOSTLY = 0.85; // share of an element's text that must be in one language to make it a cell of that language

/** Parts the blocks of a page into rows with a language a cell, and runs of loose blocks between them. */
export function toGroups(root: Box, makes: RowMakes = new Map()): readonly Group[] {
  const groups: Group[] = [];
  let loose: Unit[] = [];
  const close = () => {
    if (loose.length > 0)
      groups.push({ row: null, cells: null, order: null, peers: 0, units: loose });
    loose = [];
  };
  const visit = (box: Box) => {
    const make = makes.get(makeOf(box) ?? '') ?? null;
    const cells = make === null ? languageCells(box) : anyCells(box);
    const own = cells !== null || isOneBlock(box);
    if (own) close();
    if (cells !== null) {
      groups.push({
        row: box.element,
        cells,
        order: make?.order ?? null,
        peers: make?.rows ?? 0,
        units: cells.flatMap((cell) => cell.units),
      });
    } else for (const item of box.items) isBox(item) ? visit(item) : loose.push(item);
    if (own) close();
  };
  visit(root);
  close();
  return groups;
}

/** Tags and classes of an element and its parts, or null where it can't be a row. */
export function makeOf(box: Box): string | null {
  if (box.items.length < 2 || box.items.length > MAX_CELLS) return null;
  const parts = box.items.map((item) => item.element);
  if (new Set(parts).size < parts.length || parts.includes(box.element)) return null;
  return [box.element, ...parts]
    .map((part) => `${part.tagName} ${part.className} ${part.getAttribute('lang') ?? ''}`)
    .join('\n');
}

/** A block with several languages inside, none of them in blocks of their own. */
function isOneBlock(box: Box): boolean {
  return box.items.length > 1 && !box.items.some(isBox);
}

function anyCells(box: Box): readonly RowCell[] {
  return box.items.map((item) => cellOf(item));
}

/** The items as cells in different languages, or null where they are not. */
function languageCells(box: Box): readonly RowCell[] | null {
  if (box.items.length < 2 || box.items.length > MAX_CELLS) return null;
  const cells: RowCell[] = [];
  for (const item of box.items) {
    const cell = cellOf(item);
    if (!isMono(cell) || cells.some((other) => isSameLanguage(other.voice, cell.voice)))
      return null;
    cells.push(cell);
  }
  return cells;
}

function cellOf(item: Unit | Box): RowCell {
  if (!isBox(item)) return { element: null, units: [item], voice: item };
  const units = unitsOf(item);
  const voice = units.reduce((best, unit) => (unit.weight > best.weight ? unit : best));
  return { element: item.element, units, voice };
}

function isMono({ units, voice }: RowCell): boolean {
  let own = 0;
  let all = 0;
  for (const unit of units) {
    all += unit.weight;
    if (isSameLanguage(unit, voice)) own += unit.weight;
  }
  return own >= all * MOSTLY;
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
