import { signal } from '@preact/signals';
import { groupDuplicates } from '../../lib/saved/group-duplicates.ts';
import { type LibraryRow, refOf } from '../../lib/saved/library-rows.ts';
import type {
  MergeResult,
  SegmentChange,
  StoreFailure,
  TrashEntry,
  WordsBefore,
} from '../../lib/saved/store-results.ts';
import type { LibraryParts } from './parts-model.ts';
import { createWorkModel } from './work-model.ts';

const BATCH = 2_000; // segments a write, about 3 MB; also a lot of the trash

/** What just happened, shown in a line with its undo. */
export type LibraryNotice =
  | { readonly kind: 'removed'; readonly count: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'merged'; readonly count: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'restored'; readonly count: number }
  | { readonly kind: 'changed'; readonly count: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'given-back'; readonly count: number }
  | { readonly kind: 'imported'; readonly count: number; readonly undo: () => Promise<void> }
  | { readonly kind: 'exported'; readonly name: string; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

type Merged = Extract<MergeResult, { ok: true }>;

/** Edits, deletes, merges and their undo. Lists follow through storage changes. */
export function createChangesModel({ reader, writer, pause }: LibraryParts) {
  const notice = signal<LibraryNotice | null>(null);
  const trash = signal<readonly TrashEntry[]>([]);
  const work = createWorkModel(pause);

  async function showTrash(): Promise<void> {
    trash.value = await reader.trash();
  }

  /** True where all went well; else the failure is shown. */
  function went<T extends { readonly ok: true }>(result: T | StoreFailure): result is T {
    if (result.ok) return true;
    notice.value = { kind: 'failed', failure: result as StoreFailure };
    return false;
  }

  async function bringBack(tokens: readonly string[]): Promise<number> {
    let count = 0;
    await work.run(tokens, 1, async ([token = '']) => {
      const result = await writer.restore(token);
      if (!went(result)) return false;
      count += result.changed;
      return true;
    });
    return count;
  }

  async function restore(tokens: readonly string[]): Promise<void> {
    const count = await bringBack(tokens);
    if (count > 0) notice.value = { kind: 'restored', count };
    await showTrash();
  }

  /** Gives rows the note and tags they had. */
  async function giveBack(before: readonly WordsBefore[]): Promise<number> {
    let count = 0;
    await work.run(before, BATCH, async (words) => {
      const result = await writer.setWords(words);
      if (went(result)) count += result.changed;
      return result.ok;
    });
    return count;
  }

  async function unedit(before: readonly WordsBefore[]): Promise<void> {
    const count = await giveBack(before);
    if (count > 0) notice.value = { kind: 'given-back', count };
  }

  /** Brings the merged rows back and gives those that stayed their own words again. */
  async function unmerge(merges: readonly Merged[]): Promise<void> {
    const count = await bringBack(merges.map(({ token }) => token));
    const before = merges.flatMap((merged) => merged.before);
    await giveBack(before);
    if (count > 0) notice.value = { kind: 'restored', count };
    await showTrash();
  }

  return {
    notice,
    trash,
    work,
    showTrash,
    restore,
    async edit(rows: readonly LibraryRow[], change: SegmentChange): Promise<boolean> {
      const before: WordsBefore[] = [];
      let changed = 0;
      await work.run(rows.map(refOf), BATCH, async (refs) => {
        const result = await writer.edit(refs, change);
        if (!went(result)) return false;
        changed += result.changed;
        before.push(...result.before);
        return true;
      });
      if (rows.length > 1 && changed > 0) {
        notice.value = { kind: 'changed', count: changed, undo: () => unedit(before) };
      }
      return changed > 0;
    },
    async remove(rows: readonly LibraryRow[]): Promise<void> {
      const tokens: string[] = [];
      let count = 0;
      await work.run(rows.map(refOf), BATCH, async (refs) => {
        const result = await writer.remove(refs);
        if (!went(result)) return false;
        tokens.push(result.token);
        count += result.removed;
        return true;
      });
      if (count > 0) notice.value = { kind: 'removed', count, undo: () => restore(tokens) };
      await showTrash();
    },
    /** Makes one row of each group of equal ones among these. */
    async merge(rows: readonly LibraryRow[]): Promise<void> {
      const merges: Merged[] = [];
      await work.run(groupDuplicates(rows), BATCH, async (groups) => {
        const result = await writer.merge(groups);
        if (went(result)) merges.push(result);
        return result.ok;
      });
      const count = merges.reduce((sum, { removed }) => sum + removed, 0);
      if (count > 0) notice.value = { kind: 'merged', count, undo: () => unmerge(merges) };
      await showTrash();
    },
    async emptyTrash(token?: string): Promise<void> {
      went(await writer.emptyTrash(token));
      await showTrash();
    },
  };
}

export type ChangesModel = ReturnType<typeof createChangesModel>;
