import { type Shown, shownSide, type View } from '../bitext/view.ts';
import type { Manner } from '../bitext/view-name.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import { createAttributeLedger } from './attribute-ledger.ts';
import { HIDDEN } from './dom-markers.ts';
import { hidingOf } from './hiding.ts';
import { keepInPlace } from './keep-in-place.ts';
import { markLanguages } from './mark-languages.ts';
import { createOwnView, type OwnView } from './own-view.ts';
import { rowsInView } from './rows-in-view.ts';
import { type RowShowing, showPlace, type Veil } from './show-place.ts';
import { rememberedView, type ShownMemory } from './shown-memory.ts';
import { inSlices } from './slices.ts';

/** Shows the rows of one bitext in the page. The only code that writes to the page's own nodes. */
export interface RowController {
  readonly found: FoundBitext;
  readonly view: View;
  readonly manner: Manner;
  /** What row (segment index) shows now. In recall: the side that is not veiled. */
  shown(row: number): Shown;
  /** True where the reader asked to see every side of a row, whatever the view. */
  isOpen(row: number): boolean;
  /** Shows every side of one row, unveiled; or as the view has it again. */
  setOpen(row: number, open: boolean): void;
  /** How a row stands veiled in recall: reading by sentence holds the veil or paints it itself. */
  setVeil(row: number, veil: Veil): void;
  /** Calls `listen` for the view of our own that stands now, if any, and for every later one until it goes. */
  watchOwnView(listen: (view: OwnView, signal: AbortSignal) => void): void;
  /** The next side of one row; the row's top stays where it is on the screen. */
  flipRow(row: number): void;
  /** The next side of every row. */
  flipAll(): void;
  /** Shows one language, or both as published, and forgets single flips. */
  setView(view: View, manner?: Manner): void;
  /** What stands on the screen for a row, for controls and scrolling; empty where nothing does. */
  shownElements(row: number): readonly Element[];
  /** Where the text of one side stands now, shown or not: in the page, or in our own view. */
  sideNodes(row: number, side: number): readonly (Element | StaticRange)[];
  /** What the reader made of it, for a new controller over the same text in a changed page. */
  memory(): ShownMemory;
  /** The page as it was found: the same nodes, the same `outerHTML`. */
  restore(): void;
}

/**
 * Above this only rows that are looked at get their `lang`: a new language lays the text out anew, which
 * took 1.5 s for 10,000 rows where hiding them takes 0.1 s (`npm run bench:page -- flip`).
 */
const MAX_MARKED_ROWS = 1_000;

