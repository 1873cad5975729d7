import type { RowRef } from '../messages/page-state.ts';
import { onDemand } from './on-demand.ts';
import type { PointerSpot } from './pointer-spot.ts';
import type { SentenceParts, Sentences } from './sentences/sentence-parts.ts';

/**
 * The aligner is large, so it comes into the page only when a row is first pointed at. Where it can't come
 * (the extension was updated, a site matched by path), rows stay the smallest unit.
 */
export function sentencesOnDemand(
  parts: SentenceParts,
  signal: AbortSignal,
): Omit<Sentences, 'meet'> & {
  /** Paints the sentence under the pointer that met the first row, once it can be. */
  meet(spot: () => PointerSpot | null): Promise<void>;
} {
  const sentences = onDemand(parts.bringPart, 'sentences', parts, signal);
  let row: RowRef | null = null;
  let asked = false;

  const bring = async () => {
    asked = true;
    (await sentences.get())?.setRow(row);
  };
  return {
    setRow(next) {
      row = next;
      if (next && !asked) void bring();
      sentences.now?.setRow(next);
    },
    async meet(spot) {
      if (!asked) return;
      const made = await sentences.get();
      const now = spot();
      if (now) made?.meet(now);
    },
    step: (by) => sentences.now?.step(by),
    reveal: () => sentences.now?.reveal() === true,
    chosen: (at) => sentences.now?.chosen(at) ?? null,
    async pairs(at) {
      return (await (await sentences.get())?.pairs(at)) ?? [];
    },
    known: (at) => sentences.now?.known(at) ?? { figures: null, unsure: false },
    async saveSelection(selected) {
      return (await (await sentences.get())?.saveSelection(selected)) === true;
    },
  };
}
