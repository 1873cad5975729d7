import type { Segment } from '../../bitext/bitext.ts';

/** A side whose length does not go with the others of its language. */
export interface LengthOutlier {
  readonly row: number;
  readonly side: number;
  readonly is: 'shorter' | 'longer';
}

const MIN_ROWS = 5; // fewer rows have no usual length
const MIN_LENGTH = 20; // characters: a heading of two words may have any length in another language
const MIN_FACTOR = 1.8; // shorter or longer by less is a matter of style
const SPREADS = 3.5; // robust deviations from the median; the usual cut for outliers (Iglewicz and Hoaglin 1993)
const MAD_TO_DEVIATION = 1.4826; // median absolute deviation to standard deviation

/**
 * Sides that are much shorter or longer than the first side leads one to expect from all rows together; none
 * where there are too few rows to know.
 */
export function lengthOutliers(segments: readonly Segment[]): readonly LengthOutlier[] {
  const sides = Math.max(0, ...segments.map((segment) => segment.sides.length));
  return Array.from({ length: Math.max(0, sides - 1) }, (_, at) => at + 1).flatMap((side) => {
    const rows = [...segments.entries()].flatMap(([row, segment]) => {
      const first = segment.sides[0]?.text.length ?? 0;
      const other = segment.sides[side]?.text.length ?? 0;
      return first > 0 && other > 0 && Math.max(first, other) >= MIN_LENGTH
        ? [{ row, ratio: Math.log(other / first) }]
        : [];
    });
    if (rows.length < MIN_ROWS) return [];
    const usual = median(rows.map(({ ratio }) => ratio));
    const spread = median(rows.map(({ ratio }) => Math.abs(ratio - usual))) * MAD_TO_DEVIATION;
    const limit = Math.max(Math.log(MIN_FACTOR), SPREADS * spread);
    return rows.flatMap(({ row, ratio }): LengthOutlier[] => {
      if (Math.abs(ratio - usual) <= limit) return [];
      return [{ row, side, is: ratio < usual ? 'shorter' : 'longer' }];
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
