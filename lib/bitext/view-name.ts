import type { View } from './view.ts';

/**
 * How a view stands on the screen: `plain` as the page has it, `recall` with every side but one veiled,
 * `stacked` one language over the other, `facing` both beside each other in a view of our own.
 */
export type Manner = 'plain' | 'recall' | 'stacked' | 'facing';

const RECALL = 'recall:';

/** A view as calls and stored choices spell it: `both`, `stacked`, `facing`, `ja`, `recall:ja`. */
export function spellView(view: View, manner: Manner, languages: readonly string[]): string {
  if (view === 'both') return manner === 'stacked' || manner === 'facing' ? manner : 'both';
  const lang = languages[view] ?? 'both';
  return manner === 'recall' ? `${RECALL}${lang}` : lang;
}

/** The view a name stands for in a text in `languages`; what it does not know or have is `both`. */
export function readView(
  name: string,
  languages: readonly string[],
): { readonly view: View; readonly manner: Manner } {
  if (name === 'stacked' || name === 'facing') return { view: 'both', manner: name };
  const recall = name.startsWith(RECALL);
  const side = languages.indexOf(recall ? name.slice(RECALL.length) : name);
  if (side < 0) return { view: 'both', manner: 'plain' };
  return { view: side, manner: recall ? 'recall' : 'plain' };
}

/** How a spelled view is read: by one language or by `both`, and whether the others are veiled meanwhile. */
export function readingBy(name: string): { readonly by: string; readonly recall: boolean } {
  const recall = name.startsWith(RECALL);
  return { by: recall ? name.slice(RECALL.length) : name, recall };
}

/** The view that reads by `by` (a language or `both`) as now, veiled or not; nothing is veiled in `both`. */
export const viewReading = (by: string, recall: boolean): string =>
  recall && by !== 'both' ? `${RECALL}${by}` : by;
