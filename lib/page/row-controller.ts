import { type Shown, shownSide, type View } from '../bitext/view.ts';
import type { FoundBitext, RowPlace } from '../layout/found-bitext.ts';
import { type AttributeLedger, createAttributeLedger } from './attribute-ledger.ts';
import { HIDDEN } from './dom-markers.ts';
import { type Hiding, hidingOf } from './hiding.ts';
import { keepInPlace } from './keep-in-place.ts';
import { markLanguages } from './mark-languages.ts';
import { createOwnView, type OwnView } from './own-view.ts';
import { rowsInView } from './rows-in-view.ts';
import { inSlices } from './slices.ts';

/** Shows the rows of one bitext in the page. The only code that writes to the page's own nodes. */
export interface RowController {
  readonly found: FoundBitext;
  readonly view: View;
  /** What row (segment index) shows now. */
  shown(row: number): Shown;
  /** The next side of one row; the row's top stays where it is on the screen. */
  flipRow(row: number): void;
  /** The next side of every row. */
  flipAll(): void;
  /** Shows one language, or both as published, and forgets single flips. */
  setView(view: View): void;
  /** What stands on the screen for a row, for controls and scrolling; empty where nothing does. */
  shownElements(row: number): readonly Element[];
  /** The page as it was found: the same nodes, the same `outerHTML`. */
  restore(): void;
}

export function createRowController(found: FoundBitext, signal: AbortSignal): RowController {
  const hiding = hidingOf(found);
  const languageCount = found.bitext.languages.length;
  const flips = found.places.map(() => 0);
  const ledger = createAttributeLedger();
  let view: View = 'both';
  let ownView: OwnView | null = null;
  let pending = new AbortController();

  const shown = (row: number): Shown => shownSide(view, flips[row] ?? 0, languageCount);

  const showRow = (row: number) => {
    const place = found.places[row];
    if (!place) return;
    markLanguages(place, found.bitext.segments[row]?.sides ?? [], ledger);
    if (ownView) ownView.show(row, shown(row));
    else showPlace(place, shown(row), hiding, ledger);
  };

  /** Rows on the screen at once, the others in slices: any flip feels instant (decision 3). */
  const showAll = () => {
    pending.abort();
    pending = new AbortController();
    const first = rowsInView(found.places.length, (row) => elementsOf(row)[0] ?? null);
    for (const row of first) showRow(row);
    const rest = found.places.map((_, row) => row).filter((row) => !first.has(row));
    for (const place of found.otherPlaces) showPlace(place, view, hiding, ledger);
    inSlices(rest, showRow, AbortSignal.any([signal, pending.signal]));
  };

  /** Our own view comes only when it is needed, and goes when both are shown as published again. */
  const placeOwnView = () => {
    if (hiding !== 'own-view') return;
    const needed = view !== 'both' || flips.some((turn) => turn % languageCount !== 0);
    if (needed && !ownView) ownView = createOwnView(found, ledger);
    if (!needed && ownView) {
      ownView.remove();
      ownView = null;
    }
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

  const controller: RowController = {
    found,
    get view() {
      return view;
    },
    shown,
    flipRow(row) {
      if (!found.places[row]) return;
      change(row, () => {
        flips[row] = ((flips[row] ?? 0) + 1) % languageCount;
        const had = ownView;
        placeOwnView();
        if (ownView && !had) showAll();
        else showRow(row);
      });
    },
    flipAll() {
      change(rowUnderEye(), () => {
        for (const row of flips.keys()) flips[row] = ((flips[row] ?? 0) + 1) % languageCount;
        placeOwnView();
        showAll();
      });
    },
    setView(next) {
      change(rowUnderEye(), () => {
        view = next;
        flips.fill(0);
        placeOwnView();
        showAll();
      });
    },
    shownElements: elementsOf,
    restore() {
      pending.abort();
      change(rowUnderEye(), () => {
        ownView?.remove();
        ownView = null;
        view = 'both';
        flips.fill(0);
        ledger.restore();
      });
    },
  };
  signal.addEventListener('abort', () => controller.restore(), { once: true });
  return controller;
}

function showPlace(place: RowPlace, shown: Shown, hiding: Hiding, ledger: AttributeLedger): void {
  const filled = place.sides.map((side) => side.kind === 'elements' && side.elements.length > 0);
  // A row with one side only always shows it: nothing may disappear from both views.
  const hide = shown !== 'both' && filled[shown] === true;
  for (const [index, side] of place.sides.entries()) {
    if (side.kind !== 'elements') continue;
    for (const element of side.elements) {
      if (hide && index !== shown) {
        ledger.write(element, HIDDEN, hiding === 'hold' ? 'hold' : 'collapse');
      } else {
        ledger.putBack(element, HIDDEN);
      }
    }
  }
}

const elementAt = (range: StaticRange): Element => {
  const node = range.startContainer;
  return node instanceof Element ? node : (node.parentElement as Element);
};
