import type { Bitext } from '../bitext/bitext.ts';
import type { Reason } from '../bitext/reason.ts';

/** Where one side of a segment stands in the page. */
export type SidePlace =
  /** Whole elements of its own: can be hidden by attribute. Empty where the side is absent. */
  | { readonly kind: 'elements'; readonly elements: readonly Element[] }
  /** A run of nodes inside a shared element (between `<br>`s, inside `<pre>`): can only be painted. */
  | { readonly kind: 'run'; readonly ranges: readonly StaticRange[] };

/** The page elements that show one segment; `sides` in the order of the languages. */
export interface RowPlace {
  /** The `<tr>` or row `<div>` where the layout has one, else null. */
  readonly row: Element | null;
  readonly sides: readonly SidePlace[];
}

/** Says where on the page a bitext was found, for people and tests. */
export type Locator = { readonly table: number } | { readonly path: string };

/** A bitext and its place in the page: `places[i]` shows `bitext.segments[i]`. */
export interface FoundBitext {
  readonly bitext: Bitext;
  readonly root: Element;
  readonly locator: Locator;
  readonly places: readonly RowPlace[];
  /**
   * Rows that are no segments but have cells in the language columns (header, spacer, total rows):
   * a one-language view hides their other columns too, or the columns would no longer line up.
   */
  readonly otherPlaces: readonly RowPlace[];
  /** Why it counts as a bitext. */
  readonly reasons: readonly Reason[];
}

/** What detection says of a whole document. */
export interface Finding {
  readonly found: readonly FoundBitext[];
  /** Where nothing was found: why not, most telling first. Otherwise empty. */
  readonly reasons: readonly Reason[];
}
