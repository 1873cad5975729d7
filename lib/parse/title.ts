import type { GridContext } from '../bitext/grid.ts';
import { lettersOf } from '../language/letters-of.ts';
import { textWeight } from '../language/writing.ts';
import { findDate } from './date.ts';
import { isLabelRow } from './label.ts';
import { readNotice } from './notice.ts';
import { sameClass, type TextClass, textClass } from './text-class.ts';

/** The title in each language, and the row that shows it, or null where it stands outside the grid. */
export interface FoundTitle {
  readonly title: readonly string[];
  readonly row: number | null;
}

/** One content row: the texts of its language columns. */
export interface TitleRow {
  readonly sides: readonly string[];
  /** Marked as a heading or header by the page. */
  readonly marked: boolean;
}

const TOP_ROWS = 3; // a notice or an empty spacer may stand above the title
const MAX_WEIGHT = 240; // Latin letters; the longest titles of press releases run to three lines
const MIN_WEIGHT = 12; // shorter first rows are words of a list
const LONGER_BELOW = 2.5; // text rows are at least so much longer than their title
const MIN_ECHO = 10; // letters a context line has to share with the row to be its echo
const SENTENCE_END = /[.。！؟।]["”’」』)]*\s*$/mu; // of any line: "Mate." alone on the first line is who speaks
const OPEN_END = /[:：,，、،]\s*$/u; // "Status:" names what stands beside it; "Ladies and gentlemen," goes on
const LEAD = /^[\s・•*#\-–—>]*(?:\d{4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}日?)?[\s:：、,]*/u; // bullet and date
const LEADS = /^[\s・•*#\-–—>\d:：、,]/; // what LEAD can begin with: it takes a millisecond to compile
const DATE_SIGNS = /[年月日曜令和平成昭大正元火水木金土]|\d+/gu;
const DATE_WORDS = 2; // the names of a month and of a day of the week
const DATE_WEIGHT = 40; // Latin letters
const LINK = /\[([^\]]+)\]\([^)\s]+\)/g;
const SPLITS = [/\s+[|｜/／]\s+/, /\s*[｜／]\s*/, /\s+[-–—]\s+/];

/**
 * Finds the title pair: a first row that reads like one (echoed by a line before the grid, marked as a
 * heading, above a label or much longer text), else two lines or one split line before the grid in the
 * writings of the columns. Null where none stands in every language.
 */
export function findTitle(
  rows: readonly TitleRow[],
  context: GridContext,
  writings: readonly TextClass[],
): FoundTitle | null {
  const lines = contextLines(context);
  for (let row = 0; row < Math.min(TOP_ROWS, rows.length); row += 1) {
    const sides = rows[row]?.sides ?? [];
    if (isTitleShaped(sides) && isTitleRow(rows, row, lines)) return { title: sides, row };
  }
  const outside = titleOf(lines, writings);
  return outside === null ? null : { title: outside, row: null };
}

function contextLines(context: GridContext): string[] {
  const { before, caption, documentTitle } = context;
  return [caption, ...[...before].reverse(), documentTitle]
    .filter((line) => line !== null)
    .map(bareTitle)
    .filter((line) => line !== '' && !isDateLine(line));
}

/** A date and nothing else: "令和3年7月20日", "Tuesday, 20 July 2021". It names no text. */
function isDateLine(line: string): boolean {
  if (textWeight(line) > DATE_WEIGHT || findDate([line], []) === null) return false;
  const rest = line.replace(DATE_SIGNS, ' ').match(/\p{L}+/gu) ?? [];
  return rest.length <= DATE_WORDS;
}

/** A title line without bullet, date and link marks. */
function bareTitle(line: string): string {
  const text = line.includes('](') ? line.replace(LINK, '$1') : line;
  return (LEADS.test(text) ? text.replace(LEAD, '') : text).trim();
}

function isTitleShaped(sides: readonly string[]): boolean {
  return (
    sides.length > 1 &&
    !isLabelRow(sides) &&
    sides.every((side) => {
      const weight = textWeight(side);
      return (
        weight >= MIN_WEIGHT &&
        weight <= MAX_WEIGHT &&
        !SENTENCE_END.test(side) &&
        !OPEN_END.test(side)
      );
    })
  );
}

function isTitleRow(rows: readonly TitleRow[], at: number, lines: readonly string[]): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  if (row.sides.some((side) => lines.some((line) => echoes(side, line)))) return true;
  const below = rows.slice(at + 1, at + 9);
  if (below.length === 0 || rows.slice(0, at).some(({ sides }) => isBody(sides))) return false;
  // A caption in one language may stand between the title and the first speaker.
  if (below.slice(0, 2).some(({ sides }) => isLabelRow(sides))) return true;
  const weights = below.map(({ sides }) => textWeight(sides.join(' '))).sort((a, b) => a - b);
  const middle = weights[weights.length >> 1] ?? 0;
  const longer = middle >= textWeight(row.sides.join(' ')) * LONGER_BELOW;
  return (
    longer || (row.marked && at === 0 && middle > MIN_WEIGHT * row.sides.length * LONGER_BELOW)
  );
}

/** Sentences in every language; a notice stands above a title, but no text does. */
function isBody(sides: readonly string[]): boolean {
  return sides.every((side) => SENTENCE_END.test(side) && readNotice(side, []) === null);
}

/** One holds the other, blanks and case aside. */
function echoes(side: string, line: string): boolean {
  const [a, b] = [folded(side), folded(line)];
  return Math.min(a.length, b.length) >= MIN_ECHO && (a.includes(b) || b.includes(a));
}

const folded = (text: string) => lettersOf(text.normalize('NFKC').toLowerCase());

/** Title lines before a grid: two near lines in the two writings, or one line that holds both. */
function titleOf(
  lines: readonly string[],
  writings: readonly TextClass[],
): readonly string[] | null {
  if (writings.length !== 2 || sameClass(writings[0] ?? null, writings[1] ?? null)) return null;
  for (const line of lines) {
    for (const split of SPLITS) {
      const parts = line.split(split);
      const found = parts.length === 2 ? inOrder(parts, writings) : null;
      if (found !== null) return found;
    }
  }
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    // A list beside a heading has more lines than it.
    const alike = next !== undefined && lineCount(line) === lineCount(next);
    const found = alike ? inOrder([line, next], writings) : null;
    if (found !== null) return found;
  }
  return null;
}

const lineCount = (text: string) => text.split('\n').length;

/** The texts in the order of the writings, where each is in one of them and shaped like a title. */
function inOrder(
  texts: readonly string[],
  writings: readonly TextClass[],
): readonly string[] | null {
  const sides = writings.map((writing) =>
    texts.find((text) => sameClass(textClass(text), writing)),
  );
  const found = sides.filter((side) => side !== undefined);
  return found.length === writings.length && isTitleShaped(found) ? found : null;
}
