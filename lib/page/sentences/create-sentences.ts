import { createRowPairs, type RowPairs } from '../../align/row-pairs.ts';
import { pairsAt, type SentencePair, SURE } from '../../align/sentence-pair.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { HIGHLIGHT } from '../dom-markers.ts';
import { paint } from '../highlights.ts';
import type { RowController } from '../row-controller.ts';
import { createRowIndex } from '../row-index.ts';
import { caretAt } from './caret-at.ts';
import { paintFigures } from './paint-figures.ts';
import type { SentenceParts, Sentences } from './sentence-parts.ts';
import { mapOf } from './side-map.ts';

interface PointedSentence {
  readonly controller: RowController;
  readonly row: number;
  readonly side: number;
  readonly offset: number;
}

/** Pointer or keys on a sentence paint it and its counterpart; the DOM stays as it is. Ends with `signal`. */
export function createSentences(parts: SentenceParts, signal: AbortSignal): Sentences {
  const { doc, controllers } = parts;
  const pairsOf = new Map<RowController, RowPairs>(
    controllers.map((one) => [one, createRowPairs(one.found.bitext, parts.pause)]),
  );
  let current: RowRef | null = null;
  let stepped = -1;
  let latest = 0;

  const clear = () => {
    paint(HIGHLIGHT.sentence, []);
    paint(HIGHLIGHT.counterpart, []);
    paint(HIGHLIGHT.unsure, []);
  };

  /** Only the last of several questions is painted: alignment takes its time the first time. */
  const show = async (
    find: () => Promise<readonly [PaintedRow, readonly SentencePair[]] | null>,
  ) => {
    latest += 1;
    const mine = latest;
    const found = await find();
    if (mine !== latest || signal.aborted) return;
    if (found) paintPairs(...found);
    else clear();
  };

  const pointAt = ({ controller, row, side, offset }: PointedSentence) =>
    show(async () => {
      const pairs = (await pairsOf.get(controller)?.of(row)) ?? [];
      const at = pairsAt(pairs, side, offset);
      return at.length === 0 ? null : [{ controller, row, side }, at];
    });

  for (const controller of controllers) {
    const rowOf = createRowIndex(controller.found);
    let frame = 0;
    controller.found.root.addEventListener(
      'pointermove',
      (event) => {
        cancelAnimationFrame(frame);
        const { clientX, clientY } = event as PointerEvent;
        // One look a frame: asking for the caret lays the page out.
        frame = requestAnimationFrame(() => {
          const pointed = readPointed(doc, controller, rowOf, clientX, clientY);
          if (pointed) void pointAt(pointed);
          else void show(async () => null);
        });
      },
      { passive: true, signal },
    );
    controller.found.root.addEventListener('pointerleave', () => void show(async () => null), {
      passive: true,
      signal,
    });
  }
  signal.addEventListener(
    'abort',
    () => {
      clear();
      paint(HIGHLIGHT.figure, []);
    },
    { once: true },
  );

  const controllerOf = (row: RowRef) =>
    controllers.find(({ found }) => found.bitext.id === row.bitext);

  return {
    setRow(row) {
      if (row?.bitext === current?.bitext && row?.row === current?.row) return;
      current = row;
      stepped = -1;
      const controller = row && controllerOf(row);
      if (row && controller) paintFigures(controller, row.row);
      else paint(HIGHLIGHT.figure, []);
    },
    step(by) {
      const controller = current && controllerOf(current);
      if (!current || !controller) return;
      const { row } = current;
      void show(async () => {
        const pairs = (await pairsOf.get(controller)?.of(row)) ?? [];
        if (pairs.length === 0) return null;
        stepped = (stepped + by + pairs.length) % pairs.length;
        if (by === -1 && stepped === -2) stepped = pairs.length - 1;
        const pair = pairs[stepped];
        return pair ? [{ controller, row, side: 0 }, [pair]] : null;
      });
    },
  };
}

interface PaintedRow {
  readonly controller: RowController;
  readonly row: number;
  /** The side the reader looks at; the others are the counterparts. */
  readonly side: number;
}

function paintPairs(at: PaintedRow, pairs: readonly SentencePair[]): void {
  const own: StaticRange[] = [];
  const others: StaticRange[] = [];
  const unsure: StaticRange[] = [];
  for (const side of at.controller.found.bitext.languages.keys()) {
    const map = mapOf(at.controller, at.row, side);
    if (!map) continue;
    for (const pair of pairs) {
      const ranges = (pair.spans[side] ?? [])
        .map(({ start, end }) => map.range(start, end))
        .filter((range) => range !== null);
      (side === at.side ? own : others).push(...ranges);
      if (pair.confidence < SURE) unsure.push(...ranges);
    }
  }
  paint(HIGHLIGHT.sentence, own);
  paint(HIGHLIGHT.counterpart, others);
  paint(HIGHLIGHT.unsure, unsure);
}

function readPointed(
  doc: Document,
  controller: RowController,
  rowOf: ReturnType<typeof createRowIndex>,
  x: number,
  y: number,
): PointedSentence | null {
  const caret = caretAt(doc, x, y);
  const point = caret && rowOf(caret.node);
  if (!caret || !point || point.side === null) return null;
  const offset = mapOf(controller, point.row, point.side)?.offsetAt(caret.node, caret.offset);
  return offset == null ? null : { controller, row: point.row, side: point.side, offset };
}
