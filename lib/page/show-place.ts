import { VEIL_STYLES, type VeilStyle } from '../bitext/veil-style.ts';
import type { Shown } from '../bitext/view.ts';
import type { Manner } from '../bitext/view-name.ts';
import type { RowPlace } from '../layout/found-bitext.ts';
import type { AttributeLedger } from './attribute-ledger.ts';
import { HIDDEN, STACKED, VEIL } from './dom-markers.ts';
import type { Hiding } from './hiding.ts';

/** How one row is to stand on the screen. */
export interface RowShowing {
  readonly shown: Shown;
  readonly manner: Manner;
  readonly veilStyle: VeilStyle;
  /** True where the reader asked to see every side of this row. */
  readonly open: boolean;
  /** How the row is veiled in recall while it is not open. */
  readonly veil: Veil;
}

/** See dom-markers.ts. */
export type Veil = 'closed' | 'held' | 'parts';

/** The veil's value on an element; the first style goes without saying. */
export const veilOf = ({ veil, veilStyle }: RowShowing): string =>
  veilStyle === VEIL_STYLES[0] ? veil : `${veil} ${veilStyle}`;

/** Whether side `index` is veiled or hidden. A row with one side only always shows it: nothing may disappear. */
export function isAway({ shown }: RowShowing, index: number, filled: readonly boolean[]): boolean {
  return shown !== 'both' && filled[shown] === true && index !== shown;
}

/** Writes the attributes that flip.css reads on a row's own elements. */
export function showPlace(
  place: RowPlace,
  showing: RowShowing,
  hiding: Hiding,
  ledger: AttributeLedger,
): void {
  const { manner, open } = showing;
  const filled = place.sides.map((side) => side.kind === 'elements' && side.elements.length > 0);
  for (const [index, side] of place.sides.entries()) {
    if (side.kind !== 'elements') continue;
    const away = isAway(showing, index, filled);
    const veiled = away && manner === 'recall';
    for (const element of side.elements) {
      put(element, HIDDEN, away && !veiled && !open, hiding === 'hold' ? 'hold' : 'collapse');
      put(element, VEIL, veiled, open ? 'open' : veilOf(showing));
    }
  }
  if (place.row) put(place.row, STACKED, manner === 'stacked', '');

  function put(element: Element, name: string, on: boolean, value: string): void {
    if (on) ledger.write(element, name, value);
    else ledger.putBack(element, name);
  }
}
