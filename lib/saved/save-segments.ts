import { openChange } from './library-change.ts';
import type { SegmentDraft, SourcePage } from './saved-segment.ts';
import type { StoreParts } from './store.ts';
import type { SaveResult } from './store-results.ts';
import { attempt } from './store-stop.ts';
import { wellFormed } from './well-formed.ts';

/** Saves what is new among the drafts; with no room for all, as many of the first as fit. */
export async function saveSegments(
  { area, now }: StoreParts,
  source: SourcePage,
  drafts: readonly SegmentDraft[],
): Promise<SaveResult> {
  const savedAt = now().toISOString();
  const segments = drafts.map((draft) => wellFormed({ ...draft, savedAt }));
  const page = wellFormed(source);

  const saveFirst = (count: number) =>
    attempt(async () => {
      const change = openChange(area);
      const added = await change.add(page, segments.slice(0, count));
      await change.commit();
      return { ok: true as const, added: added.length };
    });

  const all = await saveFirst(segments.length);
  // Firefox says "unexpected error" where the room runs out only as it writes to the disk.
  const mayLackRoom = !all.ok && (all.error === 'quota' || all.error === 'failed');
  const fitted = mayLackRoom ? await saveWhatFits(saveFirst, segments.length) : 0;

  const saved = await attempt(async () => {
    const entry = await openChange(area).entry(page.url);
    return { ok: true as const, ids: entry?.parts.flat() ?? [] };
  });
  const ids = saved.ok ? saved.ids : [];
  const held = new Set(ids);
  const kept = segments.filter((segment) => held.has(segment.id)).length;
  if (all.ok) return { ok: true, kept, added: all.added, ids };
  // What goes in by parts and not as a whole lacked nothing but room.
  const error = fitted > 0 ? 'quota' : all.error;
  return { ...all, error, kept, refused: segments.length - kept, ids };
}

/** Halves the question "how many of the first fit?"; every try that fits is one atomic write. */
async function saveWhatFits(
  saveFirst: (count: number) => Promise<{ readonly ok: boolean }>,
  refused: number,
): Promise<number> {
  let fits = 0;
  let tooMany = refused;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if ((await saveFirst(middle)).ok) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
