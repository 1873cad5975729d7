import type { SentencePair } from '../../align/sentence-pair.ts';
import type { Span } from '../../align/split-sentences.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import { mapOf } from './side-map.ts';

/** Recall by sentence: in the row being read, only the sentence asked for comes out from under the veil. */
export interface SentenceRecall {
  /** Takes up a row of a text in recall; a row of one sentence stays as it is, and so does any other text. */
  enter(controller: RowController, row: number, pairs: readonly SentencePair[]): void;
  /** Lifts the veil from these pairs only, or puts it back. */
  lift(pairs: readonly SentencePair[] | null): void;
  /** Lifts it from these, or puts it back where it was lifted; false where no row is taken up. */
  toggle(pairs: readonly SentencePair[]): boolean;
  /** True where a row is taken up and nothing of it lifted. */
  hides(): boolean;
  /** True where `side` of the row taken up is under the veil. */
  veils(side: number): boolean;
  leave(): void;
}

interface VeiledRow {
  readonly controller: RowController;
  readonly row: number;
  readonly sides: readonly number[];
}

export function createSentenceRecall(doc: Document): SentenceRecall {
  let taken: VeiledRow | null = null;
  let lifted = false;

  const recall: SentenceRecall = {
    enter(controller, row, pairs) {
      recall.leave();
      const shown = controller.shown(row);
      if (controller.manner !== 'recall' || shown === 'both' || pairs.length < 2) return;
      // Forced colours replace those of highlights: the veil would let the text through.
      if (doc.defaultView?.matchMedia('(forced-colors: active)').matches) return;
      const filled = controller.found.bitext.segments[row]?.sides ?? [];
      const sides = [...filled.keys()].filter((at) => at !== shown && filled[at]?.text !== '');
      if (sides.length === 0 || sides.some((side) => !mapOf(controller, row, side))) return;
      taken = { controller, row, sides };
      controller.setVeil(row, 'held');
    },
    lift(pairs) {
      if (!taken) return;
      const { controller, row, sides } = taken;
      lifted = pairs !== null;
      const ranges = sides.flatMap((side) => {
        const { length } = controller.found.bitext.segments[row]?.sides[side]?.text ?? '';
        const map = pairs && mapOf(controller, row, side);
        const spans = pairs?.flatMap((pair) => pair.spans[side] ?? []) ?? [];
        return map ? rest(length, spans).map(({ start, end }) => map.range(start, end)) : [];
      });
      paint(
        HIGHLIGHT.veil,
        ranges.filter((range) => range !== null),
      );
      controller.setVeil(row, pairs ? 'parts' : 'held');
    },
    toggle(pairs) {
      if (taken) recall.lift(lifted ? null : pairs);
      return taken !== null;
    },
    hides: () => taken !== null && !lifted,
    veils: (side) => taken?.sides.includes(side) === true,
    leave() {
      paint(HIGHLIGHT.veil, []);
      taken?.controller.setVeil(taken.row, 'closed');
      taken = null;
      lifted = false;
    },
  };
  return recall;
}

/** What is left of a text of `length` without the spans. */
function rest(length: number, spans: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > from) left.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < length) left.push({ start: from, end: length });
  return left;
}
