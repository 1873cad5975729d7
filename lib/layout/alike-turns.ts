import { partsOf, signOf } from './alike-parts.ts';
import type { AlikeRow } from './alike-rows.ts';
import { isBlock } from './node-text.ts';

const MIN_ITEMS = 4; // of a list; shorter ones are of one length by chance
const MOSTLY = 0.6; // share of the children that must stand in such pairs

/** Children of two makes in turn, `<dt>` and `<dd>`, a class a language: a row for every two; empty where few do. */
export function takingTurns(children: readonly Element[]): readonly AlikeRow[] {
  const signs = children.map(signOf);
  const pairs = signs.flatMap((sign, i) => (signs[i + 1] ? [`${sign}\n${signs[i + 1]}`] : []));
  const [first = '', second = ''] = (mostCommon(pairs, (pair) => pair)[0] ?? '').split('\n');
  if (first === second) return [];
  const rows: AlikeRow[] = [];
  for (const [i, child] of children.entries()) {
    const next = children[i + 1];
    if (next === undefined || signs[i] !== first || signs[i + 1] !== second) continue;
    rows.push(...rowOf(child, next));
  }
  return rows.length * 2 >= children.length * MOSTLY ? rows : [];
}

/** Children of one make, every second one with the one before it; runs of an odd number are left out. Empty where few are. */
export function twoByTwo(children: readonly Element[]): readonly AlikeRow[] {
  const [first] = mostCommon(children, signOf);
  const make = first === undefined ? '' : signOf(first);
  const rows: AlikeRow[] = [];
  let run: Element[] = [];
  let all = 0;
  const close = () => {
    if (run.length % 2 === 0)
      for (let i = 0; i < run.length; i += 2) rows.push(...rowOf(run[i], run[i + 1]));
    run = [];
  };
  for (const child of children) {
    if ((child.textContent ?? '').trim() === '') continue;
    if (signOf(child) === make) {
      run.push(child);
      all += 1;
    } else close();
  }
  close();
  return rows.length * 2 >= all * MOSTLY ? rows : [];
}

/**
 * Two lists of as many texts, one after the other or side by side, each text with the one at its place in the other:
 * elements full of texts, or neighbours of one make with a heading or a line between them.
 */
export function listsBeside(children: readonly Element[]): readonly AlikeRow[] {
  const rows: AlikeRow[] = [];
  const lists = listsIn(children);
  for (let i = 0; i + 1 < lists.length; i += 1) {
    const [one = [], other = []] = [lists[i], lists[i + 1]];
    if (one.length < MIN_ITEMS || one.length !== other.length) continue;
    rows.push(...one.flatMap((item, at) => rowOf(item, other[at])));
    i += 1; // a list answers one other
  }
  return rows;
}

function listsIn(children: readonly Element[]): readonly (readonly Element[])[] {
  const lists: Element[][] = [];
  let open: Element[] = [];
  const close = () => {
    if (open.length > 0) lists.push(open);
    open = [];
  };
  for (const child of children) {
    const items = [...child.children].filter((item) => (item.textContent ?? '').trim() !== '');
    const [first] = items;
    if (items.length >= MIN_ITEMS && items.every((item) => isBlock(item))) {
      close();
      const make = first === undefined ? '' : signOf(first);
      lists.push(items.filter((item) => signOf(item) === make));
    } else if (child.tagName === 'HR' || /^H[1-6]$/.test(child.tagName)) close();
    else if ((child.textContent ?? '').trim() !== '') {
      if (open[0] !== undefined && signOf(open[0]) !== signOf(child)) close();
      open.push(child);
    }
  }
  close();
  return lists;
}

/** Two neighbours as a row, where each is one text. */
function rowOf(one: Element | undefined, other: Element | undefined): readonly AlikeRow[] {
  const parts = [one, other].map((element) => (element === undefined ? null : partsOf(element)));
  return parts.every((own) => own?.length === 1)
    ? [{ element: null, parts: parts.flatMap((own) => own ?? []) }]
    : [];
}

export function mostCommon<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...Map.groupBy(items, keyOf).values()].reduce<T[]>(
    (a, b) => (b.length > a.length ? b : a),
    [],
  );
}
