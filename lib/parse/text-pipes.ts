import { cut, isBlank, type Piece, type TextBlock, type TextRow, textCell } from './text-lines.ts';

const RULE = /^\s*[:=]*-*[-=+][-=+:]*\s*$/; // a field of a line such as `|---|:--:|`, `---|---`, `|--+--|`
const DOKU_HEADER = /^\^.*[\^|]$/;
const JIRA_HEADER = /^\|\|.*\|\|$/;
const PUKI_SUFFIX = /\|[hfc]$/; // PukiWiki marks a header, footer or format row after the last pipe
const HEADER_MARK = /^(?:_\.|\*(?=[^*\s][^*]*$)|[=<>]\.)\s?/; // Textile `_.`, Hatena `*`, Textile alignment
const MAX_COLUMNS = 40; // wider lines of pipes are diagrams and code, not text

interface PipeLine {
  readonly fields: readonly Piece[];
  readonly header: boolean;
  readonly rule: boolean;
}

/** Lines `A | B |` of trafilatura, Markdown, html2text, Org, DokuWiki, Jira, Textile, PukiWiki. */
export function readPipes(lines: readonly Piece[], first: number): TextBlock | null {
  const wide = isWide(lines, first);
  const rows: TextRow[] = [];
  let columns = 0;
  let at = first;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const read = line === undefined ? null : readPipeLine(line, wide);
    if (read === null) break;
    if (read.rule) {
      columns = Math.max(columns, read.fields.flatMap((field) => field.text.split('+')).length);
      markHeader(rows);
    } else
      rows.push(
        read.fields.map((field) => textCell([field], { header: read.header, escapes: 'pipes' })),
      );
  }
  const kept = rows.filter((row) => row.some((cell) => cell.pieces.length > 0));
  return kept.length === 0 ? null : { first, end: at, rows: kept, columns };
}

/** A fullwidth pipe cuts cells only where no plain one does. */
function isWide(lines: readonly Piece[], first: number): boolean {
  const line = lines[first]?.text ?? '';
  return line.includes('｜') && !line.includes('|');
}

function markHeader(rows: TextRow[]): void {
  const above = rows.pop();
  // A rule below the first row makes it the header; further down it only parts sections.
  if (above !== undefined)
    rows.push(rows.length === 0 ? above.map((cell) => ({ ...cell, header: true })) : above);
}

/** The fields of one line, or null where no pipe or caret cuts it. */
export function readPipeLine(line: Piece, wide: boolean): PipeLine | null {
  const whole = cut(line, 0, line.text.length);
  if (whole.text === '') return null;
  const doku = DOKU_HEADER.test(whole.text) && whole.text.length > 2;
  const jira = JIRA_HEADER.test(whole.text) && whole.text.length > 4;
  const body =
    PUKI_SUFFIX.test(whole.text) && whole.text.startsWith('|')
      ? cut(whole, 0, whole.text.length - 1)
      : whole;
  const fields = splitFields(body, doku ? /[\^|]/ : wide ? /｜/ : /\|/, jira ? 2 : 1);
  if (fields.length < 2 || fields.length > MAX_COLUMNS + 2) return null;
  if (isBlank(fields[0])) fields.shift();
  if (fields.length > 1 && isBlank(fields.at(-1))) fields.pop();
  const rule =
    fields.every((field) => RULE.test(field.text)) && fields.some((f) => f.text.length > 1);
  const marked = fields.map(unmark);
  const header =
    doku ||
    jira ||
    (body !== whole && whole.text.endsWith('h')) ||
    marked.every((m, i) => m !== fields[i]);
  return { fields: marked, header: header && !rule, rule };
}

function unmark(field: Piece): Piece {
  const mark = HEADER_MARK.exec(field.text);
  return mark === null ? field : cut(field, mark[0].length, field.text.length);
}

function splitFields(line: Piece, separator: RegExp, width: number): Piece[] {
  const fields: Piece[] = [];
  let from = 0;
  for (let at = 0; at < line.text.length; at += 1) {
    if (line.text[at] === '\\') {
      at += 1; // the next character is escaped
    } else if (separator.test(line.text[at] ?? '')) {
      if (width === 2 && line.text[at + 1] !== '|') continue;
      fields.push(cut(line, from, at));
      at += width - 1;
      from = at + 1;
    }
  }
  fields.push(cut(line, from, line.text.length));
  return fields;
}
