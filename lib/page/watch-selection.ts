import type { RowController } from './row-controller.ts';
import { createRowIndex } from './row-index.ts';
import type { SelectedSide } from './tools/tool-parts.ts';

/** A selection that has not changed for this long is meant, ms. */
const SETTLE = 250;

/** Tells of a selection that lies within one side of one row; null when it is gone or goes further. */
export function watchSelection(
  doc: Document,
  controllers: readonly RowController[],
  tell: (selected: SelectedSide | null) => void,
  signal: AbortSignal,
): void {
  const indexes = controllers.map(({ found }) => ({ found, pointOf: createRowIndex(found) }));
  let settling: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  const read = (): SelectedSide | null => {
    const selection = doc.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const text = selection.toString().trim();
    const { anchorNode, focusNode } = selection;
    if (text === '' || !anchorNode || !focusNode) return null;
    for (const { found, pointOf } of indexes) {
      if (!found.root.contains(anchorNode)) continue;
      const from = pointOf(anchorNode);
      const to = pointOf(focusNode);
      if (!from || from.side === null || from.row !== to?.row || from.side !== to.side) return null;
      const box = selection.getRangeAt(0).getBoundingClientRect();
      return { row: { bitext: found.bitext.id, row: from.row }, side: from.side, text, box };
    }
    return null;
  };
  const settle = () => {
    const selected = read();
    if (selected || told) tell(selected);
    told = selected !== null;
  };
  doc.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLE);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(settling), { once: true });
}
