import { batch, signal } from '@preact/signals';
import type { Reason } from '../../lib/bitext/reason.ts';
import type { Encoding } from '../../lib/text-file/encoding.ts';
import type { FileKind } from '../../lib/text-file/file-kind.ts';
import type { Reading } from '../../lib/text-file/read-text-bitexts.ts';
import type { FileLike, TextFile } from '../../lib/text-file/read-text-file.ts';
import type { ExportModel } from '../library/export-model.ts';
import type { PageModel } from '../popup/page-model.ts';

/** A text to read: from a file, the clipboard or the sample. */
export interface TextToRead {
  /** File name; null for pasted text. */
  readonly name: string | null;
  readonly kind: FileKind;
  readonly text: string;
}

/** A text that is open: read here, or from a page in another tab. */
export interface OpenReading {
  readonly page: PageModel;
  /** Makes the way to write it to a file, once it is asked for. */
  readonly openExport: () => Promise<ExportModel>;
}

/** What the model needs from outside; entrypoints/reader fills it. */
export interface ReaderParts {
  readFile(file: FileLike, encoding: Encoding | null): Promise<TextFile>;
  read(text: TextToRead): Promise<Reading>;
  /** Opens what was read. */
  openReading(text: TextToRead, reading: Reading): Promise<OpenReading>;
  /** Opens the text of the page in a tab; null where the page is gone. */
  openTab(tabId: number): Promise<(OpenReading & { readonly name: string }) | null>;
  readonly sample: TextToRead;
}

export type FileProblem = Extract<TextFile, { ok: false }>;

export type ReaderStage =
  | { readonly is: 'empty' }
  | { readonly is: 'reading' }
  | { readonly is: 'file-problem'; readonly problem: FileProblem; readonly file: FileLike }
  | { readonly is: 'nothing'; readonly name: string | null; readonly reasons: readonly Reason[] }
  | { readonly is: 'tab-gone' }
  | ({ readonly is: 'open'; readonly name: string | null } & OpenReading);

/** What the reader page shows and can do. */
export function createReaderModel(parts: ReaderParts) {
  const stage = signal<ReaderStage>({ is: 'empty' });
  /** What stands in the text field. */
  const draft = signal('');
  /** The way to write the open text to a file, while the reader has it open. */
  const exporting = signal<ExportModel | null>(null);
  // Opening a second text while the first is still read: only the last one may be shown.
  let latest = 0;

  const work = async (run: () => Promise<ReaderStage>) => {
    latest += 1;
    const mine = latest;
    batch(() => {
      stage.value = { is: 'reading' };
      exporting.value = null;
    });
    const next = await run();
    if (mine === latest) stage.value = next;
  };

  const readText = async (text: TextToRead): Promise<ReaderStage> => {
    const reading = await parts.read(text);
    if (reading.bitexts.length === 0) {
      return { is: 'nothing', name: text.name, reasons: reading.reasons };
    }
    return { is: 'open', name: text.name, ...(await parts.openReading(text, reading)) };
  };

  const openFile = (file: FileLike, encoding: Encoding | null = null) =>
    work(async () => {
      const read = await parts.readFile(file, encoding);
      if (!read.ok) return { is: 'file-problem', problem: read, file };
      return readText({ name: read.name, kind: read.kind, text: read.text });
    });

  /** Pasted text; where the clipboard has the page's own table (`html`), that is read, as it keeps the columns. */
  const openPasted = (text: string, html: string | null) =>
    work(async () => {
      draft.value = text;
      if (html !== null) {
        const asPage = await readText({ name: null, kind: 'html', text: html });
        if (asPage.is === 'open') return asPage;
      }
      return readText({ name: null, kind: 'text', text });
    });

  return {
    stage,
    draft,
    exporting,
    openFile,
    openPasted,
    openDraft: () => openPasted(draft.value, null),
    openSample: () => work(() => readText(parts.sample)),
    openTab: (tabId: number) =>
      work(async () => {
        const opened = await parts.openTab(tabId);
        return opened ? { is: 'open', ...opened } : { is: 'tab-gone' };
      }),
    /** Opens what writes the open text to a file, or puts it away. */
    async toggleExport() {
      const open = stage.value;
      if (exporting.value !== null || open.is !== 'open') exporting.value = null;
      else {
        const made = await open.openExport();
        if (stage.value === open) exporting.value = made;
      }
    },
    /** Back to the text field, with what stood in it. */
    close() {
      batch(() => {
        latest += 1;
        stage.value = { is: 'empty' };
        exporting.value = null;
      });
    },
  };
}

export type ReaderModel = ReturnType<typeof createReaderModel>;
