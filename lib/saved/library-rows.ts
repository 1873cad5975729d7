import { segmentId } from '../bitext/segment-id.ts';
import { foldText } from '../language/fold-text.ts';
import type { SavedPage, SavedSegment, SegmentRef, SourcePage } from './saved-segment.ts';

/** A saved segment as the library page lists and searches it. */
export interface LibraryRow {
  /** Names the row among all pages. */
  readonly key: string;
  readonly source: SourcePage;
  readonly segment: SavedSegment;
  /**
   * Everything a search looks at, folded: sides, note, tags, speaker, titles. Apart, as one string with a
   * Japanese character in it takes two bytes a letter throughout.
   */
  readonly folded: readonly string[];
  /** Equal for rows with equal texts, wherever they were saved. */
  readonly sameTexts: string;
  /** Host of the page, empty for a source that is no web page. */
  readonly site: string;
  /** `en-ja`: the languages that have text, in page order. */
  readonly pair: string;
  /** Who speaks, in every language of the page; empty where nobody is named. */
  readonly speaker: string;
}

export function rowsOf(page: SavedPage): LibraryRow[] {
  const { source } = page;
  const site = siteOf(source.url) ?? '';
  const titles = foldText([...(source.title ?? []), source.documentTitle].join('\n'));
  return page.segments.map((segment) => {
    const texts = segment.sides.map((side) => side.text);
    const speaker = (segment.speaker ?? []).filter((name) => name !== '').join(' / ');
    const words = [segment.note, ...segment.tags, speaker].join('\n');
    return {
      key: `${source.url} ${segment.id}`,
      source,
      segment,
      folded: [...texts, words].map(foldText).concat(titles),
      sameTexts: segmentId(texts, 0),
      site,
      pair: segment.sides.flatMap((side) => (side.text === '' ? [] : [side.lang])).join('-'),
      speaker,
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
