/**
 * Every attribute and element name that Taiyaku puts into a page, spelled once.
 * Only row-controller.ts and the shadow hosts write them; flip.css reads them.
 */

/** On a side's element that is not shown: `collapse` (takes no room) or `hold` (keeps its room). */
export const HIDDEN = 'data-taiyaku-hidden';
/**
 * On a side's element that is veiled in recall: `closed`, or `open` once the reader asked for it. While its row
 * is read by sentence: `held` (no pointer lifts it) or `parts` (a highlight veils all but the sentence asked for).
 * A second word names a VeilStyle other than the first.
 */
export const VEIL = 'data-taiyaku-veil';
/** On a row's element whose sides stand one over the other. */
export const STACKED = 'data-taiyaku-stacked';
/** On an element to which we gave `lang` or `dir` (both names, blank between): what is ours to take away. */
export const LENT = 'data-taiyaku-lent';
/** The element that holds our controls in its closed shadow root. */
export const CONTROLS_HOST = 'taiyaku-controls';
/** The element that holds our own view of a text that has no elements of its own. */
export const VIEW_HOST = 'taiyaku-view';

/** Names of our CSS highlights; flip.css styles them. */
export const HIGHLIGHT = {
  hit: 'taiyaku-hit',
  currentHit: 'taiyaku-current-hit',
  sentence: 'taiyaku-sentence',
  counterpart: 'taiyaku-counterpart',
  unsure: 'taiyaku-unsure',
  veil: 'taiyaku-veil',
  figure: 'taiyaku-figure',
  spoken: 'taiyaku-spoken',
} as const;
