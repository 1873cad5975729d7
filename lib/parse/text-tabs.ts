import { cut, isBlank, type Piece, type TextBlock, type TextRow, textCell } from './text-lines.ts';

const MAX_CELL_LINES = 30; // a quoted cell longer than that is an unclosed quotation mark

/** Tab-separated lines; cells in quotes may hold breaks, as spreadsheets copy them. */
export function readTabs(lines: readonly Piece[], first: number): TextBlock | null {
  const rows: TextRow[] = [];
  let at = first;
  while (at < lines.length) {
    const joined = joinQuoted(lines, at);
    if (joined === null || !joined.line.text.includes('\t')) break;
    rows.push(
      tabFields(joined.line).map((field) => textCell([field], { glue: '\n', escapes: 'quotes' })),
    );
    at = joined.end;
  }
  return rows.length === 0 ? null : { first, end: at, rows };
}

/** The line with the lines that an open quotation mark takes in. */
function joinQuoted(lines: readonly Piece[], at: number): { line: Piece; end: number } | null {
  const line = lines[at];
  if (line === undefined || isBlank(line)) return null;
  if (!/(?:^|\t)"/.test(line.text)) return { line, end: at + 1 };
  let text = line.text;
  for (let end = at + 1; end <= lines.length && end - at <= MAX_CELL_LINES; end += 1) {
    if (quotesIn(text) % 2 === 0) return { line: { text, start: line.start }, end };
    text += `\n${lines[end]?.text ?? ''}`;
  }
  return { line, end: at + 1 };
}

const quotesIn = (text: string) => text.split('"').length - 1;

function tabFields(line: Piece): Piece[] {
  const fields: Piece[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= line.text.length; at += 1) {
    const char = line.text[at];
    if (char === '"' && (quoted || at === from)) quoted = !quoted;
    if (at < line.text.length && (char !== '\t' || quoted)) continue;
    fields.push(unquoted(cut(line, from, at)));
    from = at + 1;
    quoted = false;
  }
  return fields;
}

function unquoted(field: Piece): Piece {
  const { text } = field;
  const whole = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return whole && quotesIn(text.slice(1, -1).replaceAll('""', '')) === 0
    ? cut(field, 1, text.length - 1)
    : field;
}
