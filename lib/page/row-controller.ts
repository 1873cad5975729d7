import type { Shown, View } from '../bitext/view.ts';
import type { Manner } from '../bitext/view-name.ts';
import { endLife } from '../end-life.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';
import { createAttributeLedger } from './attribute-ledger.ts';
import { HIDDEN } from './dom-markers.ts';
import { hidingOf } from './hiding.ts';
import { keepInPlace } from './keep-in-place.ts';
import { markLanguages } from './mark-languages.ts';
import { createOwnView, type OwnView } from './own-view.ts';
import { rowsInView } from './rows-in-view.ts';
import { type RowShowing, showPlace, type Veil } from './show-place.ts';
import { inSlices } from './slices.ts';
import type { ViewState } from './view-state.ts';

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
  /** Writes the veils of all rows anew: their style is another. Changes nothing's size. */
  veilAnew(): void;
  /** Calls `listen` for the view of our own that stands now, if any, and for every later one until it goes. */
  watchOwnView(listen: (view: OwnView, signal: AbortSignal) => void): void;
  /** The next side of one row; the row's top stays where it is on the screen. */
  flipRow(row: number): void;
  /** Rows on the screen, in order. Read before several bitexts are changed: a read between two writes is a layout. */
  onScreen(): ReadonlySet<number>;
  /** The next side of every row, those of `first` at once. Scrolls nothing. */
  flipAll(first: ReadonlySet<number>): void;
  /** Shows one language, or both as published, and forgets single flips; those of `first` at once. Scrolls nothing. */
  setView(view: View, manner: Manner, first: ReadonlySet<number>): void;
  /** What stands on the screen for a row, for controls and scrolling; empty where nothing does. */
  shownElements(row: number): readonly Element[];
  /** Where the text of one side stands now, shown or not: in the page, or in our own view. */
  sideNodes(row: number, side: number): readonly (Element | StaticRange)[];
}

/**
 * Up to this all rows get their `lang` with their first change: both are laid out at once, and nothing moves
 * later. Above it only rows turned by themselves do: a new language lays the whole table out anew, which cost
 * 10,000 rows 250 ms for those on the screen alone, and 1.5 s for all (`npm run bench:page -- flip`).
 */
const MAX_MARKED_ROWS = 1_000;

/** Writes `state` to the page, and gives the page back as it was found when `signal` ends. */
export function createRowController(state: ViewState, signal: AbortSignal): RowController {
  const { found } = state;
  const { places } = found;
  const hiding = hidingOf(found);
  const viewListeners = new Set<(view: OwnView, signal: AbortSignal) => void>();
  let viewLife = new AbortController();
  const ledger = createAttributeLedger();
  let ownView: OwnView | null = null;
  let pending = new AbortController();
  const marked = new Set<number>();

  const showing = (row: number): RowShowing => ({
    shown: state.turned(row),
    manner: state.stands,
    open: state.isOpen(row),
    veil: state.veil(row),
    veilStyle: state.veilStyle,
  });
  const mark = (row: number) => {
    const place = places[row];
    if (marked.has(row)) return;
    marked.add(row);
    if (place) markLanguages(place, found.bitext.segments[row]?.sides ?? [], ledger);
  };
  const showRow = (row: number) => {
    const place = places[row];
    if (ownView) ownView.show(row, showing(row));
    else if (place) showPlace(place, showing(row), hiding, ledger);
  };

  /** Rows on the screen at once, the others in slices: any flip feels instant (decision 3). */
  const showAll = (first: ReadonlySet<number>) => {
    endLife(pending);
    pending = new AbortController();
    const isMarked = places.length <= MAX_MARKED_ROWS;
    const markAndShow = (row: number) => {
      if (isMarked) mark(row);
      showRow(row);
    };
    for (const row of first) markAndShow(row);
    const rest = [...places.keys()].filter((row) => !first.has(row));
    // Header and spacer rows hold nothing to recall: both their columns stay.
    const { view, stands: manner } = state;
    const shown = manner === 'recall' ? 'both' : view;
    const { veilStyle } = state;
    const others: RowShowing = { shown, manner, open: false, veil: 'closed', veilStyle };
    for (const place of found.otherPlaces) showPlace(place, others, hiding, ledger);
    inSlices(rest, markAndShow, pending.signal);
  };

  /** Our own view comes only when it is needed, and goes when both are shown as published again. */
  const placeOwnView = () => {
    const changed = state.view !== 'both' || [...places.keys()].some((row) => isTurned(row));
    const needed = state.stands === 'facing' || (hiding === 'own-view' && changed);
    if (needed && !ownView) {
      ownView = createOwnView(found, ledger);
      viewLife = new AbortController();
      for (const listen of viewListeners) listen(ownView, viewLife.signal);
    }
    if (!needed) dropOwnView();
  };
  const dropOwnView = () => {
    endLife(viewLife);
    ownView?.remove();
    ownView = null;
  };
  const isTurned = (row: number) => state.turned(row) !== state.view;

  const elementsOf = (row: number): readonly Element[] => {
    if (ownView) return ownView.elements(row);
    const sides = places[row]?.sides ?? [];
    const elements = sides.flatMap((side) =>
      side.kind === 'elements' ? side.elements : side.ranges.map((range) => elementAt(range)),
    );
    const visible = elements.filter((element) => element.getAttribute(HIDDEN) === null);
    return visible.length > 0 ? visible : elements;
  };
  const onScreen = () => rowsInView(places.length, (row) => elementsOf(row)[0] ?? null);
  /** Changes something of one row, which keeps its place. */
  const change = (row: number, run: () => void) =>
    keepInPlace(() => elementsOf(row)[0] ?? null, run);

  if (!state.asPublished) {
    placeOwnView();
    showAll(onScreen());
  }
  signal.addEventListener(
    'abort',
    () => {
      endLife(pending);
      const [row] = onScreen();
      keepInPlace(
        () => (row === undefined ? null : (elementsOf(row)[0] ?? null)),
        () => {
          dropOwnView();
          ledger.restore();
        },
      );
    },
    { once: true },
  );

  return {
    found,
    get view() {
      return state.view;
    },
    get manner() {
      return state.manner;
    },
    shown: state.shown,
    isOpen: state.isOpen,
    setOpen(row, on) {
      if (!places[row] || state.isOpen(row) === on) return;
      change(row, () => {
        state.setOpen(row, on);
        mark(row);
        showRow(row);
      });
    },
    setVeil(row, veil) {
      if (state.veil(row) === veil) return;
      state.setVeil(row, veil);
      showRow(row);
    },
    veilAnew() {
      if (state.manner === 'recall') showAll(onScreen());
    },
    watchOwnView(listen) {
      viewListeners.add(listen);
      if (ownView) listen(ownView, viewLife.signal);
    },
    flipRow(row) {
      if (!places[row]) return;
      change(row, () => {
        const had = ownView;
        state.turn(row);
        placeOwnView();
        mark(row);
        if (ownView && !had) showAll(new Set());
        else showRow(row);
      });
    },
    onScreen,
    flipAll(first) {
      state.turnAll();
      placeOwnView();
      showAll(first);
    },
    setView(view, manner, first) {
      state.setView(view, manner);
      placeOwnView();
      showAll(first);
    },
    shownElements: elementsOf,
    sideNodes(row, side) {
      if (ownView) return ownView.sideNodes(row, side);
      const place = places[row]?.sides[side];
      if (!place) return [];
      return place.kind === 'elements' ? place.elements : place.ranges;
    },
  };
}

const elementAt = (range: StaticRange): Element => {
  const node = range.startContainer;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement as Element);
};
