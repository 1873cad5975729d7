import type { FigureCheck } from '../../anchors/compare-figures.ts';
import type { Segment } from '../../bitext/bitext.ts';
import type { SentencePair } from '../sentence-pair.ts';

/** Something of a row worth a look; what it means is the reader's to say. */
export interface Remark {
  readonly row: number;
  /** The side it is about. */
  readonly side: number;
  readonly kind: 'shorter' | 'longer' | 'row' | 'sentence' | 'figure';
  /** The text that stands on that side only; empty where lengths are meant. */
  readonly text: string;
}

/** A row whose text stands on one side only. */
export function rowRemarks({ sides }: Segment, row: number): readonly Remark[] {
  const filled = [...sides.keys()].filter((side) => sides[side]?.text !== '');
  const [side] = filled;
  return filled.length === 1 && side !== undefined ? [{ row, side, kind: 'row', text: '' }] : [];
}

/** Figures that stand on one of the first two sides only. */
export function figureRemarks(
  { sides }: Segment,
  row: number,
  { onlyA, onlyB }: FigureCheck,
): readonly Remark[] {
  return [onlyA, onlyB].flatMap((figures, side): Remark[] => {
    const written = figures.map(({ start, end }) => sides[side]?.text.slice(start, end) ?? '');
    return figures.length === 0 ? [] : [{ row, side, kind: 'figure', text: written.join(', ') }];
  });
}

/** Sentences that nothing on the other side answers, in a row that has text on both. */
export function sentenceRemarks(
  segment: Segment,
  row: number,
  pairs: readonly SentencePair[],
): readonly Remark[] {
  if (rowRemarks(segment, row).length > 0) return [];
  return pairs.flatMap(({ spans }): Remark[] => {
    const held = [...spans.keys()].filter((side) => (spans[side]?.length ?? 0) > 0);
    const [side] = held;
    if (side === undefined || held.length > 1) return [];
    // With three languages a sentence may be answered in another pair.
    const answered = pairs.some(
      (pair) =>
        pair.spans[side]?.[0]?.start === spans[side]?.[0]?.start &&
        pair.spans.some((other, at) => at !== side && other.length > 0),
    );
    const { text = '' } = segment.sides[side] ?? {};
    const own = spans[side]?.map(({ start, end }) => text.slice(start, end)).join(' ') ?? '';
    return answered ? [] : [{ row, side, kind: 'sentence', text: own.trim() }];
  });
}
