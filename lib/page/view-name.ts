import { spellView } from '../bitext/view-name.ts';
import type { RowController } from './row-controller.ts';

/** The view all bitexts are in, as `spellView` names it, or `mixed`. */
export function viewName(controllers: readonly RowController[]): string {
  const names = new Set(
    controllers.map(({ view, manner, found }) => spellView(view, manner, found.bitext.languages)),
  );
  return names.size === 1 ? ([...names][0] ?? 'both') : 'mixed';
}
