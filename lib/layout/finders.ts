import type { FindCandidates } from './find-options.ts';
import { findTables } from './find-tables.ts';

/** Every layout's finder, the surest first: where two candidates overlap, the earlier one is asked first. */
export const FINDERS: readonly FindCandidates[] = [findTables];
