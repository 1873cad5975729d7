import { type SentencePair, SURE } from '../align/sentence-pair.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { draftSegment } from './draft-segment.ts';
import type { Piece, SegmentDraft } from './saved-segment.ts';

/** Where a sentence pair stands in each side's text: from its first sentence to the end of its last. */
export const piecesOf = ({ spans }: Pick<SentencePair, 'spans'>): (Piece | null)[] =>
  spans.map((side) => {
    const [first, last] = [side[0], side.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  });

/**
 * Id of a sentence pair: the row's own id, then where the pair stands in each side. It says all there is to
 * know, so the ids of a page's saved segments are enough to tell which of its sentences are among them.
 */
export const sentenceId = (row: string, pieces: readonly (Piece | null)[]): string =>
  `${row}:${pieces.map((piece) => (piece ? `${piece.start}-${piece.end}` : '')).join(',')}`;

/** A sentence pair of the segment at `index` with its row as context, or null where there is no such row. */
export function draftSentence(
  bitext: Bitext,
  index: number,
  pair: SentencePair,
  parserVersion: string,
): SegmentDraft | null {
  const row = draftSegment(bitext, index, parserVersion);
  if (!row) return null;
  const pieces = piecesOf(pair);
  const texts = row.sides.map((side) => side.text);
  const oneSide = pieces.filter((piece) => piece !== null).length < 2;
  return {
    ...row,
    id: sentenceId(row.id, pieces),
    sides: row.sides.map(({ lang, dir, text }, side) => {
      const piece = pieces[side];
      return { lang, dir, text: piece ? text.slice(piece.start, piece.end).trim() : '' };
    }),
    sentence: { row: row.id, texts, pieces, confidence: pair.confidence },
    doubts: [
      ...row.doubts.filter((doubt) => doubt !== 'one-side' && doubt !== 'unsure-pair'),
      ...(oneSide ? (['one-side'] as const) : []),
      ...(pair.confidence < SURE ? (['unsure-pair'] as const) : []),
    ],
  };
}
