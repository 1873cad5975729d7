import type { GridCell } from '../bitext/grid.ts';
import { answerEachOther, isMenu, isRomanised } from './blocks-evidence.ts';
import { toGroups } from './blocks-groups.ts';
import { layoutOf } from './blocks-layout.ts';
import { learnMakes } from './blocks-makes.ts';
import { findRegions } from './blocks-regions.ts';
import { type BlockRow, pairGroups } from './blocks-rows.ts';
import { findSides } from './blocks-sides.ts';
import type { Unit } from './blocks-unit.ts';
import { readBoxes } from './blocks-walk.ts';
import type { Candidate, GridRowPlace } from './candidate.ts';
import { elementPath } from './element-path.ts';
import { findAlike } from './find-alike.ts';
import type { SidePlace } from './found-bitext.ts';
import { readNodes } from './node-text.ts';
import { wholeRange } from './range-of.ts';
import { readContext } from './read-context.ts';
import { holderOf, type Scope, topOf } from './scopes.ts';
import { type Doubt, settleBlocks } from './settle-blocks.ts';

const NEAR = 4; // rows beside the text: a title in two languages, a date, a notice
const MAX_LINE = 400; // Latin letters; longer blocks are body text
const LEAN = 2; // log odds given to doubtful rows before the aligner is asked, which asks for more
const STRONG = 4; // log odds from which rows go without the aligner's word where it has none
const MAIN_SIDES = 2; // languages of most texts with a translation
const NOWHERE: SidePlace = { kind: 'elements', elements: [] };

/**
 * Text in two or more languages outside tables: alternating blocks, rows and columns of blocks, whole texts
 * one after the other, definition lists, both languages in one block. One candidate a stretch of the page.
 */
export function* findBlocks(scope: Scope): Iterable<Candidate> {
  const top = topOf(scope);
  if (top === null) return;
  const alike = [...findAlike(top)];
  // In one writing the rows' columns tell the languages better than single blocks; in two, the blocks say where a text ends.
  const isFirst = ({ inOneWriting, guessed }: (typeof alike)[number]) => inOneWriting && !guessed;
  for (const candidate of alike) if (isFirst(candidate)) yield candidate;
  yield* findLooseBlocks(top);
  for (const candidate of alike) if (!isFirst(candidate)) yield candidate;
}

function* findLooseBlocks(top: Element | ShadowRoot): Iterable<Candidate> {
  const box = readBoxes(top);
  if (box === null) return;
  const groups = toGroups(box);
  // A third language that leaves no stretch is the page's own, around a text in two.
  for (const most of [Number.POSITIVE_INFINITY, MAIN_SIDES]) {
    const sides = findSides(groups, most);
    if (sides === null) return;
    const makes = learnMakes(box, groups, sides);
    const rows = pairGroups(makes.size === 0 ? groups : toGroups(box, makes), sides);
    const clear = findRegions(rows, false);
    const regions = clear.length > 0 ? clear : findRegions(rows, true);
    yield* candidatesIn(rows, regions, clear.length > 0);
    if (regions.length > 0 || sides.count <= MAIN_SIDES) return;
  }
}

function* candidatesIn(
  rows: readonly BlockRow[],
  regions: readonly (readonly [number, number])[],
  clear: boolean,
): Iterable<Candidate> {
  for (const [first, end] of regions) {
    const stretch = rows.slice(first, end).filter((row) => !row.foreign);
    if (isRomanised(stretch) || isMenu(stretch)) continue;
    const shapely = answerEachOther(stretch);
    const candidate = toCandidate(inPageOrder(stretch), {
      before: rows.slice(0, first),
      after: rows.slice(end),
      doubtful: !clear || !shapely,
      trusted: shapely ? STRONG + LEAN : null,
      among: regions.length,
    });
    if (candidate !== null) yield candidate;
  }
}

/** What is known of a stretch of rows beside themselves. */
interface Around extends Doubt {
  readonly before: readonly BlockRow[];
  readonly after: readonly BlockRow[];
}

