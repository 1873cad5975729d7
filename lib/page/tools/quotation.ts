import type { Bitext } from '../../bitext/bitext.ts';

/** What a quotation says of the page it is from. */
export interface QuotedPage {
  readonly url: string;
  readonly documentTitle: string;
  /** ISO date of the reading. */
  readonly read: string;
}

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ja: ['「', '」'],
  zh: ['「', '」'],
  fr: ['« ', ' »'],
  de: ['„', '“'],
  ru: ['«', '»'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
};

const quoted = (text: string, lang: string) => {
  const [before, after] = MARKS[lang.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${before}${text}${after}`;
};

/**
 * A row to be quoted safely: speaker, both texts, titles, date, address, day it was read, and what the page
 * says of its own standing. Null where there is no such row.
 */
export function quotation(
  bitext: Bitext,
  row: number,
  page: QuotedPage,
  readOn: (date: string) => string,
): string | null {
  const segment = bitext.segments[row];
  if (!segment) return null;
  const owner = segment.owner === null ? undefined : bitext.segments[segment.owner];
  const speaker = owner?.sides.map((side) => side.text).filter((text) => text !== '');
  const texts = segment.sides
    .filter((side) => side.text !== '')
    .map((side) => quoted(side.text, side.lang));
  const title = bitext.title?.filter((text) => text !== '').join(' / ') ?? page.documentTitle;
  const source = [title, bitext.date, page.url, readOn(page.read)].filter((part) => part);
  return [
    ...(speaker && speaker.length > 0 ? [speaker.join(' / ')] : []),
    ...texts,
    '',
    ...source,
    ...bitext.notices.map((notice) => notice.text),
  ].join('\n');
}
