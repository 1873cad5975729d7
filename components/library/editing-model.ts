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

/** What is typed for every row selected; tags with commas between. */
export interface ManyChange {
  readonly addTags: string;
  readonly removeTags: string;
  readonly addNote: string;
}

const NOTHING_TYPED: ManyChange = { addTags: '', removeTags: '', addNote: '' };

/** Editing one row's note and tags; kept here so that scrolling away loses nothing typed. */
export function createEditingModel(changes: ChangesModel) {
  const editing = signal<Editing | null>(null);
  const many = signal<ManyChange | null>(null);
  return {
    editing,
    many,
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
    startMany(): void {
      many.value = NOTHING_TYPED;
    },
    typeMany(change: Partial<ManyChange>): void {
      if (many.value !== null) many.value = { ...many.value, ...change };
    },
    /** Makes the change on all rows; nothing typed changes nothing. */
    async keepMany(rows: readonly LibraryRow[]): Promise<void> {
      const typed = many.value ?? NOTHING_TYPED;
      const [addTags, removeTags] = [readTags(typed.addTags), readTags(typed.removeTags)];
      const addNote = typed.addNote.trim();
      const isNothing = addTags.length + removeTags.length + addNote.length === 0;
      if (isNothing || (await changes.edit(rows, { addTags, removeTags, addNote }))) {
        many.value = null;
      }
    },
    cancelMany(): void {
      many.value = null;
    },
  };
}

export type EditingModel = ReturnType<typeof createEditingModel>;

/** Tags as people type them: commas of any width between, blanks around dropped, each once. */
function readTags(typed: string): string[] {
  const tags = typed.split(/[,，、]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
