import { findBlocks } from './find-blocks.ts';
import { findText } from './find-text.ts';
import { finderSources } from './finder-sources.ts';

/** All finders at hand at once: for our own pages and tests, where size is not paid for by others. */
export const ALL_FINDERS = finderSources(() => ({ findText, findBlocks }));
