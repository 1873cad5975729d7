import { signal } from '@preact/signals';
import { type LibraryRow, refOf } from '../../lib/saved/library-rows.ts';
import type { SegmentChange, StoreFailure, TrashEntry } from '../../lib/saved/store-results.ts';
import type { LibraryParts } from './parts-model.ts';

const REMOVE_BATCH = 2_000; // segments a lot of the trash: one write of about 3 MB

/** What just happened, shown in a line with its undo. */
export type LibraryNotice =
  | { readonly kind: 'removed'; readonly count: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'imported'; readonly count: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'exported'; readonly name: string; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** Edits, deletes and their undo. Lists follow through storage changes. */
export function createChangesModel({ reader, writer }: LibraryParts) {
  const notice = signal<LibraryNotice | null>(null);
  const trash = signal<readonly TrashEntry[]>([]);

  async function showTrash(): Promise<void> {
    trash.value = await reader.trash();
  }

  async function restore(tokens: readonly string[]): Promise<void> {
    let count = 0;
    for (const token of tokens) {
      const result = await writer.restore(token);
      if (!result.ok) {
        notice.value = { kind: 'failed', failure: result };
        break;
      }
      count += result.changed;
    }
    if (count > 0) notice.value = { kind: 'restored', count };
    await showTrash();
  }

  return {
    notice,
    trash,
    showTrash,
    restore,
    async edit(rows: readonly LibraryRow[], change: SegmentChange): Promise<boolean> {
      const result = await writer.edit(rows.map(refOf), change);
      if (!result.ok) notice.value = { kind: 'failed', failure: result };
      return result.ok;
    },
    async remove(rows: readonly LibraryRow[]): Promise<void> {
      const tokens: string[] = [];
      let count = 0;
      for (let from = 0; from < rows.length; from += REMOVE_BATCH) {
        const result = await writer.remove(rows.slice(from, from + REMOVE_BATCH).map(refOf));
        if (!result.ok) {
          notice.value = { kind: 'failed', failure: result };
          if (count === 0) return;
          break;
        }
        tokens.push(result.token);
        count += result.removed;
      }
      notice.value = { kind: 'removed', count, undo: () => restore(tokens) };
      await showTrash();
    },
    async emptyTrash(token?: string): Promise<void> {
      const result = await writer.emptyTrash(token);
      if (!result.ok) notice.value = { kind: 'failed', failure: result };
      await showTrash();
    },
  };
}

export type ChangesModel = ReturnType<typeof createChangesModel>;
