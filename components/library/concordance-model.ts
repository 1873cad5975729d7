import { signal } from '@preact/signals';
import { foldText } from '../../lib/language/fold-text.ts';
import {
  type Concordance,
  type ConcordanceLine,
  type CountProgress,
  concordance,
} from '../../lib/saved/concordance.ts';
import { EVERYTHING, filterRows } from '../../lib/saved/filter-rows.ts';
import { sourceLink } from '../../lib/saved/source-link.ts';
import type { SavedRowsModel } from './saved-rows-model.ts';

export interface FoundInContext extends Concordance {
  /** As typed. */
  readonly word: string;
}

/** A word in its contexts. Looked up when asked, not at every letter: words of thousands of rows are counted. */
export function createConcordanceModel(saved: SavedRowsModel, pause: () => Promise<void>) {
  const progress = signal<CountProgress | null>(null);
  /** Raised by everything that makes a count under way pointless. */
  let turn = 0;
  const found = signal<FoundInContext | null>(null);
  /** The counterpart marked in the other side. */
  const marked = signal('');
  return {
    found,
    marked,
    progress,
    async look(): Promise<void> {
      turn += 1;
      const mine = turn;
      const word = saved.query.value.trim();
      if (word === '') return;
      const { filter, rows, duplicates, loading } = saved;
      // Counts of some of the rows would be wrong ones.
      progress.value = loading.value;
      await saved.whole;
      if (mine !== turn) return;
      const asked = { ...EVERYTHING, ...filter.value, query: '' };
      const within = filterRows(rows.value, asked, duplicates.value);
      const run = concordance(within, foldText(word));
      let next = run.next();
      for (; !next.done; next = run.next()) {
        progress.value = next.value;
        await pause();
        if (mine !== turn) return;
      }
      progress.value = null;
      found.value = { word, ...next.value };
      marked.value = found.value.counterparts[0]?.word ?? '';
    },
    linkOf: ({ row }: ConcordanceLine) => sourceLink(row.source, row.segment),
    close(): void {
      turn += 1;
      progress.value = null;
      found.value = null;
    },
  };
}

export type ConcordanceModel = ReturnType<typeof createConcordanceModel>;
export type { ConcordanceLine };
