import type { RowRef } from './page-state.ts';

/** Name of the port a side panel opens to the page it follows. */
export const PANEL_PORT = 'taiyaku-panel';

/** What a page tells the side panel by itself. */
export type PanelNews =
  /** Something changed: ask for the state. */
  | { readonly news: 'changed' }
  /** The first row on the screen, after the page was scrolled. */
  | { readonly news: 'scrolled'; readonly row: RowRef };
