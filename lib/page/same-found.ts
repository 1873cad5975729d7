import type { FoundBitext, SidePlace } from '../layout/found-bitext.ts';

/** Whether two readings of a page found the same texts in the same elements: nothing has to be shown anew. */
export function sameFound(before: readonly FoundBitext[], after: readonly FoundBitext[]): boolean {
  return (
    before.length === after.length && before.every((one, index) => sameBitext(one, after[index]))
  );
}

function sameBitext(before: FoundBitext, after: FoundBitext | undefined): boolean {
  if (!after || before.root !== after.root) return false;
  if (before.bitext.segments.length !== after.bitext.segments.length) return false;
  return before.bitext.segments.every(
    (segment, row) =>
      segment.id === after.bitext.segments[row]?.id &&
      before.places[row]?.sides.every((side, at) => samePlace(side, after.places[row]?.sides[at])),
  );
}

function samePlace(before: SidePlace, after: SidePlace | undefined): boolean {
  if (before.kind === 'elements') {
    return (
      after?.kind === 'elements' &&
      before.elements.length === after.elements.length &&
      before.elements.every((element, index) => element === after.elements[index])
    );
  }
  return (
    after?.kind === 'run' &&
    before.ranges.length === after.ranges.length &&
    before.ranges.every(
      (range, index) => range.startContainer === after.ranges[index]?.startContainer,
    )
  );
}