export function createRowController(
  found: FoundBitext,
  signal: AbortSignal,
  memory: ShownMemory | null = null,
): RowController {
  const hiding = hidingOf(found);
  const languageCount = found.bitext.languages.length;
  const flips = found.places.map(() => 0);
  const open = new Set<number>();
  const veils = new Map<number, Veil>();
  const viewListeners = new Set<(view: OwnView, signal: AbortSignal) => void>();
  let viewLife = new AbortController();
  const ledger = createAttributeLedger();
  let view: View = 'both';
  let manner: Manner = 'plain';
  let ownView: OwnView | null = null;
  let pending = new AbortController();

  const turned = (row: number): Shown => shownSide(view, flips[row] ?? 0, languageCount);
  const showing = (row: number): RowShowing => ({
    shown: turned(row),
    manner,
    open: open.has(row),
    veil: veils.get(row) ?? 'closed',
  });

  const showRow = (row: number, mark = true) => {
    const place = found.places[row];
    if (!place) return;
    if (mark) markLanguages(place, found.bitext.segments[row]?.sides ?? [], ledger);
    if (ownView) ownView.show(row, showing(row));
    else showPlace(place, showing(row), hiding, ledger);
  };

  /** Rows on the screen at once, the others in slices: any flip feels instant (decision 3). */
  const showAll = () => {
    pending.abort();
    pending = new AbortController();
    const first = rowsInView(found.places.length, (row) => elementsOf(row)[0] ?? null);
    for (const row of first) showRow(row);
    const rest = found.places.map((_, row) => row).filter((row) => !first.has(row));
    // Header and spacer rows hold nothing to recall: both their columns stay.
    const others: RowShowing = {
      shown: manner === 'recall' ? 'both' : view,
      manner,
      open: false,
      veil: 'closed',
    };
    for (const place of found.otherPlaces) showPlace(place, others, hiding, ledger);
    const mark = found.places.length <= MAX_MARKED_ROWS;
    inSlices(rest, (row) => showRow(row, mark), AbortSignal.any([signal, pending.signal]));
  };

  /** Our own view comes only when it is needed, and goes when both are shown as published again. */
  const placeOwnView = () => {
    const changed = view !== 'both' || flips.some((turn) => turn % languageCount !== 0);
    const needed = manner === 'facing' || (hiding === 'own-view' && changed);
    if (needed && !ownView) {
      ownView = createOwnView(found, ledger);
      viewLife = new AbortController();
      for (const listen of viewListeners) listen(ownView, viewLife.signal);
    }
    if (!needed) dropOwnView();
  };

  const dropOwnView = () => {
    viewLife.abort();
    ownView?.remove();
    ownView = null;
  };

  const elementsOf = (row: number): readonly Element[] => {
    if (ownView) return ownView.elements(row);
    const sides = found.places[row]?.sides ?? [];
    const elements = sides.flatMap((side) =>
      side.kind === 'elements' ? side.elements : side.ranges.map((range) => elementAt(range)),
    );
    const visible = elements.filter((element) => element.getAttribute(HIDDEN) === null);
    return visible.length > 0 ? visible : elements;
  };

  const change = (anchorRow: number | null, run: () => void) => {
    const anchor = () => (anchorRow === null ? null : (elementsOf(anchorRow)[0] ?? null));
    keepInPlace(anchor, run);
  };

  const rowUnderEye = () => {
    const [first] = rowsInView(found.places.length, (row) => elementsOf(row)[0] ?? null);
    return first ?? null;
  };

  const turn = (row: number) => {
    flips[row] = ((flips[row] ?? 0) + 1) % languageCount;
    open.delete(row);
  };

  const controller: RowController = {
    found,
    get view() {
      return view;
    },
    get manner() {
      return manner;
    },
    shown: (row) => (open.has(row) && manner !== 'recall' ? 'both' : turned(row)),
    isOpen: (row) => open.has(row),
    setOpen(row, on) {
      if (!found.places[row] || open.has(row) === on) return;
      change(row, () => {
        if (on) open.add(row);
        else open.delete(row);
        showRow(row);
      });
    },
    setVeil(row, veil) {
      if ((veils.get(row) ?? 'closed') === veil) return;
      veils.set(row, veil);
      showRow(row);
    },
    watchOwnView(listen) {
      viewListeners.add(listen);
      if (ownView) listen(ownView, viewLife.signal);
    },
    flipRow(row) {
      if (!found.places[row]) return;
      change(row, () => {
        turn(row);
        const had = ownView;
        placeOwnView();
        if (ownView && !had) showAll();
        else showRow(row);
      });
    },
    flipAll() {
      change(rowUnderEye(), () => {
        for (const row of flips.keys()) turn(row);
        placeOwnView();
        showAll();
      });
    },
    setView(next, how = 'plain') {
      change(rowUnderEye(), () => {
        view = next;
        manner = how;
        flips.fill(0);
        open.clear();
        veils.clear();
        placeOwnView();
        showAll();
      });
    },
    shownElements: elementsOf,
    sideNodes(row, side) {
      if (ownView) return ownView.sideNodes(row, side);
      const place = found.places[row]?.sides[side];
      if (!place) return [];
      return place.kind === 'elements' ? place.elements : place.ranges;
    },
    memory: () => ({
      view: view === 'both' ? 'both' : (found.bitext.languages[view] ?? 'both'),
      manner,
      flips: new Map(
        found.bitext.segments.flatMap(({ id }, row) => (flips[row] ? [[id, flips[row]]] : [])),
      ),
    }),
    restore() {
      pending.abort();
      change(rowUnderEye(), () => {
        dropOwnView();
        view = 'both';
        manner = 'plain';
        flips.fill(0);
        open.clear();
        ledger.restore();
      });
    },
  };
  if (memory) {
    view = rememberedView(memory, found.bitext.languages);
    manner = memory.manner;
    for (const [row, { id }] of found.bitext.segments.entries()) {
      flips[row] = (memory.flips.get(id) ?? 0) % languageCount;
    }
    placeOwnView();
    showAll();
  }
  signal.addEventListener('abort', () => controller.restore(), { once: true });
  return controller;
}

const elementAt = (range: StaticRange): Element => {
  const node = range.startContainer;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);
};
