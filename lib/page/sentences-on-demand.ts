import type { RowRef } from '../messages/page-state.ts';
import type { BringPart } from './bring-part.ts';
import type { SentenceParts, Sentences } from './sentences/sentence-parts.ts';

/**
 * The aligner is large, so it comes into the page only when a row is first pointed at. Where it can't come
 * (the extension was updated, a site matched by path), rows stay the smallest unit.
 */
export function sentencesOnDemand(
  bringPart: BringPart,
  parts: SentenceParts,
  signal: AbortSignal,
): Sentences {
  let sentences: Sentences | null = null;
  let coming: Promise<void> | null = null;
  let row: RowRef | null = null;

  const bring = async () => {
    const createSentences = await bringPart('sentences');
    if (signal.aborted) return;
    sentences = createSentences?.(parts, signal) ?? null;
    sentences?.setRow(row);
  };
  return {
    setRow(next) {
      row = next;
      if (next && !coming) coming = bring();
      sentences?.setRow(next);
    },
    step: (by) => sentences?.step(by),
    reveal: () => sentences?.reveal() === true,
    chosen: (at) => sentences?.chosen(at) ?? null,
    async saveSelection(selected) {
      coming ??= bring();
      await coming;
      return (await sentences?.saveSelection(selected)) === true;
    },
  };
}
