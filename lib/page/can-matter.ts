import { textWeight } from '../language/writing.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';

/** Letters, as `textWeight` counts, that can make a text one of two languages: half of what two of them need. */
export const ENOUGH = 40;
const MAX_RECORDS = 50; // looked at, and nodes of what came or went; a page that changes more has changed
const MAX_NODES = 50;
const MAX_LENGTH = 400; // characters of a text that was or is now; longer ones are no clock

const ALL = Number.POSITIVE_INFINITY;
/** Where rows of two texts stand, however short; and forms, whose fields may bear the names asked for here. */
const PARTS = new Set('TABLE THEAD TBODY TR TD TH PRE FRAME IFRAME FORM'.split(' '));

/**
 * How much a change of the page can matter to what is read in it, in letters: infinitely much where a bitext
 * is touched or enough text has come; the few letters that came, less those that went, elsewhere. A clock, a
 * counter or a notice that comes and goes sums up to nothing.
 */
export function weighChange(
  records: readonly MutationRecord[],
  found: readonly FoundBitext[],
): number {
  if (records.length > MAX_RECORDS) return ALL;
  let sum = 0;
  let among = 0;
  for (const record of records) {
    const { target } = record;
    if (found.some((one) => standsInRow(one, target))) return ALL;
    const isText = record.type === 'characterData';
    const came = isText ? weighText(target.nodeValue) : weighAll(record.addedNodes, []);
    const went = isText ? weighText(record.oldValue) : weighAll(record.removedNodes, found);
    if (came >= ENOUGH || went === ALL) return ALL;
    if (found.some(({ root }) => root.contains(target))) among += came - went;
    sum += came - went;
  }
  // Among rows a word more may be a row more.
  if (among !== 0) return ALL;
  return sum;
}

/** Weighs all text under some nodes; infinite where there is much, or a row of what was `found`. */
function weighAll(all: NodeList, found: readonly FoundBitext[]): number {
  const nodes: Node[] = [...all];
  let sum = 0;
  let left = MAX_NODES;
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const own = node;
    left -= 1;
    if (left < 0 || isPart(own) || found.some((one) => rowsOf(one).has(own))) return ALL;
    if (own.nodeType === 3) sum += weighText(own.nodeValue);
    else nodes.push(...own.childNodes);
  }
  return sum;
}

/** A part of a table, or what may have a tree of its own, now or when its script comes. */
function isPart(node: Node): boolean {
  const name: unknown = node.nodeName;
  if (typeof name !== 'string') return true; // a form with a field of that name
  return (
    PARTS.has(name.toUpperCase()) || name.includes('-') || Boolean((node as Element).shadowRoot)
  );
}

function weighText(text: string | null): number {
  if (text === null) return 0;
  return text.length > MAX_LENGTH ? ALL : textWeight(text);
}

/** Whether a node stands in a row, or among those of a table: then any figure of it counts. */
function standsInRow(one: FoundBitext, node: Node): boolean {
  if (!one.root.contains(node)) return false;
  if (one.root.nodeName === 'TABLE') return true;
  const rows = rowsOf(one);
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (rows.has(at)) return true;
  return false;
}

const known = new WeakMap<FoundBitext, ReadonlySet<Node>>();

/** The nodes that the rows of a bitext stand in, collected when the first change near them asks. */
function rowsOf(one: FoundBitext): ReadonlySet<Node> {
  const rows = known.get(one) ?? new Set(nodesOf(one));
  known.set(one, rows);
  return rows;
}

function* nodesOf({ places }: FoundBitext): Iterable<Node> {
  for (const { row, sides } of places) {
    if (row !== null) yield row;
    for (const side of sides) {
      if (side.kind === 'elements') yield* side.elements;
      else for (const range of side.ranges) yield range.startContainer;
    }
  }
}
