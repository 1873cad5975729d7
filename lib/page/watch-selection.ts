import { documentsOf, inWindow, shadowOf } from './in-window.ts';
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
  const shadows = indexes.flatMap(({ found }) => shadowOf(found.root) ?? []);
  let settling: ReturnType<typeof setTimeout> | undefined;
  let told = false;

  const read = (own: Document): SelectedSide | null => {
    const selection = own.getSelection();
    const range = selection && selectedRange(selection, shadows);
    const text = selection?.toString().trim() ?? '';
    if (!range || range.collapsed || text === '') return null;
    for (const { found, pointOf } of indexes) {
      const from = pointOf(range.startContainer);
      const to = pointOf(range.endContainer);
      if (!from) continue;
      if (from.side === null || from.row !== to?.row || from.side !== to.side) return null;
      const box = inWindow(range.getBoundingClientRect(), own);
      return { row: { bitext: found.bitext.id, row: from.row }, side: from.side, text, box };
    }
    return null;
  };
  const settle = (own: Document) => {
    const selected = read(own);
    if (selected || told) tell(selected);
    told = selected !== null;
  };
  for (const own of documentsOf(doc, controllers)) {
    own.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(settling);
        settling = setTimeout(() => settle(own), SETTLE);
      },
      { passive: true, signal },
    );
  }
  signal.addEventListener('abort', () => clearTimeout(settling), { once: true });
}

/** What is selected; browsers show a selection in a shadow root only to those who name the root. */
function selectedRange(selection: Selection, shadowRoots: readonly ShadowRoot[]): Range | null {
  if (selection.rangeCount === 0) return null;
  if (shadowRoots.length === 0 || !selection.getComposedRanges) return selection.getRangeAt(0);
  const [composed] = selection.getComposedRanges({ shadowRoots: [...shadowRoots] });
  const range = composed?.startContainer.ownerDocument?.createRange();
  if (!composed || !range) return null;
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
