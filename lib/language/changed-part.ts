/** A text cut in three: what both texts begin with, what differs, what both end with. */
export interface CutText {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/** Where two texts differ: one stretch of each, no character cut in two. Equal texts differ in nothing. */
export function changedPart(old: string, now: string): readonly [CutText, CutText] {
  const [a, b] = [charactersOf(old), charactersOf(now)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const cut = (characters: readonly string[]): CutText => ({
    before: characters.slice(0, start).join(''),
    differs: characters.slice(start, characters.length - end).join(''),
    after: characters.slice(characters.length - end).join(''),
  });
  return [cut(a), cut(b)];
}

/** Code points with the marks that belong to them. */
const charactersOf = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
