import type { Pause } from '../bitext/pause.ts';
import { alignBlockSteps, type TextBlock } from './align-blocks.ts';
import type { RowTexts } from './align-rows.ts';
import type { Bead, Languages } from './align-sentences.ts';
import { answeringSteps } from './answering.ts';
import { finishInSlices } from './run-steps.ts';
import type { LoadWords } from './words/common-words.ts';

/** Pairs whole texts by what they say, and says whether texts that stand beside each other say the same. */
export interface BlockAligner {
  /** Pairs the blocks of two texts in order; those without counterpart stay alone. */
  alignBlocks(
    left: readonly TextBlock[],
    right: readonly TextBlock[],
    languages: Languages,
  ): Promise<readonly Bead[]>;
  /** The share of rows whose texts answer each other, 0 to 1; null where that can't be told (see `answering.ts`). */
  answering(rows: readonly RowTexts[], languages: Languages): Promise<number | null>;
}

/** `loadWords` brings the common words of two languages; `pause` is awaited between slices of work. */
export function createBlockAligner(loadWords: LoadWords, pause: Pause): BlockAligner {
  return {
    async alignBlocks(left, right, languages) {
      const words = await loadWords(languages);
      return finishInSlices(alignBlockSteps(left, right, languages, { words }), pause);
    },
    async answering(rows, languages) {
      return finishInSlices(answeringSteps(rows, languages, await loadWords(languages)), pause);
    },
  };
}
