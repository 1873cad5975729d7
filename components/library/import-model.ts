import { signal } from '@preact/signals';
import type { Problem } from '../../lib/exchange/problem.ts';
import { MAX_FILE_BYTES, readFile, tooLarge } from '../../lib/exchange/read-file.ts';
import type { SavedPage } from '../../lib/saved/saved-segment.ts';
import type { ImportCounts, StoreFailure } from '../../lib/saved/store-results.ts';
import type { LibraryNotice } from './changes-model.ts';
import type { LibraryParts } from './parts-model.ts';

export type { Problem as FileProblem };

/** The part of a `File` that is needed. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type ImportStage =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly problem: Problem }
  | { readonly is: 'failed'; readonly name: string; readonly failure: StoreFailure }
  | {
      readonly is: 'preview';
      readonly name: string;
      readonly counts: ImportCounts;
      readonly refused: readonly Problem[];
      readonly pages: readonly SavedPage[];
    }
  | { readonly is: 'importing'; readonly name: string };

/** Reading a file in: choose, see what it would do, then all of it or nothing. */
export function createImportModel(
  { reader, writer, now, pause }: LibraryParts,
  tell: (notice: LibraryNotice) => void,
) {
  const stage = signal<ImportStage>({ is: 'idle' });

  async function choose(file: FileToRead): Promise<void> {
    const { name } = file;
    stage.value = { is: 'reading', name };
    await pause();
    if (file.size > MAX_FILE_BYTES) {
      const answer = tooLarge(file.size);
      if (!answer.ok) stage.value = { is: 'refused', name, problem: answer.problem };
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) {
      stage.value = { is: 'refused', name, problem: { code: 'gone' } };
      return;
    }
    const read = readFile(new Uint8Array(bytes), name, now().toISOString());
    if (!read.ok) {
      stage.value = { is: 'refused', name, problem: read.problem };
      return;
    }
    const counts = await reader.previewImport(read.pages);
    stage.value = counts.ok
      ? { is: 'preview', name, counts, refused: read.refused, pages: read.pages }
      : { is: 'failed', name, failure: counts };
  }

  async function confirm(): Promise<void> {
    const preview = stage.value;
    if (preview.is !== 'preview') return;
    stage.value = { is: 'importing', name: preview.name };
    const result = await writer.importPages(preview.pages);
    if (!result.ok) {
      stage.value = { is: 'failed', name: preview.name, failure: result };
      return;
    }
    stage.value = { is: 'idle' };
    const undo = async () => {
      const undone = await writer.undoImport(result.token);
      if (!undone.ok) tell({ kind: 'failed', failure: undone });
      else tell({ kind: 'restored', count: undone.changed });
    };
    tell({ kind: 'imported', count: result.added + result.merged, undo });
  }

  return {
    stage,
    choose,
    confirm,
    cancel(): void {
      stage.value = { is: 'idle' };
    },
  };
}

export type ImportModel = ReturnType<typeof createImportModel>;
