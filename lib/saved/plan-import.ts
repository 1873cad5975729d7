import type { SavedPage, SavedSegment } from './saved-segment.ts';
import type { ImportedPage, MergedSegment, ReaderWords } from './stored-records.ts';

/** What an import would do to one page. */
export interface PagePlan {
  readonly page: SavedPage;
  readonly imported: ImportedPage;
  /** Segments that are there with the same note and tags. */
  readonly same: number;
  /** Segments that are there with other texts: they stay as they are. */
  readonly different: number;
}

/** Compares a page to import with what the library has of it (none: null). Segments are told apart by id. */
export function planPage(page: SavedPage, there: SavedPage | null): PagePlan {
  const known = new Map(there?.segments.map((segment) => [segment.id, segment]));
  const added = new Map<string, SavedSegment>();
  const merged: MergedSegment[] = [];
  let same = 0;
  let different = 0;
  for (const segment of page.segments) {
    const old = known.get(segment.id);
    if (old === undefined) {
      if (added.has(segment.id)) same += 1;
      else added.set(segment.id, segment);
      continue;
    }
    if (!sameTexts(old, segment)) {
      different += 1;
      continue;
    }
    const before = wordsOf(old);
    const after = mergeWords(before, segment);
    if (sameWords(before, after)) same += 1;
    else merged.push({ id: segment.id, before, after });
    known.set(segment.id, { ...old, ...after });
  }
  return {
    page: { source: page.source, segments: [...added.values()] },
    imported: { url: page.source.url, added: [...added.keys()], merged },
    same,
    different,
  };
}

/** Tags of both; two different notes stand one under the other, so that neither is lost. */
export function mergeWords(old: ReaderWords, later: ReaderWords): ReaderWords {
  const lines = old.note.split('\n\n');
  const known = later.note === '' || old.note === later.note || lines.includes(later.note);
  const note = known ? old.note : old.note === '' ? later.note : `${old.note}\n\n${later.note}`;
  return { note, tags: [...new Set([...old.tags, ...later.tags])] };
}

export function wordsOf({ note, tags }: ReaderWords): ReaderWords {
  return { note, tags };
}

/** True where note and tags are equal. */
export function sameWords(a: ReaderWords, b: ReaderWords): boolean {
  return a.note === b.note && a.tags.join('\n') === b.tags.join('\n');
}

function sameTexts(a: SavedSegment, b: SavedSegment): boolean {
  return (
    a.sides.length === b.sides.length &&
    a.sides.every((side, i) => side.text === b.sides[i]?.text && side.lang === b.sides[i]?.lang)
  );
}
