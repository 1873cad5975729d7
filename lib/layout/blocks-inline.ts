import { textWeight } from '../language/writing.ts';
import { textClass } from '../parse/text-class.ts';
import { splitRunOn } from './blocks-runon.ts';
import { readUnit, type Unit, unitOf } from './blocks-unit.ts';
import type { SidePlace } from './found-bitext.ts';
import { isSkipped, splitAtBreaks, withoutMarker } from './node-text.ts';
import { rangeOf, wholeRange } from './range-of.ts';

const SEPARATORS = [/\s[/|]\s/, /\s*[／｜]\s*/, /\u3000+/]; // between the two languages of one line
const DASH = /\s[–—-]\s/; // also between a thing and what is said of it
const MIN_DASHED = 20; // Latin letters on each side of a dash that parts languages
const SEPARATOR_ONLY = /^[\s/|／｜・:：–—()（）-]*$/u;
const MAX_SPLIT = 300; // UTF-16 units; in longer text a slash is no separator of languages

/**
 * The units in a run of inline nodes: one, unless languages change at `<br>`, between inline elements
 * or at a separator. `whole` where the run is all the element holds.
 */
export function readInline(
  all: readonly Node[],
  element: Element,
  fills: boolean,
): readonly Unit[] {
  const nodes = withoutMarker(all);
  const whole = fills && nodes.length === all.length;
  const flat = flatten(nodes);
  const lines = splitAtBreaks(flat);
  const parts = lines.length > 1 ? changing(lines, element) : null;
  if (parts !== null) return parts;
  const inner = lines.length > 1 ? null : changing(elementRuns(flat), element);
  if (inner !== null) return inner;
  const split = splitText(flat, element) ?? (whole ? splitRunOn(element) : null);
  if (split !== null) return split;
  const place: SidePlace = whole ? { kind: 'elements', elements: [element] } : runOf(nodes);
  const unit = readUnit(nodes, element, place);
  return unit === null ? [] : [unit];
}

/** Inline elements that hold a break are opened, so that every `<br>` stands at the top; a lone wrapper too. */
function flatten(nodes: readonly Node[]): readonly Node[] {
  const kept = nodes.filter((node) => !isBlankText(node));
  const [only] = kept;
  return kept.flatMap((node): readonly Node[] => {
    if (node.nodeType !== 1) return [node];
    const element = node as Element;
    if (element.tagName === 'BR' || element.tagName === 'RUBY' || isSkipped(element)) return [node];
    const lone = kept.length === 1 && node === only && element.childElementCount > 1;
    return lone || element.querySelector('br') !== null ? flatten([...element.childNodes]) : [node];
  });
}

const isBlankText = (node: Node) =>
  node.nodeType === 8 || (node.nodeType === 3 && (node.nodeValue ?? '').trim() === '');

/** Each inline element by itself, where nothing but separators stands between them; else empty. */
function elementRuns(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    if (node.nodeType === 1) runs.push([node]);
    else if (!SEPARATOR_ONLY.test(node.nodeValue ?? '')) return [];
  }
  return runs;
}

/** The runs as units, neighbours in one language joined; null where all are in one. */
function changing(runs: readonly (readonly Node[])[], element: Element): readonly Unit[] | null {
  const groups: { nodes: Node[]; unit: Unit }[] = [];
  for (const nodes of runs) {
    const unit = readUnit(nodes, ownElement(nodes) ?? element, placeOf(nodes));
    const last = groups.at(-1);
    if (unit === null || (last !== undefined && isSameLanguage(last.unit, unit)))
      last?.nodes.push(...nodes);
    else groups.push({ nodes: [...nodes], unit });
  }
  if (groups.length < 2) return null;
  return groups.flatMap(({ nodes, unit }) => {
    const read = nodes.length === 1 ? unit : joined(nodes, element);
    return read === null ? [] : [read];
  });
}

function joined(nodes: readonly Node[], element: Element): Unit | null {
  return readUnit(nodes.flatMap(withBreak), element, runOf(nodes));
}

/** Lines of one language stay lines: the break that parted them is read again. */
function withBreak(node: Node): readonly Node[] {
  const next = node.nextSibling;
  return next !== null && (next as Element).tagName === 'BR' ? [node, next] : [node];
}

export function isSameLanguage(a: Unit, b: Unit): boolean {
  const cjk = (unit: Unit) =>
    unit.writing === 'Jpan' || (unit.writing === 'Hani' && unit.told === null);
  if (a.writing !== b.writing)
    return cjk(a) && cjk(b) && (a.writing === 'Jpan' || b.writing === 'Jpan');
  return a.told === b.told || a.told === null || b.told === null;
}

function ownElement(nodes: readonly Node[]): Element | null {
  return nodes.length === 1 && nodes[0]?.nodeType === 1 ? (nodes[0] as Element) : null;
}

function placeOf(nodes: readonly Node[]): SidePlace {
  const own = ownElement(nodes);
  return own === null ? runOf(nodes) : { kind: 'elements', elements: [own] };
}

/** Cuts a short text of one node at a separator behind which another writing begins. */
function splitText(nodes: readonly Node[], element: Element): readonly Unit[] | null {
  const [first] = nodes;
  if (nodes.length !== 1 || first === undefined) return null;
  const node = first.nodeType === 1 && first.childNodes.length === 1 ? first.firstChild : first;
  const text = node?.nodeType === 3 ? (node.nodeValue ?? '') : '';
  if (node === null || text === '' || text.length > MAX_SPLIT) return null;
  for (const separator of [...SEPARATORS, DASH]) {
    const at = separator.exec(text);
    if (at === null) continue;
    const [left, right] = [text.slice(0, at.index), text.slice(at.index + at[0].length)];
    const scripts = [textClass(left), textClass(right)];
    if (
      scripts.includes(null) ||
      scripts[0] === scripts[1] ||
      scripts.every((s) => s === 'Hani' || s === 'Jpan')
    )
      continue;
    if (separator === DASH && Math.min(textWeight(left), textWeight(right)) < MIN_DASHED) continue;
    const units = [
      unitOf(left.trim(), [], element, { kind: 'run', ranges: [rangeOf(node, 0, node, at.index)] }),
      unitOf(right.trim(), [], element, {
        kind: 'run',
        ranges: [rangeOf(node, at.index + at[0].length, node, text.length)],
      }),
    ];
    return units.filter((unit) => unit !== null);
  }
  return null;
}

/** The stretch from the first node to the last. */
function runOf(nodes: readonly Node[]): SidePlace {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'run', ranges: [] };
  if (first.nodeType === 3 && last.nodeType === 3)
    return { kind: 'run', ranges: [rangeOf(first, 0, last, (last.nodeValue ?? '').length)] };
  const parent = first.parentNode;
  if (parent === null || last.parentNode !== parent)
    return { kind: 'run', ranges: nodes.map(wholeRange) };
  const children = [...parent.childNodes];
  const [from, to] = [children.indexOf(first as ChildNode), children.indexOf(last as ChildNode)];
  return { kind: 'run', ranges: [rangeOf(parent, from, parent, to + 1)] };
}
