import type { FindCandidates, FinderSource } from './find-options.ts';
import { findStackedRows } from './find-stacked-rows.ts';
import { findFrames, findTables } from './find-tables.ts';
import { hasTextForBlocks, hasTextForLines } from './layout-signs.ts';

/** Finders of the layouts that are no tables; they come with a script of their own. */
export interface LaterFinders {
  readonly findText: FindCandidates;
  readonly findBlocks: FindCandidates;
}

/**
 * Every layout's finder, the surest first: where two candidates overlap, the earlier one is asked first.
 * `bring` is called where a page has text for the later ones; without them the page's tables are all that is found.
 */
export const finderSources = (
  bring: () => LaterFinders | null | Promise<LaterFinders | null>,
): readonly FinderSource[] => [
  () => findTables,
  () => findStackedRows,
  async (scope) => (hasTextForLines(scope) ? ((await bring())?.findText ?? null) : null),
  async (scope) => (hasTextForBlocks(scope) ? ((await bring())?.findBlocks ?? null) : null),
  () => findFrames,
];
