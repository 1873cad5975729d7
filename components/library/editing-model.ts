import { signal } from '@preact/signals';
import type { LibraryRow } from '../../lib/saved/library-rows.ts';
import type { ChangesModel } from './changes-model.ts';

/** The row whose note and tags are being edited, and what stands in the fields. */
export interface Editing {
  readonly row: LibraryRow;
  readonly note: string;
  /** As typed: tags with commas between. */
  readonly tags: string;
}

/** Editing one row's note and tags; kept here so that scrolling away loses nothing typed. */
export function createEditingModel(changes: ChangesModel) {
  const editing = signal<Editing | null>(null);
  return {
    editing,
    start(row: LibraryRow): void {
      editing.value = { row, note: row.segment.note, tags: row.segment.tags.join(', ') };
    },
    type(change: Partial<Pick<Editing, 'note' | 'tags'>>): void {
      if (editing.value !== null) editing.value = { ...editing.value, ...change };
    },
    async keep(): Promise<void> {
      const now = editing.value;
      if (now === null) return;
      const tags = readTags(now.tags);
      const removeTags = now.row.segment.tags.filter((tag) => !tags.includes(tag));
      const kept = await changes.edit([now.row], { note: now.note, addTags: tags, removeTags });
      if (kept) editing.value = null;
    },
    cancel(): void {
      editing.value = null;
    },
  };
}

/** Tags as people type them: commas of any width between, blanks around dropped, each once. */
export function readTags(typed: string): string[] {
  const tags = typed.split(/[,，、]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
