import { textClass } from '../parse/text-class.ts';
import type { SidePlace } from './found-bitext.ts';
import { NO_TEXT } from './layout-signs.ts';
import {
  isBlock,
  isSkipped,
  readNodes,
  splitAtBreaks,
  tidyText,
  withoutMarker,
} from './node-text.ts';
import { wholeRange } from './range-of.ts';
import { readTextSource } from './text-source.ts';

/** A text that stands by itself in a row: a block, a line before a break, an inline element. */
export interface Part {
  readonly text: string;
  readonly readings: readonly string[];
  readonly element: Element;
  readonly place: SidePlace;
  /** Tag and class: what parts at the same place of other rows have too. */
  readonly sign: string;
}

export const signOf = (element: Element) =>
  `${element.tagName}.${element.getAttribute('class') ?? ''}`;

const MAX_PARTS = 6; // texts of a row; a row of more is a section of the page
const MAX_LENGTH = 6_000; // UTF-16 units of a row; a longer one is a section of the page
const MAX_DEPTH = 8; // wrappers around a text of a row
const SEPARATOR = /\s*[／｜]\s*|\s+[/|=–—-]\s+|\s*[:：]\s+|\u3000+/g;

/** The texts of a row in reading order, or null where it holds more than a row would. Texts without letters are left out. */
export function partsOf(row: Element): readonly Part[] | null {
  if ((row.textContent ?? '').length > MAX_LENGTH) return null;
  const parts: Part[] = [];
  return collect(row, parts, 0) ? parts : null;
}

function collect(element: Element, parts: Part[], depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  let inline: Node[] = [];
  let blocks = 0;
  const flush = () => {
    parts.push(...inlineParts(inline, element, blocks === 0));
    inline = [];
  };
  for (const node of element.childNodes) {
    if (node.nodeType === 1) {
      const child = node as Element;
      if (isSkipped(child) || NO_TEXT.has(child.tagName)) continue;
      if (standsAlone(child)) {
        blocks += 1; // before what came: the element holds more than that text
        flush();
        if (!collect(child, parts, depth + 1)) return false;
      } else inline.push(child);
    } else if (node.nodeType === 3) inline.push(node);
    if (parts.length > MAX_PARTS) return false;
  }
  flush();
  return parts.length <= MAX_PARTS;
}

const standsAlone = (element: Element): boolean =>
  isBlock(element) ||
  element.tagName === 'SUMMARY' ||
  element.tagName === 'DETAILS' ||
  [...element.children].some(standsAlone);

/** Lines between breaks, or inline elements with nothing but signs between them, or all as one. */
function inlineParts(all: readonly Node[], element: Element, fills: boolean): readonly Part[] {
  const nodes = withoutMarker(all);
  const whole = fills && nodes.length === all.length;
  const kept = nodes.filter((node) => node.nodeType === 1 || (node.nodeValue ?? '').trim() !== '');
  if (kept.length === 0) return [];
  const lines = splitAtBreaks(kept);
  if (lines.length > 1) return lines.flatMap((line, i) => partOf(line, element, false, `line${i}`));
  const [line = []] = lines;
  if (isRunOfElements(line))
    return line.flatMap((node) =>
      node.nodeType === 1 ? partOf([node], node as Element, true, signOf(node as Element)) : [],
    );
  return partOf(line, element, whole, signOf(element));
}

/** Two elements or more, each with words, and no words between them. */
function isRunOfElements(nodes: readonly Node[]): boolean {
  const worded = nodes.filter((node) => textClass(node.textContent ?? '') !== null);
  return worded.length > 1 && worded.every((node) => node.nodeType === 1);
}

function partOf(
  nodes: readonly Node[],
  element: Element,
  whole: boolean,
  sign: string,
): readonly Part[] {
  const read = readNodes(...nodes);
  if (textClass(read.text) === null) return [];
  const [only] = nodes;
  const own = nodes.length === 1 && only?.nodeType === 1 ? (only as Element) : null;
  const fills = whole ? element : own;
  const place: SidePlace =
    fills === null
      ? { kind: 'run', ranges: nodes.map(wholeRange) }
      : { kind: 'elements', elements: [fills] };
  return [{ ...read, element: fills ?? element, place, sign }];
}

/** One line of an element, null where it has no letters. */
export function lineOf(nodes: readonly Node[], element: Element, at: number): Part | null {
  return partOf(nodes, element, false, `line${at}`)[0] ?? null;
}

/** One text as two, at the only sign in it that could part two languages; null where there is none, or several. */
export function splitPart(part: Part): readonly Part[] | null {
  const [at, ...more] = [...part.text.matchAll(SEPARATOR)];
  if (at === undefined || more.length > 0 || part.place.kind !== 'elements') return null;
  const source = readTextSource(part.element);
  const [found, ...others] = [...source.text.trim().matchAll(SEPARATOR)];
  if (found === undefined || others.length > 0) return null;
  const from = source.text.length - source.text.trimStart().length;
  const seam = from + found.index;
  const cuts = [
    [from, seam],
    [seam + found[0].length, source.text.trimEnd().length],
  ] as const;
  const sides = cuts.flatMap(([start, end], i): readonly Part[] => {
    const range = source.rangeAt(start, end);
    const text = tidyText(source.text.slice(start, end));
    if (range === null || textClass(text) === null) return [];
    return [
      {
        text,
        readings: [],
        element: part.element,
        place: { kind: 'run', ranges: [range] },
        sign: `${found[0].trim()}${i}`,
      },
    ];
  });
  return sides.length === 2 ? sides : null;
}
