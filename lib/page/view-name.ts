import type { RowController } from './row-controller.ts';

/** The view all bitexts are in: `both`, a language, or `mixed`. */
export function viewName(controllers: readonly RowController[]): string {
  const names = new Set(
    controllers.map(({ view, found }) =>
      view === 'both' ? 'both' : (found.bitext.languages[view] ?? 'both'),
    ),
  );
  return names.size === 1 ? ([...names][0] ?? 'both') : 'mixed';
}
