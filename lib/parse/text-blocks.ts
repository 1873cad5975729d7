import { readAligned } from './text-aligned.ts';
import { sameClass, scriptWeights, type TextClass, textClass } from './text-class.ts';
import { readCouplets } from './text-couplets.ts';
import { readGaps } from './text-gaps.ts';
import { readGridTable } from './text-grid-table.ts';
import { isBlank, type Piece, type ReadDialect, type TextBlock, textCell } from './text-lines.ts';
import { readPipeLine, readPipes } from './text-pipes.ts';
import { readTabs } from './text-tabs.ts';
import { readTurns } from './text-turns.ts';
import { readAsciiDoc, readMediaWiki } from './text-wiki.ts';

/** Dialects that keep their rows, the most particular first. */
const FENCED: readonly ReadDialect[] = [readMediaWiki, readAsciiDoc, readGridTable];
const LINED: readonly ReadDialect[] = [readPipes, readTabs];

const MIN_ROWS = 2; // one line with a pipe is a sentence or a command
const MAX_GAP = 8; // lines that one broken row may take before the next separator
const BROKEN_SHARE = 0.03; // of the text between separators, in each of two scripts: cells cut over lines
const FILL = /^\s*\|.*_{2,}\|\s*$/; // html2text (C++) pads cells with underscores and cuts wide letters
const MIN_FILLED = 2;
const TOP_LINES = 5; // a document title and blank lines may stand above the line with title and date
const TAG = /<\/?(?:table|t[rdh]|p|div|li|br)\b[^>]*>/i;
const MARKUP_SHARE = 0.2; // of the lines
const TITLE_LINE = /^\s*(?:[・•*#-]|\d{4}[.年/-])/u; // a bullet, a heading mark or a date opens the title line

/** The tables of a text in reading order, and whether a table was seen that cannot be told apart. */
export function findTextBlocks(lines: readonly Piece[]): {
  blocks: readonly TextBlock[];
  scrambled: boolean;
} {
  if (lines.filter((line) => FILL.test(line.text)).length >= MIN_FILLED)
    return { blocks: [], scrambled: true };
  const blocks: TextBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = isBlank(lines[at]) ? null : blockAt(lines, at);
    if (block !== null) blocks.push(block);
    at = block?.end ?? at + 1;
  }
  if (blocks.length > 0) return { blocks, scrambled: false };
  if (isMarkup(lines)) return { blocks: [], scrambled: false };
  const turns =
    readTurns(lines, afterTitle(lines), lines.length) ?? readCouplets(lines, afterTitle(lines));
  return { blocks: turns === null ? [] : [turns], scrambled: false };
}

/** The line after the one that holds title and date, 0 where there is none near the top. */
function afterTitle(lines: readonly Piece[]): number {
  const title = lines.slice(0, TOP_LINES).findIndex((line) => TITLE_LINE.test(line.text));
  return title + 1;
}

/** HTML source is for a DOM to read, not for this. */
function isMarkup(lines: readonly Piece[]): boolean {
  return lines.filter((line) => TAG.test(line.text)).length > lines.length * MARKUP_SHARE;
}

function blockAt(lines: readonly Piece[], at: number): TextBlock | null {
  for (const read of FENCED) {
    const block = read(lines, at);
    if (block !== null) return block;
  }
  const end = separatedEnd(lines, at);
  if (end > at && isBroken(lines, at, end)) {
    const turns = readTurns(lines, at, end);
    if (turns !== null) return turns;
  }
  for (const read of LINED) {
    const block = read(lines, at);
    if (block === null || block.rows.length < MIN_ROWS) continue;
    if (block.rows.some((row) => row.length > 1)) return block;
    const turns = readTurns(lines, at, block.end);
    return turns ?? foldByTwo(block);
  }
  return readGaps(lines, at) ?? readAligned(lines, at);
}

const isSeparated = (line: Piece | undefined) =>
  line !== undefined && (line.text.includes('\t') || readPipeLine(line, false) !== null);

/** The end of the lines that separators hold together: no more than MAX_GAP others between two of them. */
function separatedEnd(lines: readonly Piece[], first: number): number {
  if (!isSeparated(lines[first])) return first;
  let end = first + 1;
  for (let at = first + 1, gap = 0; at < lines.length && gap <= MAX_GAP; at += 1) {
    if (isSeparated(lines[at])) {
      end = at + 1;
      gap = 0;
    } else if (!isBlank(lines[at])) gap += 1;
  }
  return end;
}

/** True where much text of two scripts stands on lines without separator: cells were broken over lines. */
function isBroken(lines: readonly Piece[], first: number, end: number): boolean {
  let all = 0;
  const loose = new Map<TextClass, number>();
  for (const line of lines.slice(first, end)) {
    let weight = 0;
    for (const part of scriptWeights(line.text).values()) weight += part;
    all += weight;
    const script = textClass(line.text);
    if (script === null || isSeparated(line)) continue;
    const known = [...loose.keys()].find((key) => sameClass(key, script)) ?? script;
    loose.set(known, (loose.get(known) ?? 0) + weight);
  }
  return [...loose.values()].filter((weight) => weight > all * BROKEN_SHARE).length > 1;
}

/** One cell a line in one script: two by two, as old trafilatura printed two columns. */
function foldByTwo(block: TextBlock): TextBlock | null {
  const cells = block.rows.map((row) => row[0] ?? textCell([]));
  if (cells.length < MIN_ROWS * 2 || cells.length % 2 === 1) return null;
  const rows = cells.flatMap((cell, i) =>
    i % 2 === 0 ? [[cell, cells[i + 1] ?? textCell([])]] : [],
  );
  return { ...block, rows };
}
