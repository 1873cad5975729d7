import { signal } from '@preact/signals';
import type { Problem } from '../../lib/exchange/problem.ts';
import { MAX_FILE_BYTES, tooLarge } from '../../lib/exchange/read-file.ts';
import type { SavedPage } from '../../lib/saved/saved-segment.ts';
import type { ImportCounts, StoreFailure } from '../../lib/saved/store-results.ts';
import type { LibraryNotice } from './changes-model.ts';
import type { FileToRead, LibraryParts } from './parts-model.ts';

export type { Problem as FileProblem };

export type ImportStage =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'comparing'; readonly name: string }
  | { readonly is: 'refused'; readonly name: string; readonly problem: Problem }
  | { readonly is: 'failed'; readonly name: string; readonly failure: StoreFailure }
  | {
      readonly is: 'preview';
      readonly name: string;
      readonly counts: ImportCounts;
      readonly refused: readonly Problem[];
      readonly pages: readonly SavedPage[];
    }
  | { readonly is: 'importing'; readonly name: string }
  | { readonly is: 'undoing'; readonly name: string };

/** Reading a file in: choose, see what it would do, then all of it or nothing. Each step can be stopped. */
export function createImportModel(
  { reader, writer, now, readFile }: LibraryParts,
  tell: (notice: LibraryNotice) => void,
) {
  const stage = signal<ImportStage>({ is: 'idle' });
  /** How far the stage is, 0 … 1; null where it does not tell. */
  const share = signal<number | null>(null);
  let running = new AbortController();

  const told = (done: number, total: number) => {
    share.value = total === 0 ? null : done / total;
  };
  /** Begins a stage that takes its time. */
  function begin(next: ImportStage): AbortSignal {
    stage.value = next;
    share.value = null;
    running = new AbortController();
    return running.signal;
  }
  const fail = (name: string, failure: StoreFailure) => {
    stage.value = failure.error === 'stopped' ? { is: 'idle' } : { is: 'failed', name, failure };
  };

  async function read(file: FileToRead): Promise<void> {
    const { name } = file;
    if (file.size > MAX_FILE_BYTES) {
      stage.value = { is: 'refused', name, problem: tooLarge(file.size) };
      return;
    }
    let ends = begin({ is: 'reading', name });
    const result = await readFile(file, now().toISOString(), (part) => told(part, 1), ends);
    if (ends.aborted) return;
    if (!result.ok) {
      stage.value = { is: 'refused', name, problem: result.problem };
      return;
    }
    const { pages, refused } = result;
    ends = begin({ is: 'comparing', name });
    const counts = await reader.previewImport(pages, { told, signal: ends });
    if (!counts.ok) fail(name, counts);
    else stage.value = { is: 'preview', name, counts, refused, pages };
  }

  async function choose(file: FileToRead): Promise<void> {
    try {
      await read(file);
    } catch (error) {
      if (running.signal.aborted) return;
      // The reader of the file broke down: too little memory, or a bug of ours. Nothing was written.
      fail(file.name, { ok: false, error: 'failed', detail: String(error) });
    }
  }

  async function confirm(): Promise<void> {
    const preview = stage.value;
    if (preview.is !== 'preview') return;
    const { name, pages } = preview;
    const ends = begin({ is: 'importing', name });
    const result = await writer.importPages(pages, { told, signal: ends });
    if (!result.ok) {
      fail(name, result);
      return;
    }
    stage.value = { is: 'idle' };
    const undo = async () => {
      begin({ is: 'undoing', name });
      const undone = await writer.undoImport(result.token, { told });
      stage.value = { is: 'idle' };
      if (!undone.ok) tell({ kind: 'failed', failure: undone });
      else tell({ kind: 'restored', count: undone.changed });
    };
    tell({ kind: 'imported', count: result.added + result.merged, undo });
  }

  return {
    stage,
    share,
    choose,
    confirm,
    /** Stops what is under way, or leaves the preview: the library is as it was. */
    cancel(): void {
      running.abort();
      // An import takes back what it has written before it answers.
      if (stage.value.is !== 'importing') stage.value = { is: 'idle' };
    },
  };
}

export type ImportModel = ReturnType<typeof createImportModel>;
