import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryRow } from '../../lib/saved/library-rows.ts';

/**
 * Which of the shown rows are selected. A row that is no longer shown is no longer selected. `allShown` brings a
 * search under way to its end.
 */
export function createSelectionModel(
  shown: ReadonlySignal<readonly LibraryRow[]>,
  allShown: () => readonly LibraryRow[],
) {
  const keys = signal<ReadonlySet<string>>(new Set());
  let anchor: string | null = null;

  const rows = computed(() =>
    keys.value.size === 0 ? [] : shown.value.filter((row) => keys.value.has(row.key)),
  );

  return {
    keys,
    rows,
    /** How many of the rows say what another of them says. */
    doubled: computed(
      () => rows.value.length - new Set(rows.value.map((row) => row.sameTexts)).size,
    ),
    /** Selects or deselects a row; with `range`, all rows from the last one touched to this one. */
    toggle(key: string, range: boolean): void {
      const next = new Set(keys.value);
      const select = !next.has(key);
      for (const each of range ? between(shown.value, anchor, key) : [key]) {
        if (select) next.add(each);
        else next.delete(each);
      }
      anchor = key;
      keys.value = next;
    },
    selectAll(): void {
      keys.value = new Set(allShown().map((row) => row.key));
    },
    clear(): void {
      keys.value = new Set();
    },
  };
}

function between(rows: readonly LibraryRow[], from: string | null, to: string): string[] {
  const end = rows.findIndex((row) => row.key === to);
  const start = rows.findIndex((row) => row.key === from);
  if (start === -1 || end === -1) return [to];
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1).map((row) => row.key);
}
