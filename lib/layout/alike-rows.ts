import { lineOf, type Part, partsOf, signOf, splitPart } from './alike-parts.ts';
import { listsBeside, mostCommon, takingTurns, twoByTwo } from './alike-turns.ts';
import { isDataTable } from './data-table.ts';
import { NO_TEXT } from './layout-signs.ts';
import { isSkipped } from './node-text.ts';
import { rowCells, tableRows } from './table-rows.ts';

/** Rows of one make: the same elements with the same classes, each with the same texts in the same places. */
export interface AlikeRows {
  readonly parent: Element;
  readonly rows: readonly AlikeRow[];
  /** Neighbours taken two and two, or lists of as many, whether or not they belong together: most lists can be read so. */
  readonly guessed?: 'turns' | 'lists';
}

export interface AlikeRow {
  /** The element that holds the row and nothing else, null where its parts are children of the parent. */
  readonly element: Element | null;
  readonly parts: readonly Part[];
}

const MIN_ROWS = 4; // of one make; fewer are boxes of a page
const MAX_ROWS = 1_500; // looked at under one element; more is a data base
const MOSTLY = 0.6; // share of the rows that must be alike
const MAX_COLUMNS = 12; // of a table, looked at
const MAX_ELEMENTS = 20_000; // of a page

/** Every list of rows of one make under an element, innermost rows with text in two places or more. */
export function findAlikeRows(top: Element | ShadowRoot): readonly AlikeRows[] {
  const found: AlikeRows[] = [];
  const budget = { left: MAX_ELEMENTS };
  visit(top, found, budget);
  return found;
}

function visit(parent: Element | ShadowRoot, found: AlikeRows[], budget: { left: number }): void {
  budget.left -= 1;
  if (budget.left < 0) return;
  if (parent.nodeType === 1 && isDataTable(parent as Element)) {
    const cells = cellsOfTwo(parent as Element);
    if (cells.length >= MIN_ROWS) found.push({ parent: parent as Element, rows: cells });
    return;
  }
  const children = [...parent.children].filter(
    (child) => !isSkipped(child) && !NO_TEXT.has(child.tagName),
  );
  const enough =
    parent.nodeType === 1 && children.length >= MIN_ROWS && children.length <= MAX_ROWS;
  const rows = enough
    ? (rowsOf(children) ?? ofOneMake(takingTurns(children)) ?? coupletsOf(parent as Element))
    : null;
  if (rows !== null) {
    found.push({ parent: parent as Element, rows });
    return;
  }
  const guesses =
    parent.nodeType === 1 && children.length > 1 && children.length <= MAX_ROWS
      ? ([
          ['lists', listsBeside(children)],
          ['turns', twoByTwo(children)],
        ] as const)
      : [];
  for (const [guessed, own] of guesses)
    if (own.length >= MIN_ROWS) found.push({ parent: parent as Element, rows: own, guessed });
  for (const child of children) visit(child, found, budget);
}

/** Children of one make that hold a row each. */
function rowsOf(children: readonly Element[]): readonly AlikeRow[] | null {
  const alike = mostCommon(children, signOf);
  if (alike.length < MIN_ROWS) return null;
  const rows: AlikeRow[] = [];
  for (const element of alike) {
    const parts = partsOf(element);
    if (parts === null) return null;
    if (parts.length > 0) rows.push({ element, parts });
  }
  return ofOneMakeOrParted(rows);
}

/** The cells of a table that hold two texts each, of the columns where most do; its rows as they are belong to the table reader. */
function cellsOfTwo(table: Element): readonly AlikeRow[] {
  const lines = tableRows(table).slice(0, MAX_ROWS).map(rowCells);
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...lines.map((cells) => cells.length)));
  const own = new Map<Element, AlikeRow>();
  for (let column = 0; column < width; column += 1) {
    const rows = lines.flatMap((cells): readonly AlikeRow[] => {
      const cell = cells[column];
      const parts = cell === undefined ? null : partsOf(cell);
      return cell === undefined || parts === null || parts.length === 0
        ? []
        : [{ element: cell, parts }];
    });
    for (const row of ofOneMakeOrParted(rows) ?? [])
      if (row.element !== null) own.set(row.element, row);
  }
  return lines.flat().flatMap((cell) => own.get(cell) ?? []);
}

/** The rows of one make as they are, or else with their only text parted in two. */
const ofOneMakeOrParted = (rows: readonly AlikeRow[]) =>
  ofOneMake(rows) ?? ofOneMake(rows.flatMap(splitRow));

/** A row of one text that a sign parts in two. */
function splitRow({ element, parts }: AlikeRow): readonly AlikeRow[] {
  const [only] = parts;
  const split = only === undefined || parts.length > 1 ? null : splitPart(only);
  return split === null ? [] : [{ element, parts: split }];
}

/** Lines two by two with an empty line between them, all in one element. */
function coupletsOf(element: Element): readonly AlikeRow[] | null {
  const breaks = [...element.children].filter((child) => child.tagName === 'BR').length;
  if (breaks < MIN_ROWS * 2) return null;
  const groups = groupsOfLines(element);
  const couplets = groups.filter((lines) => lines.length === 2);
  if (couplets.length < MIN_ROWS || couplets.length < groups.length * MOSTLY) return null;
  return couplets.map((parts): AlikeRow => ({ element: null, parts }));
}

/** The lines between breaks, those between two breaks in a row together. */
function groupsOfLines(element: Element): readonly (readonly Part[])[] {
  const groups: Part[][] = [[]];
  let nodes: Node[] = [];
  const close = () => {
    const line = lineOf(nodes, element, groups.at(-1)?.length ?? 0);
    if (line !== null) groups.at(-1)?.push(line);
    else if ((groups.at(-1)?.length ?? 0) > 0) groups.push([]);
    nodes = [];
  };
  for (const node of element.childNodes) {
    if (node.nodeType === 1 && (node as Element).tagName === 'BR') close();
    else nodes.push(node);
  }
  close();
  return groups.filter((lines) => lines.length > 0);
}

/** What rows of one make have in common: the signs of their parts. */
export const makeOf = ({ parts }: AlikeRow): string => parts.map(({ sign }) => sign).join('\n');

/** The rows with the texts that most have, or null where most have one text, or no two are alike. */
function ofOneMake(rows: readonly AlikeRow[]): readonly AlikeRow[] | null {
  const alike = mostCommon(rows, makeOf);
  const texts = alike[0]?.parts.length ?? 0;
  return texts > 1 && alike.length >= MIN_ROWS && alike.length >= rows.length * MOSTLY
    ? alike
    : null;
}
