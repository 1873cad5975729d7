import { segmentId } from '../bitext/segment-id.ts';
import { directionOf } from '../language/direction.ts';
import type { SavedPage, SavedSegment, SourcePage } from '../saved/saved-segment.ts';

/** One saved segment with the page it is from: what formats without pages write and read. */
export interface Unit {
  readonly source: SourcePage;
  readonly segment: SavedSegment;
}

/** A page's segments, each with its page. */
export function unitsOf(page: SavedPage): Unit[] {
  return page.segments.map((segment) => ({ source: page.source, segment }));
}

/** Units gathered by page, pages and segments in the order they first come. */
export function pagesOf(units: readonly Unit[]): SavedPage[] {
  const groups = Map.groupBy(units, (unit) => unit.source.url);
  return [...groups.values()].flatMap((group) => {
    const source = group[0]?.source;
    return source ? [{ source, segments: group.map((unit) => unit.segment) }] : [];
  });
}

/** What a file says where people and other tools can see and change it. */
export interface VisibleUnit {
  /** Language and text of the sides shown, in the order of the file. */
  readonly sides: readonly { readonly lang: string; readonly text: string }[];
  readonly note: string;
  readonly tags: readonly string[];
  readonly url: string;
  readonly title: readonly string[] | null;
  readonly date: string | null;
  readonly savedAt: string;
}

/** What a unit keeps besides, in one field of the file, so that nothing is lost on the way back. */
export interface HiddenUnit {
  readonly source: Omit<SourcePage, 'url'>;
  readonly segment: Omit<SavedSegment, 'sides' | 'note' | 'tags' | 'savedAt'>;
  readonly sides: readonly HiddenSide[];
}

/** A side without its text, which stands at index `at` of the file's sides; with it where `at` is null. */
export interface HiddenSide {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly readings?: readonly string[];
  readonly at: number | null;
  readonly text?: string;
}

/** `shown`: indices of the sides the file shows, in its order. */
export function hiddenOf({ source, segment }: Unit, shown: readonly number[]): HiddenUnit {
  const { sides, note: _note, tags: _tags, savedAt: _savedAt, ...rest } = segment;
  const { url: _url, ...page } = source;
  return {
    source: page,
    segment: rest,
    sides: sides.map(({ text, ...side }, index) => {
      const at = shown.indexOf(index);
      return at === -1 ? { ...side, at: null, text } : { ...side, at };
    }),
  };
}

/**
 * The unit again: texts, note and tags as the file shows them. Null where the shown sides are no longer
 * those that were written (another tool dropped or reordered them); `inFile` is a tag as the file writes it.
 */
export function joinUnit(
  visible: VisibleUnit,
  hidden: HiddenUnit,
  inFile: (lang: string) => string = (lang) => lang,
): Unit | null {
  const sides = [];
  for (const { at, text, ...side } of hidden.sides) {
    const seen = at === null ? undefined : visible.sides[at];
    if (at !== null && seen?.lang !== inFile(side.lang)) return null;
    sides.push({ ...side, text: seen?.text ?? text ?? '' });
  }
  const { url, note, tags, savedAt } = visible;
  return {
    source: { ...hidden.source, url },
    segment: { ...hidden.segment, sides, note, tags, savedAt },
  };
}

/** A unit of another tool's file; the same texts of one file have the same id every time. */
export function foreignUnit(visible: VisibleUnit, fileName: string): Unit {
  const { sides, note, tags, url, title, date, savedAt } = visible;
  const langs = sides.map((side) => side.lang);
  const none = sides.map(() => '');
  return {
    source: {
      url: url || `file:${encodeURIComponent(fileName.toWellFormed())}`,
      title,
      documentTitle: url ? '' : fileName,
      date,
      languages: langs,
      notices: [],
    },
    segment: {
      id: segmentId([...langs, ...sides.map((side) => side.text)], 0),
      kind: 'paragraph',
      layout: 'text',
      bitext: 'b1',
      row: 0,
      sides: sides.map(({ lang, text }) => ({ lang, dir: directionOf(lang), text })),
      speaker: null,
      context: { before: none, after: none },
      doubts: [],
      notices: [],
      note,
      tags,
      savedAt,
      parserVersion: 'import',
    },
  };
}
