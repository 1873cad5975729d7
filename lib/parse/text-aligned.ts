import { cut, isBlank, type Piece, type TextBlock, type TextRow, textCell } from './text-lines.ts';

const GAP = /\S[ \u00a0]{2,}(?=\S)/g;
const MIN_LINES = 5; // lines whose second column begins at one offset; three or four are indented by chance
const MAX_BLANK = 1; // blank lines between two rows

/**
 * Two columns parted by blanks where the second begins at the same offset in every line: in one writing nothing else
 * shows where a column ends. Wide letters shift offsets; columns in two writings are read by `text-gaps.ts`.
 */
export function readAligned(lines: readonly Piece[], first: number): TextBlock | null {
  let best: TextBlock | null = null;
  for (const offset of gapEnds(lines[first])) {
    const block = readFrom(lines, first, offset);
    if (block !== null && block.rows.length > (best?.rows.length ?? 0)) best = block;
  }
  return best;
}

function readFrom(lines: readonly Piece[], first: number, offset: number): TextBlock | null {
  const rows: TextRow[] = [];
  let end = first;
  for (let at = first; at < lines.length && at - end <= MAX_BLANK; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) continue;
    if (!gapEnds(line).includes(offset)) break;
    rows.push([textCell([cut(line, 0, offset)]), textCell([cut(line, offset, line.text.length)])]);
    end = at + 1;
  }
  return rows.length < MIN_LINES ? null : { first, end, rows };
}

const gapEnds = (line: Piece | undefined): readonly number[] =>
  [...(line?.text ?? '').matchAll(GAP)].map((gap) => gap.index + gap[0].length);
