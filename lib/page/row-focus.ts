import type { RowRef } from '../messages/page-state.ts';
import type { RowControl } from './controls/row-control.ts';
import { bandOf } from './in-window.ts';
import type { RowController } from './row-controller.ts';

/** Which row has pointer or keyboard, and the ways to and from it. */
export interface RowFocus {
  current(): RowRef | null;
  choose(row: RowRef | null): void;
  /** Scrolls to a row where it is out of sight; with `focus` the keyboard goes to its buttons. */
  goTo(row: RowRef, focus: boolean): void;
  /** Gives the keyboard back to what had it before the rows were entered. */
  leave(): void;
  controllerOf(row: RowRef): RowController | undefined;
}

export function createRowFocus(
  doc: Document,
  shadow: ShadowRoot,
  controllers: readonly RowController[],
  control: RowControl,
  show: () => void,
): RowFocus {
  let current: RowRef | null = null;
  let before: Element | null = null;
  const controllerOf = (row: RowRef) =>
    controllers.find((one) => one.found.bitext.id === row.bitext);

  const focus: RowFocus = {
    current: () => current,
    choose(row) {
      if (row?.bitext === current?.bitext && row?.row === current?.row) return;
      // The keyboard is on a row: a pointer that happens to lie elsewhere takes nothing from it.
      if (control.hasKeyboard()) return;
      current = row;
      show();
    },
    goTo(row, withFocus) {
      const [element] = controllerOf(row)?.shownElements(row.row) ?? [];
      if (!element) return;
      const box = element.getBoundingClientRect();
      const band = bandOf(element);
      const inView = box.top >= band.top && box.bottom <= band.bottom;
      if (!inView) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      current = row;
      show();
      if (!withFocus) return;
      if (doc.activeElement !== shadow.host) before = doc.activeElement;
      control.focus();
      show();
    },
    leave() {
      (shadow.activeElement as HTMLElement | null)?.blur();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
      before = null;
      current = null;
      show();
    },
    controllerOf,
  };
  return focus;
}
