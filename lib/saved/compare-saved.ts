import type { Bitext } from '../bitext/bitext.ts';
import { draftSegment } from './draft-segment.ts';
import type { SavedSegment, SegmentDraft } from './saved-segment.ts';

/** How a saved segment stands to the page as it is now. */
export type SavedState =
  | {
      readonly is: 'there';
      readonly saved: SavedSegment;
      readonly bitext: string;
      readonly row: number;
    }
  /** Other texts stand between the same neighbours now. */
  | { readonly is: 'changed'; readonly saved: SavedSegment; readonly now: SegmentDraft }
  | { readonly is: 'gone'; readonly saved: SavedSegment };

/**
 * Sets what is saved of a page against its bitexts. A segment counts as changed only where exactly one
 * unsaved segment of the same kind stands between the very same neighbours, or shares a whole side with it;
 * anything less sure is `gone`: nothing is attached again by guess. A sentence pair is there where its row
 * is, or one other row still holds all of its sentences.
 */
export function compareSaved(
  saved: readonly SavedSegment[],
  bitexts: readonly Bitext[],
): SavedState[] {
  const live = bitexts.flatMap((bitext) =>
    bitext.segments.flatMap((_, index) => draftSegment(bitext, index, '') ?? []),
  );
  const byId = new Map(live.map((draft) => [draft.id, draft]));
  const known = new Set(saved.map((segment) => segment.id));
  const free = live.filter((draft) => !known.has(draft.id));
  return saved.map((segment): SavedState => {
    const there = byId.get(segment.sentence?.row ?? segment.id) ?? rowAround(segment, live);
    if (there !== undefined) {
      return { is: 'there', saved: segment, bitext: there.bitext, row: there.row };
    }
    const likely = free.filter((draft) => isSamePlace(segment, draft));
    const [now] = likely;
    return now !== undefined && likely.length === 1
      ? { is: 'changed', saved: segment, now }
      : { is: 'gone', saved: segment };
  });
}

/** The one row that holds every sentence of a saved pair; undefined for a saved row, and where several do. */
function rowAround(
  { sentence, sides }: SavedSegment,
  live: readonly SegmentDraft[],
): SegmentDraft | undefined {
  if (!sentence) return undefined;
  const around = live.filter((draft) =>
    sides.every(({ text }, side) => draft.sides[side]?.text.includes(text)),
  );
  return around.length === 1 ? around[0] : undefined;
}

function isSamePlace(saved: SavedSegment, draft: SegmentDraft): boolean {
  if (saved.kind !== draft.kind || saved.sides.length !== draft.sides.length) return false;
  const texts = saved.sentence?.texts ?? saved.sides.map((side) => side.text);
  const sharesSide = texts.some((text, side) => text !== '' && text === draft.sides[side]?.text);
  return (
    sharesSide ||
    (sameTexts(saved.context.before, draft.context.before) &&
      sameTexts(saved.context.after, draft.context.after))
  );
}

/** True for equal texts of which at least one says something: empty neighbours prove nothing. */
function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.some((text) => text !== '') && a.every((text, i) => text === b[i])
  );
}
