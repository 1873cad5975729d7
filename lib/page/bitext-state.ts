import type { BitextState } from '../messages/page-state.ts';
import type { SavedRows } from './saved-rows.ts';
import type { ViewState } from './view-state.ts';

/** What others are told of a bitext in the page. */
export function bitextState(state: ViewState, savedRows: SavedRows): BitextState {
  const { bitext, locator, reasons } = state.found;
  const { segments, ...head } = bitext;
  return {
    head: { ...head, segmentCount: segments.length, locator, reasons },
    view: state.view,
    manner: state.manner,
    shown: segments.map((_, row) => state.shown(row)),
    saved: segments.map((segment) => savedRows.has(segment.id)),
  };
}
