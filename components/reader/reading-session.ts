import { type Shown, shownSide, type View } from '../../lib/bitext/view.ts';
import { type Manner, readView } from '../../lib/bitext/view-name.ts';
import type { PageAnswer, PageCall } from '../../lib/messages/page-calls.ts';
import {
  type BitextState,
  PAGE_PROTOCOL,
  type PageProblem,
  type PageState,
  type RowRef,
  type SegmentSlice,
} from '../../lib/messages/page-state.ts';
import type { SegmentDraft } from '../../lib/saved/saved-segment.ts';
import type { ReadBitext, Reading } from '../../lib/text-file/read-text-bitexts.ts';
import type { CallPage } from '../popup/page-model.ts';

/** The part of the library the session needs; the reader page fills it with lib/page/saved-rows. */
export interface ReadingRows {
  has(segmentId: string): boolean;
  save(found: readonly ReadBitext[], rows: readonly RowRef[]): Promise<PageProblem | null>;
  remove(found: readonly ReadBitext[], rows: readonly RowRef[]): Promise<PageProblem | null>;
  toggleSentence(found: readonly ReadBitext[], draft: SegmentDraft): Promise<PageProblem | null>;
  sentences(): readonly string[];
  undo(): Promise<PageProblem | null>;
  undoCount(): number;
}

interface Shelf {
  readonly read: ReadBitext;
  view: View;
  manner: Manner;
  /** Flips of each row since the view was chosen. */
  readonly flips: number[];
}

/**
 * Answers for a read text what a page answers for its own, so that popup, side panel and reader share one
 * model. `address` names the text in the library.
 */
export function createReadingSession(
  reading: Reading,
  rows: ReadingRows,
  address: string,
): CallPage {
  const shelves = reading.bitexts.map(
    (read): Shelf => ({
      read,
      view: 'both',
      manner: 'plain',
      flips: read.bitext.segments.map(() => 0),
    }),
  );
  let problem: PageProblem | null = null;

  const shelfOf = (id: string) => shelves.find(({ read }) => read.bitext.id === id);
  const everyRow = () =>
    shelves.flatMap(({ read, flips }) => flips.map((_, row) => ({ bitext: read.bitext.id, row })));

  const flip = ({ flips, read }: Shelf, row: number) => {
    flips[row] = ((flips[row] ?? 0) + 1) % read.bitext.languages.length;
  };

  const act = async (call: PageCall) => {
    problem = null;
    switch (call.call) {
      case 'flip-row': {
        const shelf = shelfOf(call.row.bitext);
        if (shelf) flip(shelf, call.row.row);
        break;
      }
      case 'flip-all':
        for (const shelf of shelves) for (const row of shelf.flips.keys()) flip(shelf, row);
        break;
      case 'view':
        for (const shelf of shelves) setView(shelf, call.view);
        break;
      case 'next-view':
        for (const shelf of shelves) setView(shelf, nextView(shelf));
        break;
      case 'save':
        problem = await rows.save(reading.bitexts, call.rows === 'all' ? everyRow() : call.rows);
        break;
      case 'toggle-sentence':
        problem = await rows.toggleSentence(reading.bitexts, call.draft);
        break;
      case 'unsave':
        problem = await rows.remove(reading.bitexts, call.rows);
        break;
      case 'undo':
        problem = await rows.undo();
        break;
      default: // the rest is about a page: there is nothing to jump to or to turn off
        break;
    }
  };

  const state = (): PageState => ({
    protocol: PAGE_PROTOCOL,
    url: address,
    on: true,
    bitexts: shelves.map((shelf) => bitextState(shelf, rows)),
    reasons: reading.reasons,
    savedSentences: rows.sentences(),
    changes: [], // a text opened or pasted is the one that was read
    undo: rows.undoCount(),
    problem,
    detectionMs: 0,
  });

  return async <Call extends PageCall>(call: Call) => {
    if (call.call === 'segments') {
      const segments = shelfOf(call.bitext)?.read.bitext.segments ?? [];
      const slice: SegmentSlice = {
        bitext: call.bitext,
        from: call.from,
        segments: segments.slice(call.from, call.from + call.count),
      };
      return slice as PageAnswer<Call>;
    }
    await act(call);
    return state() as PageAnswer<Call>;
  };
}

function setView(shelf: Shelf, name: string): void {
  Object.assign(shelf, readView(name, shelf.read.bitext.languages));
  shelf.flips.fill(0);
}

function nextView({ view, read }: Shelf): string {
  const side = view === 'both' ? 0 : view + 1;
  return read.bitext.languages[side] ?? 'both';
}

function bitextState({ read, view, manner, flips }: Shelf, rows: ReadingRows): BitextState {
  const { segments, ...head } = read.bitext;
  const shown = (flipped: number): Shown => shownSide(view, flipped, head.languages.length);
  return {
    // A read text has no place on a page; the whole of it stands for one.
    head: { ...head, segmentCount: segments.length, locator: { path: '' }, reasons: read.reasons },
    view,
    manner,
    shown: flips.map(shown),
    saved: segments.map(({ id }) => rows.has(id)),
  };
}
