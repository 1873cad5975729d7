import type { SavedPage } from '../saved/saved-segment.ts';
import { ankiWriter } from './anki-writer.ts';
import { type DocxWords, docxDocument } from './docx-document.ts';
import { zipDocx } from './docx-zip.ts';
import { type HtmlWords, htmlWriter } from './html-writer.ts';
import { jsonLinesWriter, jsonWriter } from './json-format.ts';
import { markdownWriter } from './markdown-writer.ts';
import { csvWriter, tsvWriter } from './table-writer.ts';
import { type PairSentences, tmxWriter } from './tmx-writer.ts';
import { type WriteOptions, type Writer, writePages } from './writer.ts';
import { xliffWriter } from './xliff-writer.ts';

/** Everything any format asks for. */
export interface ExportOptions extends WriteOptions {
  /** Languages of the page with the most. */
  readonly sideCount: number;
  /** For CSV. */
  readonly guard: boolean;
  readonly pairSentences: PairSentences;
  readonly words: HtmlWords & DocxWords;
}

export interface ExportFormat {
  readonly id: FormatId;
  readonly extension: string;
  readonly mime: string;
  /** True where the library reads it back whole: a backup. */
  readonly backup: boolean;
  readonly writer: (options: ExportOptions) => Writer;
}

export type FormatId =
  | 'tmx-rows'
  | 'tmx-sentences'
  | 'xliff'
  | 'csv'
  | 'tsv'
  | 'anki'
  | 'docx'
  | 'html'
  | 'markdown'
  | 'json'
  | 'jsonl';

const XML = 'application/xml';

/** The lossless file, for backups. */
export const BACKUP: ExportFormat = {
  ...format('json', 'json', 'application/json', jsonWriter),
  backup: true,
};

/** The formats in the order the reader chooses from. */
export const FORMATS: readonly ExportFormat[] = [
  format('tmx-rows', 'tmx', XML, (options) => tmxWriter(options, { kind: 'rows' })),
  format('tmx-sentences', 'tmx', XML, (options) =>
    tmxWriter(options, { kind: 'sentences', pairSentences: options.pairSentences }),
  ),
  format('xliff', 'xlf', XML, xliffWriter),
  format('csv', 'csv', 'text/csv', (options) => csvWriter(options, options)),
  format('tsv', 'tsv', 'text/tab-separated-values', (options) =>
    tsvWriter(options, { ...options, guard: false }),
  ),
  format('anki', 'txt', 'text/plain', ankiWriter),
  format(
    'docx',
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    (options) => docxDocument(options, options.sideCount, options.words),
  ),
  format('html', 'html', 'text/html', (options) =>
    htmlWriter(options, options.sideCount, options.words),
  ),
  format('markdown', 'md', 'text/markdown', markdownWriter),
  BACKUP,
  { ...format('jsonl', 'jsonl', 'application/jsonl', jsonLinesWriter), backup: true },
];

/** The file in pieces of text or bytes, a page at a time. */
export function writeFile(
  { id, writer }: ExportFormat,
  pages: AsyncIterable<SavedPage>,
  options: ExportOptions,
): AsyncIterable<string | Uint8Array> {
  const pieces = writePages(writer(options), pages);
  return id === 'docx' ? zipDocx(pieces) : pieces;
}

function format(
  id: FormatId,
  extension: string,
  mime: string,
  writer: (options: ExportOptions) => Writer,
): ExportFormat {
  return { id, extension, mime, backup: false, writer };
}
