import { pairTurns } from '../parse/pair-turns.ts';
import { figuresOf, type Turn, type TurnKind } from '../parse/turn.ts';
import type { Group, RowCell } from './blocks-groups.ts';
import type { Sides } from './blocks-sides.ts';
import type { Unit } from './blocks-unit.ts';

/** Blocks that stand for each other, a list a language; a row of the page where it has one. */
export interface BlockRow {
  readonly row: Element | null;
  readonly sides: readonly (readonly Unit[])[];
  /** The cell elements, where a row of the page has them, else null a side. */
  readonly elements: readonly (Element | null)[];
  readonly unsure: boolean;
  /** How the pair came about. */
  readonly by: 'row' | 'inside' | 'turn' | 'run';
  /** A block in none of the languages. */
  readonly foreign: boolean;
}

const MAX_LEVELS = 6; // elements around a block that are looked at
const MAX_LABEL = 60; // Latin letters; a longer line with a colon leads into a list
const MANY_PEERS = 10; // rows of one make: the page itself parts its text into rows, long ones too
const FEW_PEERS = 3; // rows of one make, blocks of a cell: a lone row of as many on each side is a text in two columns
const FEW_STANZAS = 2; // the same, of blocks that have lines
const MAX_WHOLE = 6; // blocks of a cell; a cell with more is a whole text, paired block by block

/** Pairs the units of every group, in reading order. Every unit is in exactly one row. */
export function pairGroups(groups: readonly Group[], sides: Sides): readonly BlockRow[] {
  return groups.flatMap((group) => pairGroup(group, sides));
}

function pairGroup(group: Group, sides: Sides): readonly BlockRow[] {
  const { cells } = group;
  if (cells !== null) {
    const order = group.order ?? cells.map((cell) => sides.sideOf(cell.voice));
    if (isRow(order)) {
      const most = Math.max(...cells.map((cell) => cell.units.length));
      const least = Math.min(...cells.map((cell) => cell.units.length));
      const alone =
        group.peers < FEW_PEERS &&
        least >= (group.units.every(hasLines) ? FEW_STANZAS : FEW_PEERS) &&
        most === least;
      if (
        (most <= MAX_WHOLE && !alone) ||
        group.peers >= MANY_PEERS ||
        least < 2 ||
        sides.count > 2
      )
        return [wholeRow(group, cells, order, sides.count)];
      return pairUnits(
        group.units,
        cells.flatMap((cell, i) => cell.units.map(() => order[i] ?? null)),
        sides,
        group.row,
      );
    }
  }
  return pairUnits(
    group.units,
    group.units.map((unit) => sides.sideOf(unit)),
    sides,
    null,
  );
}

const hasLines = (unit: Unit) => unit.text.includes('\n');

/** At least two of the main languages, each in one cell. */
function isRow(order: readonly (number | null)[]): boolean {
  const known = order.filter((side) => side !== null && side >= 0);
  return known.length >= 2 && new Set(known).size === known.length && !order.includes(null);
}

function wholeRow(
  group: Group,
  cells: readonly RowCell[],
  order: readonly (number | null)[],
  count: number,
): BlockRow {
  const cellOf = (side: number) => cells[order.indexOf(side)];
  const all = Array.from({ length: count }, (_, side) => cellOf(side));
  const inline = cells.every((cell) => cell.element === null);
  return {
    row: group.row,
    sides: all.map((cell) => cell?.units ?? []),
    elements: all.map((cell) => (cell === undefined || isMarked(cell) ? null : cell.element)),
    unsure: false,
    by: inline ? 'inside' : 'row',
    foreign: false,
  };
}

/** One text with a sign before it that is none of it. */
const isMarked = ({ element, units }: RowCell) =>
  units.length === 1 && units[0]?.place.kind === 'run' && element === units[0].element;

function pairUnits(
  units: readonly Unit[],
  known: readonly (number | null)[],
  { count }: Sides,
  row: Element | null,
): readonly BlockRow[] {
  const settled = settle(known);
  const homes = homesOf(units);
  const rows: BlockRow[] = [];
  let open: { units: Unit[]; turns: Turn[] } = { units: [], turns: [] };
  const close = () => {
    for (const { sides, unsure } of pairTurns(open.turns, count)) {
      const lists = sides.map((side) =>
        side.map((index) => open.units[index]).filter((unit) => unit !== undefined),
      );
      rows.push(bare(lists, unsure, row !== null ? 'row' : isNear(sides) ? 'turn' : 'run', false));
    }
    open = { units: [], turns: [] };
  };
  units.forEach((unit, index) => {
    const side = settled[index] ?? -1;
    if (side >= 0) {
      open.units.push(unit);
      open.turns.push({
        side,
        length: unit.weight,
        kind: kindOf(unit),
        figures: figuresOf(unit.text),
        home: homes[index] ?? 0,
      });
    } else {
      close();
      rows.push(
        bare([[unit], ...Array.from({ length: count - 1 }, () => [])], false, 'turn', true),
      );
    }
  });
  close();
  return rows;
}

/** For each unit a number of the nearest element around it that holds another unit too. */
function homesOf(units: readonly Unit[]): readonly number[] {
  const counts = new Map<Element, number>();
  for (const { element } of units) {
    let at = element.parentElement;
    for (let level = 0; at !== null && level < MAX_LEVELS; level += 1, at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const numbers = new Map<Element, number>();
  return units.map(({ element }) => {
    let home = element.parentElement;
    for (let level = 1; home !== null && level < MAX_LEVELS && counts.get(home) === 1; level += 1)
      home = home.parentElement;
    if (home === null) return 0;
    const number = numbers.get(home) ?? numbers.size + 1;
    numbers.set(home, number);
    return number;
  });
}

function kindOf(unit: Unit): TurnKind {
  if (unit.heading) return 'heading';
  return unit.weight <= MAX_LABEL && /[:：]\s*$/u.test(unit.text) ? 'label' : 'text';
}

/** One right after the other; blocks between them show that whole texts follow each other. */
function isNear(sides: readonly (readonly number[])[]): boolean {
  const all = sides.flat();
  return Math.max(...all) - Math.min(...all) < all.length;
}

function bare(
  sides: readonly (readonly Unit[])[],
  unsure: boolean,
  by: BlockRow['by'],
  foreign: boolean,
): BlockRow {
  return { row: null, sides, elements: sides.map(() => null), unsure, by, foreign };
}

/** Units that could be in either of two languages answer the one before them, or go on with it where languages keep on. */
function settle(known: readonly (number | null)[]): readonly number[] {
  const sure = known.filter((side) => side !== null);
  const changes = sure.filter((side, i) => i > 0 && side !== sure[i - 1]).length;
  const inTurn = changes * 2 > sure.length;
  const settled: number[] = [];
  for (const side of known) {
    const before = settled.at(-1) ?? sure[0] ?? 0;
    settled.push(side ?? (inTurn && before >= 0 && before < 2 ? 1 - before : Math.max(before, 0)));
  }
  return settled;
}
