import { openChange } from './library-change.ts';
import { pageAddress } from './page-key.ts';
import { mergeWords } from './plan-import.ts';
import type { SavedSegment, SegmentRef } from './saved-segment.ts';
import type { StoreParts } from './store.ts';
import type { ChangeResult, EditResult, SegmentChange, WordsBefore } from './store-results.ts';
import { attempt } from './store-stop.ts';
import { wellFormed } from './well-formed.ts';

/** Changes note and tags of the segments named, all in one write. */
export function editSegments(
  { area }: StoreParts,
  refs: readonly SegmentRef[],
  change: SegmentChange,
): Promise<EditResult> {
  return attempt(async () => {
    const wanted = wellFormed(change);
    const open = openChange(area);
    const before: WordsBefore[] = [];
    let changed = 0;
    for (const [url, group] of Map.groupBy(refs, (ref) => pageAddress(ref.url))) {
      const ids = group.map((ref) => ref.id);
      changed += await open.rewrite(url, ids, (segment) => {
        const { id, note, tags } = segment;
        before.push({ ref: { url, id }, words: { note, tags } });
        return changeSegment(segment, wanted);
      });
    }
    await open.commit();
    return { ok: true as const, changed, before };
  });
}

/** Gives each of the segments its own note and tags, all in one write. */
export function setWords(
  { area }: StoreParts,
  wanted: readonly WordsBefore[],
): Promise<ChangeResult> {
  return attempt(async () => {
    const open = openChange(area);
    let changed = 0;
    for (const [url, group] of Map.groupBy(wanted, ({ ref }) => pageAddress(ref.url))) {
      const words = new Map(group.map((one) => [one.ref.id, one.words]));
      changed += await open.rewrite(url, [...words.keys()], (segment) => ({
        ...segment,
        ...words.get(segment.id),
      }));
    }
    await open.commit();
    return { ok: true as const, changed };
  });
}

/** The segment with the change made; tags stay in order, each once. */
function changeSegment(segment: SavedSegment, change: SegmentChange): SavedSegment {
  const gone = new Set(change.removeTags ?? []);
  const tags = [...new Set([...(change.tags ?? segment.tags), ...(change.addTags ?? [])])];
  const { addNote: note = '' } = change;
  return {
    ...segment,
    note: mergeWords({ note: change.note ?? segment.note, tags: [] }, { note, tags: [] }).note,
    tags: tags.filter((tag) => !gone.has(tag)),
  };
}
