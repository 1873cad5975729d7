import type { Bitext } from '../bitext/bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { PageProblem, RowRef } from '../messages/page-state.ts';
import { PARSER_VERSION } from '../parse/parser-version.ts';
import { draftSegment, sourceOf } from '../saved/draft-segment.ts';
import type { SegmentDraft } from '../saved/saved-segment.ts';

/** What was found in a page or read from a file: only the bitext matters here. */
interface WithBitext {
  readonly bitext: Bitext;
}

/** Which rows of this page are in the library, and the way to put more there. */
export interface SavedRows {
  has(segmentId: string): boolean;
  /** Ids of the page's sentence pairs among the saved. */
  sentences(): readonly string[];
  /** How much of this page is saved, rows and sentence pairs. */
  count(): number;
  /** Asks the library anew. */
  refresh(): Promise<void>;
  /** With `note`, the reader's own words are kept with each row. */
  save(
    found: readonly WithBitext[],
    rows: readonly RowRef[],
    note?: string,
  ): Promise<PageProblem | null>;
  remove(found: readonly WithBitext[], rows: readonly RowRef[]): Promise<PageProblem | null>;
  /** Saves the row, or takes it out where it is saved. */
  toggle(found: readonly WithBitext[], row: RowRef): Promise<PageProblem | null>;
  /** Saves a sentence pair, or takes it out where it is saved. */
  toggleSentence(found: readonly WithBitext[], draft: SegmentDraft): Promise<PageProblem | null>;
  /** Brings back what the last removal took out. */
  undo(): Promise<PageProblem | null>;
  undoCount(): number;
}

export function createSavedRows(
  doc: Pick<Document, 'URL' | 'title'>,
  ask: AskBackground,
): SavedRows {
  let ids: ReadonlySet<string> = new Set();
  let removed: { token: string; count: number } | null = null;

  /** A call that the background could not answer is a problem to show, not a crash. */
  const asking = async (run: () => Promise<PageProblem | null>): Promise<PageProblem | null> => {
    try {
      return await run();
    } catch (error) {
      return /context invalidated|Receiving end/i.test(String(error))
        ? { kind: 'updated' }
        : { kind: 'storage', detail: String(error) };
    }
  };

  const refresh = async () => {
    const answer = await ask('saved-on', { url: doc.URL });
    if (answer.ok) ids = new Set(answer.ids);
  };

  const segmentOf = (found: readonly WithBitext[], ref: RowRef) =>
    found.find((one) => one.bitext.id === ref.bitext)?.bitext.segments[ref.row];

  const put = (found: readonly WithBitext[], drafts: readonly SegmentDraft[]) =>
    asking(async () => {
      let kept = 0;
      for (const { bitext } of found) {
        const segments = drafts.filter((draft) => draft.bitext === bitext.id);
        if (segments.length === 0) continue;
        const source = sourceOf(bitext, { url: doc.URL, documentTitle: doc.title });
        const answer = await ask('save', { source, segments });
        kept += 'kept' in answer ? answer.kept : 0;
        if ('ids' in answer) ids = new Set(answer.ids);
        if (answer.ok) continue;
        return answer.error === 'quota'
          ? { kind: 'quota', kept, asked: drafts.length }
          : { kind: 'storage', detail: answer.detail };
      }
      removed = null;
      return null;
    });

  const takeOut = (gone: readonly string[]) =>
    asking(async () => {
      const answer = await ask('remove', { refs: gone.map((id) => ({ url: doc.URL, id })) });
      if (!answer.ok) return { kind: 'storage', detail: answer.detail };
      removed = { token: answer.token, count: answer.removed };
      await refresh();
      return null;
    });

  const saved: SavedRows = {
    has: (id) => ids.has(id),
    async refresh() {
      await asking(async () => {
        await refresh();
        return null;
      });
    },
    sentences: () => [...ids].filter((id) => id.includes(':')),
    count: () => ids.size,
    save: (found, rows, note = '') =>
      put(
        found,
        found.flatMap(({ bitext }) =>
          rows
            .filter((row) => row.bitext === bitext.id)
            .map((row) => draftSegment(bitext, row.row, PARSER_VERSION))
            .filter((draft) => draft !== null)
            .map((draft) => (note === '' ? draft : { ...draft, note })),
        ),
      ),
    remove: (found, rows) => takeOut(rows.flatMap((row) => segmentOf(found, row)?.id ?? [])),
    toggleSentence: (found, draft) =>
      ids.has(draft.id) ? takeOut([draft.id]) : put(found, [draft]),
    toggle(found, row) {
      const segment = segmentOf(found, row);
      return segment && ids.has(segment.id) ? saved.remove(found, [row]) : saved.save(found, [row]);
    },
    undo: () =>
      asking(async () => {
        if (!removed) return null;
        const answer = await ask('restore', { token: removed.token });
        if (!answer.ok) return { kind: 'storage', detail: answer.detail };
        removed = null;
        await refresh();
        return null;
      }),
    undoCount: () => removed?.count ?? 0,
  };
  return saved;
}
