import { createRowPairs, type KnownWords, type RowPairs } from '../../align/row-pairs.ts';
import { joinPairs, pairsWithin, SURE } from '../../align/sentence-pair.ts';
import type { FigureCheck } from '../../anchors/compare-figures.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { PARSER_VERSION } from '../../parse/parser-version.ts';
import { draftSentence } from '../../saved/draft-sentence.ts';
import type { SegmentDraft } from '../../saved/saved-segment.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import { paintFigures } from './paint-figures.ts';
import { type PaintedPairs, paintPairs } from './paint-pairs.ts';
import { selectedStretch } from './selected-stretch.ts';
import type { KnownOfRow, SentenceParts, Sentences } from './sentence-parts.ts';
import { createSentenceRecall } from './sentence-recall.ts';
import { spokenPairs } from './spoken-pairs.ts';
import { type PointedSide, watchPointer } from './watch-pointer.ts';
import { wordsInPage } from './words-in-page.ts';

/** Pointer or keys on a sentence paint it and its counterpart; the DOM stays as it is. Ends with `signal`. */
export function createSentences(
  parts: SentenceParts,
  words: KnownWords,
  signal: AbortSignal,
): Sentences {
  const { controllers } = parts;
  const loadWords = wordsInPage(parts.bringPart);
  const pairsOf = new Map<RowController, RowPairs>(
    controllers.map((one) => [
      one,
      createRowPairs(one.found.bitext, parts.pause, loadWords, words),
    ]),
  );
  const rowPairs = async (controller: RowController, row: number) =>
    (await pairsOf.get(controller)?.of(row)) ?? [];
  const controllerOf = (row: RowRef) =>
    controllers.find(({ found }) => found.bitext.id === row.bitext);

  let current: RowRef | null = null;
  /** The current row and how it stands: the same row in another view is begun anew. */
  let standing = '';
  let stepped = -1;
  let latest = 0;
  /** What was painted last in the current row: it stays chosen while the pointer is on its way to a button. */
  let chosen: PaintedPairs | null = null;
  let figures: FigureCheck | null = null;
  const isUnsure = () => chosen?.pairs.some(({ confidence }) => confidence < SURE) === true;

  /** Only the last of several questions is painted: alignment takes its time the first time. */
  const show = async (find: () => Promise<PaintedPairs | null>) => {
    latest += 1;
    const mine = latest;
    const found = await find();
    if (mine !== latest || signal.aborted) return;
    paintPairs(found);
    const before = isUnsure();
    chosen = found ?? chosen;
    if (isUnsure() !== before) parts.tell();
  };

  const recall = createSentenceRecall(parts.doc);
  const point = async (pointed: PointedSide | null) => {
    await show(async () => {
      if (!pointed) return null;
      const { controller, row, side, among } = pointed;
      const pairs = among(await rowPairs(controller, row));
      return pairs.length === 0 ? null : { controller, row, side, pairs };
    });
    // Between two sentences of a veiled side the one read last stays open: no flicker.
    if (!pointed || !recall.veils(pointed.side)) recall.lift(null);
    else if (chosen?.row === pointed.row && chosen.side === pointed.side) recall.lift(chosen.pairs);
  };
  const pointers = new Map(
    controllers.map((one) => [
      one.found.root,
      watchPointer(one, (pointed) => void point(pointed), signal),
    ]),
  );

  signal.addEventListener(
    'abort',
    () => {
      recall.leave();
      paintPairs(null);
      paint(HIGHLIGHT.figure, []);
    },
    { once: true },
  );

  return {
    setRow(row) {
      const controller = row && controllerOf(row);
      const next = controller
        ? [row.bitext, row.row, controller.manner, controller.shown(row.row)].join()
        : '';
      if (next === standing) return;
      standing = next;
      current = row;
      stepped = -1;
      chosen = null;
      figures = null;
      parts.speak([]);
      // What was painted in the row before, and what is still being looked up for it.
      latest += 1;
      paintPairs(null);
      recall.leave();
      if (!row || !controller) {
        paint(HIGHLIGHT.figure, []);
        return;
      }
      void parts.bringPart('figures').then((compare) => {
        if (!compare || standing !== next || signal.aborted) return;
        figures = paintFigures(controller, row.row, compare);
        parts.tell();
      });
      if (controller.manner !== 'recall') return;
      void rowPairs(controller, row.row).then((pairs) => {
        if (standing === next && !signal.aborted) recall.enter(controller, row.row, pairs);
      });
    },
    meet: (spot) => pointers.get(spot.root)?.(spot),
    reveal() {
      if (!chosen || !recall.toggle(chosen.pairs)) return false;
      parts.speak(spokenPairs(chosen, recall.hides()));
      return true;
    },
    step(by) {
      const controller = current && controllerOf(current);
      if (!current || !controller) return;
      const { row } = current;
      void show(async () => {
        const pairs = await rowPairs(controller, row);
        if (pairs.length === 0) return null;
        // The first step back is to the last sentence.
        stepped = stepped === -1 && by === -1 ? pairs.length - 1 : stepped + by;
        stepped = (stepped + pairs.length) % pairs.length;
        const pair = pairs[stepped];
        const shown = controller.shown(row);
        recall.lift(null);
        if (!pair) return null;
        const found = { controller, row, side: shown === 'both' ? 0 : shown, pairs: [pair] };
        const veiled = controller.manner === 'recall' && !controller.isOpen(row);
        parts.speak(spokenPairs(found, veiled));
        return found;
      });
    },
    chosen(row) {
      const now = chosen;
      if (!now || now.row !== row.row || now.controller !== controllerOf(row)) return null;
      const draft = draftOf(now);
      if (!draft) return null;
      const { text = '' } = draft.sides[now.side] ?? {};
      return {
        text: text || (draft.sides.find((side) => side.text !== '')?.text ?? ''),
        saved: parts.isSaved(draft.id),
        toggle: () => parts.toggle(draft),
        show: () => void show(async () => now),
      };
    },
    async pairs(row) {
      const controller = controllerOf(row);
      return controller ? rowPairs(controller, row.row) : [];
    },
    known(row) {
      const isCurrent = current?.bitext === row.bitext && current.row === row.row;
      return isCurrent ? { figures, unsure: isUnsure() } : NOTHING;
    },
    async saveSelection({ row, side, text }) {
      const controller = controllerOf(row);
      const stretch =
        controller &&
        selectedStretch(controller.found.root.ownerDocument, controller, row.row, side);
      if (!controller || !stretch) return false;
      const all = await rowPairs(controller, row.row);
      const pairs = pairsWithin(all, side, stretch);
      // The whole row under the selection is a row to save, not a part of one.
      if (pairs.length === 0 || pairs.length === all.length) return false;
      const draft = draftOf({ controller, row: row.row, side, pairs });
      if (!draft) return false;
      const whole = draft.sides[side]?.text === text;
      if (!parts.isSaved(draft.id)) parts.toggle(whole ? draft : { ...draft, note: text });
      return true;
    },
  };
}

const NOTHING: KnownOfRow = { figures: null, unsure: false };

const draftOf = ({ controller, row, pairs }: PaintedPairs): SegmentDraft | null =>
  draftSentence(controller.found.bitext, row, joinPairs(pairs), PARSER_VERSION);
