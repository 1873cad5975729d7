import { findBlocks } from './find-blocks.ts';
import type { FindCandidates } from './find-options.ts';
import { findStackedRows } from './find-stacked-rows.ts';
import { findFrames, findTables } from './find-tables.ts';
import { findText } from './find-text.ts';

/** Every layout's finder, the surest first: where two candidates overlap, the earlier one is asked first. */
export const FINDERS: readonly FindCandidates[] = [
  findTables,
  findStackedRows,
  findText,
  findBlocks,
  findFrames,
];
