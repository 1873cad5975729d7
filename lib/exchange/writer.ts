import type { SavedPage } from '../saved/saved-segment.ts';

/** Writes a file in pieces, page by page, so that no more than a page is in memory. */
export interface Writer {
  start(): string;
  page(page: SavedPage): string;
  end(): string;
}

/** What the reader is asked before an export. */
export interface WriteOptions {
  /** BCP 47 of the source language, then the others, in the order of columns. */
  readonly languages: readonly string[];
  /** ISO instant of the export. */
  readonly now: string;
  /** Version of the extension. */
  readonly version: string;
}

/** The whole file in pieces. */
export async function* writePages(
  writer: Writer,
  pages: AsyncIterable<SavedPage> | Iterable<SavedPage>,
): AsyncGenerator<string> {
  yield writer.start();
  for await (const page of pages) yield writer.page(page);
  yield writer.end();
}

/** The sides of a segment in the order asked for: first the wanted languages, then the rest as they are. */
export function orderSides<T extends { readonly lang: string }>(
  sides: readonly T[],
  languages: readonly string[],
): T[] {
  const rank = (side: T) => {
    const index = languages.indexOf(side.lang);
    return index === -1 ? languages.length : index;
  };
  return [...sides].sort((a, b) => rank(a) - rank(b));
}
