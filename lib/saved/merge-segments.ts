import { type LibraryChange, openChange } from './library-change.ts';
import { pageAddress } from './page-key.ts';
import { mergeWords, wordsOf } from './plan-import.ts';
import type { SavedPage, SavedSegment, SegmentRef } from './saved-segment.ts';
import type { StoreParts } from './store.ts';
import type { MergeGroup, MergeResult } from './store-results.ts';
import { attempt } from './store-stop.ts';
import type { ReaderWords } from './stored-records.ts';
import { putAside } from './trash-bin.ts';

/**
 * Joins notes and tags of each group in the segment to keep and moves the others into the trash, all in one
 * write. A group whose segment to keep is gone is left alone.
 */
export function mergeSegments(
  parts: StoreParts,
  groups: readonly MergeGroup[],
): Promise<MergeResult> {
  return attempt(async () => {
    const change = openChange(parts.area);
    const standing: MergeGroup[] = [];
    for (const group of groups) if (await isThere(change, group.keep)) standing.push(group);
    const others = standing.flatMap((group) => group.others);
    const { removed, token, pages } = await putAside(change, parts, others);
    const taken = byName(pages);
    const before: { ref: SegmentRef; words: ReaderWords }[] = [];
    for (const { keep, others: gone } of standing) {
      await change.rewrite(keep.url, [keep.id], (segment) => {
        before.push({ ref: keep, words: wordsOf(segment) });
        return { ...segment, ...joinWords(segment, gone, taken) };
      });
    }
    if (removed > 0) await change.commit();
    return { ok: true as const, removed, token, before };
  });
}

async function isThere(change: LibraryChange, { url, id }: SegmentRef): Promise<boolean> {
  const entry = await change.entry(url);
  return entry?.parts.some((ids) => ids.includes(id)) === true;
}

function joinWords(
  kept: SavedSegment,
  gone: readonly SegmentRef[],
  taken: ReadonlyMap<string, SavedSegment>,
): ReaderWords {
  const others = gone.flatMap((ref) => taken.get(nameOf(ref.url, ref.id)) ?? []);
  return others.reduce<ReaderWords>(mergeWords, wordsOf(kept));
}

function byName(pages: readonly SavedPage[]): ReadonlyMap<string, SavedSegment> {
  return new Map(
    pages.flatMap(({ source, segments }) =>
      segments.map((segment): [string, SavedSegment] => [nameOf(source.url, segment.id), segment]),
    ),
  );
}

const nameOf = (url: string, id: string): string => `${pageAddress(url)} ${id}`;
