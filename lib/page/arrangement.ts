import type { LayoutKind } from '../bitext/bitext.ts';
import type { Manner } from '../bitext/view-name.ts';

/** How a page has the languages: beside each other, one after the other, or a row for each. */
type Arrangement = 'aside' | 'after' | 'rows';

const ARRANGEMENT: Readonly<Partial<Record<LayoutKind, Arrangement>>> = {
  table: 'aside',
  columns: 'aside',
  'stacked-rows': 'rows',
};

const arrangementOf = (layout: LayoutKind): Arrangement => ARRANGEMENT[layout] ?? 'after';

/** What there is to choose: stacked where the page has the languages side by side, facing where one after the other. */
export function arrangementsFor(layouts: readonly LayoutKind[]): readonly Manner[] {
  const has = new Set(layouts.map(arrangementOf));
  return [
    ...(has.has('aside') ? (['stacked'] as const) : []),
    ...(has.has('after') ? (['facing'] as const) : []),
  ];
}

/**
 * The manner a bitext of this layout stands in. One view is chosen for all bitexts of a page and remembered for
 * its site: a table that is side by side already is left as published in `facing`, and so on.
 */
export function mannerFor(layout: LayoutKind, manner: Manner): Manner {
  const arranges = manner === 'stacked' || manner === 'facing';
  return arranges && !arrangementsFor([layout]).includes(manner) ? 'plain' : manner;
}
