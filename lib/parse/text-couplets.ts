import { isBlank, type Piece, type TextBlock, type TextRow, textCell, trim } from './text-lines.ts';

const MIN_COUPLETS = 5; // fewer are a letter head, an address, a verse
const MOSTLY = 0.8; // of the groups of lines between blank ones that are of two

/** Lines two by two between blank lines: subtitles and dialogues with their translation below each line. */
export function readCouplets(lines: readonly Piece[], first: number): TextBlock | null {
  const groups: { first: number; lines: Piece[] }[] = [];
  let open = false;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) open = false;
    else if (open) groups.at(-1)?.lines.push(trim(line));
    else {
      groups.push({ first: at, lines: [trim(line)] });
      open = true;
    }
  }
  const couplets = groups.filter((group) => group.lines.length === 2);
  if (couplets.length < MIN_COUPLETS || couplets.length < groups.length * MOSTLY) return null;
  const rows = couplets.map((group): TextRow => group.lines.map((line) => textCell([line])));
  return { first: couplets[0]?.first ?? first, end: (couplets.at(-1)?.first ?? first) + 2, rows };
}
