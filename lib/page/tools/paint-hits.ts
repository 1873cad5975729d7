import { findFolded, foldQuery } from '../../language/find-folded.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import type { Hit } from './find-hits.ts';
import { readTextMap } from './text-map.ts';

/** Rows painted at most: beyond it nobody looks through them, and each costs a walk through its nodes. */
const MAX_PAINTED = 500;

/** Paints the hits in the page, the current one in its own colour. No hit takes all paint away. */
export function paintHits(
  controllers: readonly RowController[],
  hits: readonly Hit[],
  current: Hit | null,
  query: string,
): void {
  const folded = foldQuery(query);
  const all: StaticRange[] = [];
  const now: StaticRange[] = [];
  const seen = new Set<string>();
  for (const hit of current ? [current, ...hits] : hits) {
    const key = `${hit.row.bitext}:${hit.row.row}:${hit.side}`;
    if (seen.has(key)) continue;
    if (seen.size >= MAX_PAINTED) break;
    seen.add(key);
    const controller = controllers.find(({ found }) => found.bitext.id === hit.row.bitext);
    const map = readTextMap(controller?.sideNodes(hit.row.row, hit.side) ?? []);
    for (const [nth, { start, end }] of findFolded(map.text, folded).entries()) {
      const range = map.range(start, end);
      if (!range) continue;
      const isCurrent =
        current?.row.bitext === hit.row.bitext &&
        current.row.row === hit.row.row &&
        current.side === hit.side &&
        current.nth === nth;
      (isCurrent ? now : all).push(range);
    }
  }
  paint(HIGHLIGHT.hit, all);
  paint(HIGHLIGHT.currentHit, now);
}
