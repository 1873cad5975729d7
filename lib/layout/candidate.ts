import type { LayoutKind } from '../bitext/bitext.ts';
import type { Grid } from '../bitext/grid.ts';
import type { ChosenGrid } from '../parse/parse-result.ts';
import type { BringAligner } from './find-options.ts';
import type { Locator, SidePlace } from './found-bitext.ts';

/** Where one grid row stands in the page. */
export interface GridRowPlace {
  /** The `<tr>` or row `<div>` where the layout has one, else null. */
  readonly row: Element | null;
  /** One a grid column, `{kind: 'elements', elements: []}` where the cell is null. */
  readonly cells: readonly SidePlace[];
}

/**
 * What a layout finder hands on: text that may stand in two languages, read but not judged.
 * The verdict is `parseGrid`'s alone; a finder only has to be sure of the shape.
 */
export interface Candidate {
  readonly layout: LayoutKind;
  /** The element that holds all of it: the table, the common parent, the `<pre>`. */
  readonly root: Element;
  readonly grid: Grid;
  /** One a grid row, in the order of `grid.rows`. */
  readonly places: readonly GridRowPlace[];
  readonly locator: Locator;
  /** Log odds that the parser gives in advance, for `settle` asks for more. */
  readonly lean?: number;
  /** Asks the aligner once the parser has said yes: itself, a better pairing of the same text, or null for no bitext. */
  readonly settle?: (chosen: ChosenGrid, bring: BringAligner) => Promise<Candidate | null>;
}
