import {
  cut,
  type Piece,
  type TextBlock,
  type TextCell,
  type TextRow,
  textCell,
} from './text-lines.ts';

const BORDER = /^\s*(?:\+[-=+:]{2,}\+|[┌├└╔╠╚┏┣┗][─━═┬┼┴╦╬╩┳╋┻│┐┤┘╗╣╝┓┫┛\s]*)\s*$/u;
const HEADER_BORDER = /=/;
const BAR = /[|│║┃]/u;

/** Tables drawn with borders: `+---+---+` (pandoc, reStructuredText, MySQL) and `┌─┬─┐` (w3m). */
export function readGridTable(lines: readonly Piece[], first: number): TextBlock | null {
  if (!BORDER.test(lines[first]?.text ?? '')) return null;
  const rows: TextRow[] = [];
  let row: Piece[][] = [];
  let at = first + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (BORDER.test(line.text)) {
      const header = HEADER_BORDER.test(line.text) && rows.length === 0;
      if (row.length > 0) rows.push(toRow(row, header));
      row = [];
      continue;
    }
    const fields = barFields(line, columnCountOf(lines[first]?.text ?? ''));
    if (fields === null) break;
    fields.forEach((field, index) => {
      const column = row[index] ?? [];
      row[index] = column;
      column.push(field);
    });
  }
  return rows.length === 0 || row.length > 0 ? null : { first, end: at, rows };
}

function columnCountOf(border: string): number {
  return Math.max(
    1,
    (border.trim().match(/[+┬╦┳]/gu) ?? []).length + (border.includes('+') ? -1 : 1),
  );
}

/** The fields of a line between bars; a bar inside the text (one too many) stays with its field. */
function barFields(line: Piece, columns: number): Piece[] | null {
  const whole = cut(line, 0, line.text.length);
  if (whole.text.length < 2 || !BAR.test(whole.text[0] ?? '') || !BAR.test(whole.text.at(-1) ?? ''))
    return null;
  const bars: number[] = [];
  for (let at = 0; at < whole.text.length; at += 1) {
    if (BAR.test(whole.text[at] ?? '') && whole.text[at - 1] !== '\\') bars.push(at);
  }
  // A drawn bar is `│`; a pipe next to it is text. With pipes only, the true bar has blanks around it.
  const drawn = bars.filter((at) => whole.text[at] !== '|');
  let cuts = drawn.length >= 2 ? drawn : bars;
  if (cuts.length > columns + 1) cuts = likelyBars(whole.text, cuts, columns + 1);
  return cuts.slice(1).map((end, index) => cut(whole, (cuts[index] ?? 0) + 1, end));
}

/** Keeps the bars with the widest run of blanks before them: padding stands there, text does not. */
function likelyBars(text: string, bars: readonly number[], wanted: number): number[] {
  const inner = bars.slice(1, -1);
  const padding = (at: number) => /\s*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const kept = [...inner].sort((a, b) => padding(b) - padding(a)).slice(0, Math.max(0, wanted - 2));
  return [bars[0] ?? 0, ...kept.sort((a, b) => a - b), bars.at(-1) ?? 0];
}

function toRow(columns: readonly (readonly Piece[])[], header: boolean): TextCell[] {
  return columns.map((pieces) => textCell(pieces, { header, glue: 'wrap', escapes: 'pipes' }));
}
