import { cut, isBlank, type Piece, type TextBlock, type TextCell, textCell } from './text-lines.ts';

const CELL_ATTRIBUTES = /^[^|[\]{}]*(?:=\s*"[^"]*"|=\s*\S+)[^|[\]{}]*\|(?!\|)/; // `width="50%"| text`

/** MediaWiki tables: `{|`, `|-`, `| cell`, `| a || b`, `! head`, `|}`; a cell may span lines. */
export function readMediaWiki(lines: readonly Piece[], first: number): TextBlock | null {
  if (!/^\s*:*\{\|/.test(lines[first]?.text ?? '')) return null;
  const rows: TextCell[][] = [[]];
  let open: Piece[] | null = null;
  let header = false;
  const close = () => {
    if (open !== null) rows.at(-1)?.push(textCell(open, { header, glue: '\n' }));
    open = null;
  };
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = cut(lines[at] ?? { text: '', start: 0 }, 0, Number.POSITIVE_INFINITY);
    if (line.text.startsWith('|}')) {
      close();
      return { first, end: at + 1, rows: rows.filter((row) => row.length > 0) };
    }
    if (line.text.startsWith('|+')) continue; // caption
    if (line.text.startsWith('|-')) {
      close();
      rows.push([]);
    } else if (/^[|!]/.test(line.text)) {
      const head = line.text.startsWith('!');
      for (const field of wikiFields(line, head)) {
        close();
        header = head;
        open = [field];
      }
    } else if (open !== null) (open as Piece[]).push(line);
  }
  return null; // never closed: not a table
}

function wikiFields(line: Piece, head: boolean): Piece[] {
  const fields: Piece[] = [];
  let from = 1;
  for (let at = 1; at < line.text.length; at += 1) {
    const pair = line.text.slice(at, at + 2);
    if (pair !== '||' && !(head && pair === '!!')) continue;
    fields.push(withoutAttributes(cut(line, from, at)));
    from = at + 2;
    at += 1;
  }
  fields.push(withoutAttributes(cut(line, from, line.text.length)));
  return fields;
}

function withoutAttributes(field: Piece): Piece {
  const attributes = CELL_ATTRIBUTES.exec(field.text);
  return attributes === null ? field : cut(field, attributes[0].length, field.text.length);
}

/** AsciiDoc tables: `|===`, every cell begins with `|`; a blank line or the count of the first row parts rows. */
export function readAsciiDoc(lines: readonly Piece[], first: number): TextBlock | null {
  if (!/^\|={3,}\s*$/.test(lines[first]?.text ?? '')) return null;
  const groups: Piece[][][] = [[]]; // groups of cells, a group a run of lines without a blank line
  let end = -1;
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (/^\|={3,}\s*$/.test(line.text)) {
      end = at + 1;
      break;
    }
    const cells = groups.at(-1) ?? [];
    if (isBlank(line)) {
      if (cells.length > 0) groups.push([]);
    } else if (!line.text.includes('|')) cells.at(-1)?.push(cut(line, 0, line.text.length));
    else cells.push(...asciiCells(line));
  }
  if (end < 0) return null;
  const filled = groups.filter((group) => group.length > 0);
  const width = filled[0]?.length ?? 0;
  const header = filled.length > 1 && filled.slice(1).some((group) => group.length > width);
  const cells = filled.flat();
  if (width === 0) return null;
  const rows: TextCell[][] = [];
  for (let at = 0; at < cells.length; at += width) {
    const row = cells.slice(at, at + width);
    rows.push(
      row.map((p) => textCell(p, { glue: '\n', escapes: 'pipes', header: header && at === 0 })),
    );
  }
  return { first, end, rows };
}

function asciiCells(line: Piece): Piece[][] {
  const cells: Piece[][] = [];
  let from = -1;
  for (let at = 0; at <= line.text.length; at += 1) {
    const bar = at === line.text.length || (line.text[at] === '|' && line.text[at - 1] !== '\\');
    if (!bar) continue;
    if (from >= 0) cells.push([cut(line, from, at)]);
    from = at + 1;
  }
  return cells;
}
