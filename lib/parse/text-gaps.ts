import { sameClass, type TextClass, textClass } from './text-class.ts';
import { cut, isBlank, type Piece, type TextBlock, type TextCell, textCell } from './text-lines.ts';

const GAP = /[ \u00a0\u3000]{2,}/g; // two blanks part columns (inscriptis); html-to-text leaves three
const MIN_GAP_LINES = 3; // fewer lines with a gap are indented prose or two-space sentence ends
const MAX_QUIET = 6; // lines of one wrapped cell without a gap between two lines with one
const PANDOC_RULE = /^\s*-{3,}(?:\s+-{3,})*\s*$/;

interface GapLine {
  readonly left: Piece;
  readonly right: Piece;
}

/**
 * Columns parted by blanks only (inscriptis, html-to-text, w3m, pandoc simple tables). Offsets lie where
 * wide letters stand, so a line is cut at the gap behind which the script changes; a line without gap
 * goes on with the cell of its own script.
 */
export function readGaps(lines: readonly Piece[], first: number): TextBlock | null {
  const start = gapLine(lines[first]);
  if (start === null) return null;
  const classes = [textClass(start.left.text), textClass(start.right.text)] as const;
  const rows: GapRow[] = [];
  let pending: Piece[] = []; // lines at the left edge: the left cell goes on, or the table is over
  let gaps = 0;
  let end = first;
  for (let at = first; at < lines.length && at - end <= MAX_QUIET; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line) || PANDOC_RULE.test(line.text)) continue;
    const read = gapLine(line);
    const whole = cut(line, 0, line.text.length);
    const side = sideOf(textClass((read?.left ?? whole).text), classes);
    if (side < 0 || (read !== null && side !== 0)) break;
    if (read === null && side === 0) {
      pending.push(whole);
      continue;
    }
    rows.at(-1)?.left.push(...pending);
    pending = [];
    if (read !== null) gaps += 1;
    // Without a gap, text of the right column: the left cell is empty where it stands behind an indent.
    if (read !== null) rows.push({ left: [read.left], right: [read.right] });
    else if (whole.start > line.start) rows.push({ left: [], right: [whole] });
    else rows.at(-1)?.right.push(whole);
    end = at + 1;
  }
  if (gaps < MIN_GAP_LINES) return null;
  return {
    first,
    end,
    rows: rows.map(({ left, right }) => [wrapped(left), wrapped(right)]),
  };
}

interface GapRow {
  readonly left: Piece[];
  readonly right: Piece[];
}

const wrapped = (pieces: readonly Piece[]): TextCell => textCell(pieces, { glue: 'wrap' });

function sideOf(side: TextClass, classes: readonly [TextClass, TextClass]): number {
  if (sameClass(side, classes[1])) return 1;
  return sameClass(side, classes[0]) ? 0 : -1;
}

/** Cuts a line at the first gap behind which the script is another. */
function gapLine(line: Piece | undefined): GapLine | null {
  if (line === undefined) return null;
  const whole = cut(line, 0, line.text.length);
  for (const gap of whole.text.matchAll(GAP)) {
    const left = cut(whole, 0, gap.index);
    const right = cut(whole, gap.index + gap[0].length, whole.text.length);
    const classes = [textClass(left.text), textClass(right.text)] as const;
    if (classes[0] !== null && classes[1] !== null && !sameClass(classes[0], classes[1]))
      return { left, right };
  }
  return null;
}
