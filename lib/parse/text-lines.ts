import type { SegmentDoubt } from '../bitext/bitext.ts';

/** A piece of the text as it stands there: `source.slice(start, start + text.length) === text`. */
export interface Piece {
  readonly text: string;
  /** Offset in the source text, in UTF-16 units. */
  readonly start: number;
}

/** One cell of a plain-text table: its pieces in the source, and how they are joined when read. */
export interface TextCell {
  readonly pieces: readonly Piece[];
  readonly header: boolean;
  /** A cell whose reader had to guess. */
  readonly doubt?: SegmentDoubt;
  /** Between pieces: a blank, a break, or whatever wrapping took out (an empty piece is then a break). */
  readonly glue: ' ' | ' | ' | '\n' | 'wrap';
  /** Escapes of the dialect are undone when read. */
  readonly escapes: 'none' | 'pipes' | 'quotes';
}

export type TextRow = readonly TextCell[];

/** A table found in the lines [first, end). */
export interface TextBlock {
  readonly first: number;
  readonly end: number;
  readonly rows: readonly TextRow[];
  /** Columns as a rule line counts them; 0 or absent where none does. */
  readonly columns?: number;
}

/** Reads the table that begins at this line, or null where none of this dialect does. */
export type ReadDialect = (lines: readonly Piece[], first: number) => TextBlock | null;

const BLANKS = /[\s\u00a0\u3000]/;

/** The lines of a text without their ends and trailing blanks. */
export function splitLines(text: string): readonly Piece[] {
  const lines: Piece[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const carriage = end > start && text[end - 1] === '\r' ? 1 : 0;
    lines.push({ text: text.slice(start, end - carriage), start });
    if (feed < 0) break;
    start = end + 1;
  }
  return lines;
}

/** Part of a piece, without blanks at its ends. */
export function cut(piece: Piece, from: number, to: number): Piece {
  let first = Math.max(0, from);
  let last = Math.min(piece.text.length, to);
  while (first < last && BLANKS.test(piece.text[first] ?? '')) first += 1;
  while (last > first && BLANKS.test(piece.text[last - 1] ?? '')) last -= 1;
  return { text: piece.text.slice(first, last), start: piece.start + first };
}

/** The whole piece without blanks at its ends. */
export function trim(piece: Piece): Piece {
  return cut(piece, 0, piece.text.length);
}

export function isBlank(line: Piece | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

/** A cell of one or more pieces of the source. */
export function textCell(pieces: readonly Piece[], extra: Partial<TextCell> = {}): TextCell {
  const kept = extra.glue === 'wrap' ? pieces : pieces.filter((piece) => !isBlank(piece));
  return { pieces: kept, header: false, glue: ' ', escapes: 'none', ...extra };
}
