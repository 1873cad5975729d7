import type { View } from '../bitext/view.ts';
import { type Manner, spellView } from '../bitext/view-name.ts';
import type { FoundBitext } from '../layout/found-bitext.ts';

interface Viewed {
  readonly found: FoundBitext;
  readonly view: View;
  readonly manner: Manner;
}

/** The view all bitexts are in, as `spellView` names it, or `mixed`. */
export function viewName(bitexts: readonly Viewed[]): string {
  const names = new Set(
    bitexts.map(({ view, manner, found }) => spellView(view, manner, found.bitext.languages)),
  );
  return names.size === 1 ? ([...names][0] ?? 'both') : 'mixed';
}