/** The sides of all rows in the order in which most rows show them. */
function inPageOrder(rows: readonly BlockRow[]): readonly BlockRow[] {
  const count = rows[0]?.sides.length ?? 0;
  const places = Array.from({ length: count }, () => 0);
  for (const { sides } of rows) {
    const firsts = sides.map((units) => units[0]?.element ?? null);
    firsts.forEach((own, side) => {
      for (const other of firsts) {
        if (own !== null && other !== null && own !== other && isBefore(other, own))
          places[side] = (places[side] ?? 0) + 1;
      }
    });
  }
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  return rows.map((row) => ({
    ...row,
    sides: order.map((side) => row.sides[side] ?? []),
    elements: order.map((side) => row.elements[side] ?? null),
  }));
}

const isBefore = (a: Element, b: Element) => (a.compareDocumentPosition(b) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING

function toCandidate(rows: readonly BlockRow[], around: Around): Candidate | null {
  const { before, after, doubtful } = around;
  const root = commonParent(rows.flatMap((row) => row.sides.flat().map((unit) => unit.element)));
  if (root === null) return null;
  const columnCount = rows[0]?.sides.length ?? 0;
  const context = readContext(root);
  const candidate: Candidate = {
    layout: layoutOf(rows),
    root,
    grid: {
      columnCount,
      rows: rows.map((row) => row.sides.map((_, i) => cellOf(row, i))),
      context: {
        ...context,
        before: [...context.before, ...linesIn(root, before.slice(-NEAR))],
        after: [...linesIn(root, after.slice(0, NEAR)), ...context.after],
      },
    },
    places: rows.map(
      (row): GridRowPlace => ({
        row: row.row,
        cells: row.sides.map((units, i) => placeOf(units, row.elements[i] ?? null)),
      }),
    ),
    locator: { path: elementPath(root) },
    ...(doubtful && { lean: LEAN }),
    async settle(chosen, bring) {
      const settled = await settleBlocks(rows, chosen, around, bring);
      if (settled === null) return null;
      return settled.anew ? toCandidate(settled.rows, around) : candidate;
    },
  };
  return candidate;
}

/** Short blocks beside the text in its own element: a title, a date or a notice that no pair drew in. */
function linesIn(root: Element, rows: readonly BlockRow[]): readonly string[] {
  return rows
    .flatMap((row) => row.sides.flat())
    .filter((unit) => unit.weight <= MAX_LINE && root.contains(unit.element))
    .map((unit) => unit.text);
}

function cellOf(row: BlockRow, side: number): GridCell | null {
  const units = row.sides[side] ?? [];
  const [first] = units;
  if (first === undefined) return null;
  const element = row.elements[side] ?? null;
  const read = element === null ? null : readNodes(element);
  const readings = read?.readings ?? units.flatMap((unit) => unit.readings);
  return {
    text: read?.text ?? units.map((unit) => unit.text).join('\n'),
    lang: units.every((unit) => unit.lang === first.lang) ? first.lang : null,
    header: false,
    span: 1,
    ...(readings.length > 0 && { readings }),
    ...(units.every((unit) => unit.heading) && { heading: true }),
    ...(row.unsure && { doubt: 'unsure-pair' as const }),
  };
}

function placeOf(units: readonly Unit[], element: Element | null): SidePlace {
  if (element !== null) return { kind: 'elements', elements: [element] };
  if (units.length === 0) return NOWHERE;
  const elements = units.flatMap(({ place }) => (place.kind === 'elements' ? place.elements : []));
  if (units.every(({ place }) => place.kind === 'elements')) return { kind: 'elements', elements };
  return { kind: 'run', ranges: units.flatMap(({ place }) => rangesOf(place)) };
}

function rangesOf(place: SidePlace): readonly StaticRange[] {
  return place.kind === 'run' ? place.ranges : place.elements.map(wholeRange);
}

function commonParent(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0]?.parentElement ?? elements[0] ?? null;
  for (const element of elements) {
    while (common !== null && !common.contains(element)) common = common.parentElement;
  }
  // Blocks that stand in a shadow root with nothing around them: their host holds them.
  return common ?? (elements[0] === undefined ? null : holderOf(elements[0]));
}
