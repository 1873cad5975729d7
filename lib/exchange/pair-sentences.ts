import { alignRows } from '../align/align-rows.ts';
import type { Span } from '../align/split-sentences.ts';
import type { SavedPage, SavedSegment } from '../saved/saved-segment.ts';
import type { SentencePair } from './tmx-writer.ts';

const MIN_SCORE = 0.5; // more likely right than wrong; the score goes into the file for stricter uses

/**
 * Sentence pairs of a page's segments by segment id, over the first two wanted languages. Pairs the aligner
 * is not sure of, and sentences on one side only, are left out.
 */
export function pairSentences(
  page: SavedPage,
  languages: readonly string[],
): ReadonlyMap<string, readonly SentencePair[]> {
  const pairs = new Map<string, readonly SentencePair[]>();
  const chosen = new Set<string>();
  const rows = page.segments.filter(({ id, sides, sentence }) => {
    // The reader has chosen this very pair: it is written as it was saved, unsure or not.
    const texts = sides.map((side) => side.text);
    if (!sentence) return true;
    pairs.set(id, [{ texts, score: sentence.confidence }]);
    chosen.add([sentence.row, ...texts].join('\n'));
    return false;
  });
  const groups = Map.groupBy(rows, (segment) => twoSides(segment, languages)?.join('-'));
  for (const segments of groups.values()) {
    const [first] = segments;
    const sides = first && twoSides(first, languages);
    if (!sides) continue;
    const [a, b] = sides;
    const text = (segment: SavedSegment, side: number) => segment.sides[side]?.text ?? '';
    const lang = (side: number) => first.sides[side]?.lang ?? 'und';
    const texts = segments.map((segment) => [text(segment, a), text(segment, b)] as const);
    const aligned = alignRows(texts, [lang(a), lang(b)]);
    for (const [i, segment] of segments.entries()) {
      const row = aligned[i];
      if (row === undefined) continue;
      const found = row.beads
        .filter(
          ({ src, tgt, confidence }) => src.length > 0 && tgt.length > 0 && confidence >= MIN_SCORE,
        )
        .map(({ src, tgt, confidence }): SentencePair => {
          const texts = segment.sides.map(() => '');
          texts[a] = stretch(text(segment, a), row.src, src);
          texts[b] = stretch(text(segment, b), row.tgt, tgt);
          return { texts, score: confidence };
        })
        .filter(({ texts }) => !chosen.has([segment.id, ...texts].join('\n')));
      pairs.set(segment.id, found);
    }
  }
  return pairs;
}

/** Indices of the two sides to pair, wanted languages first; null where the segment has text on one only. */
function twoSides(segment: SavedSegment, languages: readonly string[]): [number, number] | null {
  const filled = segment.sides.flatMap((side, index) => (side.text.trim() === '' ? [] : [index]));
  const rank = (index: number) => {
    const at = languages.indexOf(segment.sides[index]?.lang ?? '');
    return at === -1 ? languages.length : at;
  };
  const [a, b] = filled.sort((x, y) => rank(x) - rank(y));
  return a === undefined || b === undefined ? null : [a, b];
}

/** The text from the first to the last of the sentences, with the blanks between them. */
function stretch(text: string, spans: readonly Span[], sentences: readonly number[]): string {
  const first = spans[sentences[0] ?? 0];
  const last = spans[sentences.at(-1) ?? 0];
  return text.slice(first?.start ?? 0, last?.end ?? 0).trim();
}
