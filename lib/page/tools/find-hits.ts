import type { Bitext } from '../../bitext/bitext.ts';
import { findFolded, foldQuery } from '../../language/find-folded.ts';
import type { RowRef } from '../../messages/page-state.ts';

/** One place of a query: the `nth` in a side of a row. */
export interface Hit {
  readonly row: RowRef;
  readonly side: number;
  readonly nth: number;
}

/** Every place of a query in any language, in reading order. A blank query is nowhere. */
export function findHits(bitexts: readonly Bitext[], query: string): readonly Hit[] {
  const folded = foldQuery(query);
  if (folded === '') return [];
  return bitexts.flatMap((bitext) =>
    bitext.segments.flatMap(({ sides }, row) =>
      sides.flatMap(({ text }, side) =>
        findFolded(text, folded).map((_, nth) => ({ row: { bitext: bitext.id, row }, side, nth })),
      ),
    ),
  );
}
