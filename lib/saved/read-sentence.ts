import type { Piece, SavedSentence } from './saved-segment.ts';

/** Characters of one text: what no page's row has, and a forged message or file might. */
const MAX_TEXT = 1_000_000;

/** A sentence part from outside, made anew from the fields we know; null where it is none: a piece out of its text, say. */
export function readSentence(value: unknown): SavedSentence | null {
  const { row, texts, pieces, confidence } = (value ?? {}) as Partial<SavedSentence>;
  if (!isText(row) || !Array.isArray(texts) || !texts.every(isText)) return null;
  if (!Array.isArray(pieces) || pieces.length !== texts.length) return null;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) return null;
  if (!pieces.every((piece, side) => isPieceOf(texts[side] ?? '', piece))) return null;
  const known = pieces.map((piece) => piece && { start: piece.start, end: piece.end });
  return { row, texts: [...texts], pieces: known, confidence };
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

function isPieceOf(text: string, value: unknown): value is Piece | null {
  if (value === null) return true;
  const { start, end } = (value ?? {}) as Partial<Piece>;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return 0 <= Number(start) && Number(start) <= Number(end) && Number(end) <= text.length;
}
