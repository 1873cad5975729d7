import { type LibraryRow, refOf } from './library-rows.ts';
import type { MergeGroup } from './store-results.ts';

/** Rows with equal texts as groups to merge; the one saved first stays. Rows without an equal are in none. */
export function groupDuplicates(rows: readonly LibraryRow[]): MergeGroup[] {
  const groups = Map.groupBy(rows, (row) => row.sameTexts);
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = [...same].sort((a, b) =>
      a.segment.savedAt < b.segment.savedAt ? -1 : a.segment.savedAt > b.segment.savedAt ? 1 : 0,
    );
    if (first === undefined || others.length === 0) return [];
    return [{ keep: refOf(first), others: others.map(refOf) }];
  });
}
