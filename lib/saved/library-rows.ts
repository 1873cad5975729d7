import { foldText } from '../language/fold-text.ts';
import type { SavedPage, SavedSegment, SegmentRef, SourcePage } from './saved-segment.ts';

/** A saved segment as the library page lists and searches it. */
export interface LibraryRow {
  /** Names the row among all pages. */
  readonly key: string;
  readonly source: SourcePage;
  readonly segment: SavedSegment;
  /** Everything a search looks at, folded: all sides, note, tags, titles, speaker. */
  readonly folded: string;
  /** Equal for rows with equal texts, wherever they were saved. */
  readonly sameTexts: string;
}

export function rowsOf(page: SavedPage): LibraryRow[] {
  const { source } = page;
  const titles = foldText([...(source.title ?? []), source.documentTitle].join('\n'));
  return page.segments.map((segment) => {
    const texts = segment.sides.map((side) => side.text);
    const words = [...texts, segment.note, ...segment.tags, ...(segment.speaker ?? [])];
    return {
      key: `${source.url} ${segment.id}`,
      source,
      segment,
      folded: `${foldText(words.join('\n'))}\n${titles}`,
      sameTexts: texts.join('\n'),
    };
  });
}

export function refOf({ source, segment }: LibraryRow): SegmentRef {
  return { url: source.url, id: segment.id };
}

/** `www.example.org`, or null for a source that is no web page (a file, pasted text). */
export function siteOf(url: string): string | null {
  return /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** `en-ja`: the languages of a row that have text, in page order. */
export function pairOf({ segment }: LibraryRow): string {
  return segment.sides.flatMap((side) => (side.text === '' ? [] : [side.lang])).join('-');
}
