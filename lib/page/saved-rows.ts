import type { Bitext } from '../bitext/bitext.ts';
import type { AskBackground } from '../messages/background-calls.ts';
import type { PageProblem, RowRef, SavedChange } from '../messages/page-state.ts';
import { PARSER_VERSION } from '../parse/parser-version.ts';
import { compareSaved } from '../saved/compare-saved.ts';
import { draftSegment, sourceOf } from '../saved/draft-segment.ts';
import type { SavedSegment, SegmentDraft } from '../saved/saved-segment.ts';

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
  /** Asks the library anew, and sets what is saved against what was found. */
  refresh(found: readonly WithBitext[]): Promise<void>;
  /** What was saved of this page and was not found again as it was. */
  changes(): readonly SavedChange[];
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
  let changes: readonly SavedChange[] = [];
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

  /** Only where something saved is not there as it was are the saved texts themselves asked for. */
  const compare = async (found: readonly WithBitext[]) => {
    const live = new Set(found.flatMap(({ bitext }) => bitext.segments.map(({ id }) => id)));
    const isThere = (id: string) => live.has(rowOfId(id));
    changes = [...ids].every(isThere)
      ? []
      : changesOf(
          (await ask('saved-segments', { url: doc.URL })).segments,
          found.map(({ bitext }) => bitext),
        );
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
    async refresh(found) {
      await asking(async () => {
        await refresh();
        await compare(found);
        return null;
      });
    },
    changes: () => changes,
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
        const before = ids.size;
        const answer = await ask('restore', { token: removed.token });
        await refresh();
        // Asked again after a lost answer, the lot is gone: what counts is that its rows are back.
        const isBack = answer.ok || (answer.error === 'gone' && ids.size > before);
        if (!answer.ok && !isBack) return { kind: 'storage', detail: answer.detail };
        removed = null;
        return null;
      }),
    undoCount: () => removed?.count ?? 0,
  };
  return saved;
}

/** The row's own id in the id of a row or of a sentence pair in it. */
const rowOfId = (id: string): string => id.split(':', 1)[0] ?? id;

function changesOf(saved: readonly SavedSegment[], bitexts: readonly Bitext[]): SavedChange[] {
  return compareSaved(saved, bitexts).flatMap((state): SavedChange[] => {
    if (state.is === 'there') return [];
    const { id, savedAt, sides, sentence } = state.saved;
    // A sentence pair is shown as the row it stood in: that is what can be set against the page.
    const was = sentence
      ? sides.map((side, at) => ({ ...side, text: sentence.texts[at] ?? side.text }))
      : sides;
    if (state.is === 'gone') return [{ id, savedAt, was, now: null }];
    const { bitext, row, sides: now } = state.now;
    return [
      {
        id,
        savedAt,
        was,
        now: { row: { bitext, row: rowIndex(bitexts, bitext, row) }, sides: now },
      },
    ];
  });
}

/** A draft names the row of the grid; the page's calls name the index of the segment. */
function rowIndex(bitexts: readonly Bitext[], id: string, row: number): number {
  const segments = bitexts.find((bitext) => bitext.id === id)?.segments ?? [];
  return segments.findIndex((segment) => segment.row === row);
}
