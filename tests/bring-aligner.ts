import { createBlockAligner } from '../lib/align/block-aligner.ts';
import { loadCommonWords } from '../lib/align/words/load-common-words.ts';
import type { BringAligner } from '../lib/layout/find-options.ts';

/** The aligner of blocks as the extension brings it, without waiting for anyone. */
export const bringAligner: BringAligner = async () =>
  createBlockAligner(loadCommonWords, async () => {});
