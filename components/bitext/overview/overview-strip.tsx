import type { Remark } from '../../../lib/align/overview/remark.ts';
import type { Segment } from '../../../lib/bitext/bitext.ts';

interface OverviewStripProps {
  readonly segments: readonly Segment[];
  readonly remarks: readonly Remark[];
  readonly onGo: (row: number) => void;
}

/**
 * A narrow strip in the margin, a mark for each row with something to look at, as far down as the row is in
 * the text. For the pointer only: the list says the same in words.
 */
export function OverviewStrip({ segments, remarks, onGo }: OverviewStripProps) {
  const ends: number[] = [];
  for (const { sides } of segments) {
    ends.push((ends.at(-1) ?? 0) + Math.max(1, ...sides.map((side) => side.text.length)));
  }
  const total = ends.at(-1) ?? 1;
  const rows = Map.groupBy(remarks, (remark) => remark.row);
  return (
    <div class="strip" aria-hidden="true">
      <div class="track">
        {[...rows].map(([row, here]) => (
          <button
            key={row}
            type="button"
            tabIndex={-1}
            class={here.some(({ kind }) => kind === 'figure') ? 'mark figure' : 'mark'}
            style={{ top: `${(100 * (ends[row - 1] ?? 0)) / total}%` }}
            onClick={() => onGo(row)}
          />
        ))}
      </div>
    </div>
  );
}
