import type { BitextState } from '../messages/page-state.ts';
import type { RowController } from './row-controller.ts';
import type { SavedRows } from './saved-rows.ts';

/** What others are told of a bitext in the page. */
export function bitextState(controller: RowController, savedRows: SavedRows): BitextState {
  const { bitext, locator, reasons } = controller.found;
  const { segments, ...head } = bitext;
  return {
    head: { ...head, segmentCount: segments.length, locator, reasons },
    view: controller.view,
    manner: controller.manner,
    shown: segments.map((_, row) => controller.shown(row)),
    saved: segments.map((segment) => savedRows.has(segment.id)),
  };
}
