import { describe, expect, it } from 'vitest';
import type { ExportModel } from '../../../components/library/export-model.ts';
import type { PageModel } from '../../../components/popup/page-model.ts';
import {
  createReaderModel,
  type ReaderParts,
  type TextToRead,
} from '../../../components/reader/reader-model.ts';
import type { Reading } from '../../../lib/text-file/read-text-bitexts.ts';

const NOTHING: Reading = { bitexts: [], reasons: ['nothing-to-read'] };
const SOMETHING = { bitexts: [{}], reasons: [] } as unknown as Reading;

const OPENED = {
  page: {} as PageModel,
  openExport: async () => EXPORT,
};
const EXPORT = {} as ExportModel;

function model(parts: Partial<ReaderParts> = {}) {
  const read: TextToRead[] = [];
  const made = createReaderModel({
    readFile: async () => ({ ok: false, error: 'unreadable' }),
    read: async (text) => {
      read.push(text);
      return text.text.includes('|') ? SOMETHING : NOTHING;
    },
    openReading: async () => OPENED,
    openTab: async () => null,
    sample: { name: 'sample.txt', kind: 'text', text: 'A | あ |' },
    ...parts,
  });
  return { made, read };
}

const file = { name: 'a.txt', size: 1, arrayBuffer: async () => new ArrayBuffer(1) };

describe('the reader page', () => {
  it('opens the sample', async () => {
    const { made } = model();
    expect(made.stage.value).toEqual({ is: 'empty' });
    await made.openSample();
    expect(made.stage.value).toMatchObject({ is: 'open', name: 'sample.txt' });
  });

  it('says why nothing was read, and keeps what was pasted', async () => {
    const { made } = model();
    await made.openPasted('just one language', null);
    expect(made.stage.value).toEqual({ is: 'nothing', name: null, reasons: ['nothing-to-read'] });
    made.close();
    expect(made.draft.value).toBe('just one language');
  });

  it('reads the table on the clipboard before its plain text', async () => {
    const { made, read } = model();
    await made.openPasted('A あ', '<table>A | あ</table>');
    expect(made.stage.value).toMatchObject({ is: 'open' });
    expect(read.map(({ kind }) => kind)).toEqual(['html']);
  });

  it('falls back to the plain text where the clipboard’s markup holds no two languages', async () => {
    const { made, read } = model();
    await made.openPasted('A | あ |', '<pre>A</pre>');
    expect(made.stage.value).toMatchObject({ is: 'open' });
    expect(read.map(({ kind }) => kind)).toEqual(['html', 'text']);
  });

  it('keeps the file at hand while the reader chooses its encoding', async () => {
    const { made } = model({
      readFile: async ({ name }, encoding) =>
        encoding
          ? { ok: true, name, kind: 'text', text: 'A | あ |', encoding }
          : { ok: false, error: 'unknown-encoding', suggestion: 'shift_jis' },
    });
    await made.openFile(file);
    expect(made.stage.value).toMatchObject({ is: 'file-problem', file });
    await made.openFile(file, 'shift_jis');
    expect(made.stage.value).toMatchObject({ is: 'open', name: 'a.txt' });
  });

  it('shows the text opened last, even when an earlier one is ready later', async () => {
    let finishFirst = (_: Reading) => {};
    const slow = new Promise<Reading>((resolve) => {
      finishFirst = resolve;
    });
    const { made } = model({
      read: (text) => (text.name === null ? slow : Promise.resolve(SOMETHING)),
    });
    const first = made.openPasted('long', null);
    await made.openSample();
    finishFirst(NOTHING);
    await first;
    expect(made.stage.value).toMatchObject({ is: 'open', name: 'sample.txt' });
  });

  it('opens what writes the text to a file only when asked, and puts it away with the text', async () => {
    const { made } = model();
    await made.toggleExport();
    expect(made.exporting.value).toBeNull();
    await made.openSample();
    await made.toggleExport();
    expect(made.exporting.value).toBe(EXPORT);
    made.close();
    expect(made.exporting.value).toBeNull();
  });

  it('says that a page is gone instead of showing nothing', async () => {
    const { made } = model();
    await made.openTab(7);
    expect(made.stage.value).toEqual({ is: 'tab-gone' });
  });
});
