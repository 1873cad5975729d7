import { keepInPlace } from './keep-in-place.ts';
import type { RowController } from './row-controller.ts';

/**
 * Changes all bitexts of a page as one: what the reader looks at keeps its place. Everything is read before
 * anything is written, so that hundreds of tables are laid out once.
 */
export function changeAll(
  controllers: readonly RowController[],
  change: (controller: RowController, first: ReadonlySet<number>) => void,
): void {
  const seen = controllers.map((controller) => ({ controller, rows: controller.onScreen() }));
  const eye = seen.find(({ rows }) => rows.size > 0);
  const anchor = () => {
    const [row = 0] = eye?.rows ?? [];
    return eye?.controller.shownElements(row)[0] ?? null;
  };
  keepInPlace(anchor, () => {
    for (const { controller, rows } of seen) change(controller, rows);
  });
}
