import { type SentencePair, SURE } from '../../align/sentence-pair.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import { mapOf } from './side-map.ts';

/** Sentence pairs of one row, and the side the reader looks at; the others hold the counterparts. */
export interface PaintedPairs {
  readonly controller: RowController;
  readonly row: number;
  readonly side: number;
  readonly pairs: readonly SentencePair[];
}

/** Paints the sentences of pairs on every side, those not sure with a dotted line; null takes the paint away. */
export function paintPairs(painted: PaintedPairs | null): void {
  const own: StaticRange[] = [];
  const others: StaticRange[] = [];
  const unsure: StaticRange[] = [];
  const sides = painted?.controller.found.bitext.languages ?? [];
  for (const side of sides.keys()) {
    const map = painted && mapOf(painted.controller, painted.row, side);
    if (!map) continue;
    for (const pair of painted.pairs) {
      const ranges = (pair.spans[side] ?? [])
        .map(({ start, end }) => map.range(start, end))
        .filter((range) => range !== null);
      (side === painted.side ? own : others).push(...ranges);
      if (pair.confidence < SURE) unsure.push(...ranges);
    }
  }
  paint(HIGHLIGHT.sentence, own);
  paint(HIGHLIGHT.counterpart, others);
  paint(HIGHLIGHT.unsure, unsure);
}
