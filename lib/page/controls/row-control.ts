import { t } from '../../i18n.ts';
import { areaOf, originOf, placeBeside } from './beside.ts';
import { button, element, ICONS, icon, named } from './element.ts';

export interface RowActions {
  flip(): void;
  save(): void;
  copy(): void;
  /** Shows both sides while pressed, or until asked again after a short press. */
  peek(): void;
  more(anchor: HTMLElement): void;
}

export interface RowControlState {
  /** What the row shows on the screen. */
  readonly elements: readonly Element[];
  readonly root: Element;
  readonly saved: boolean;
  /** Whether a side of the row is out of sight. */
  readonly oneSide: boolean;
  /** "Row 3 of 8", for screen readers. */
  readonly label: string;
}

/** The small buttons at the one row that has pointer or focus; beside its text, never over it. */
export interface RowControl {
  showAt(state: RowControlState, actions: RowActions): void;
  hide(): void;
  focus(): void;
  /** True while the keyboard is on the row. */
  hasKeyboard(): boolean;
  readonly box: HTMLElement;
}

export function createRowControl(
  shadow: ShadowRoot,
  bar: HTMLElement,
  signal: AbortSignal,
): RowControl {
  const doc = shadow.ownerDocument;
  let actions: RowActions | null = null;
  /** The keyboard is on the row; `:focus-visible` alone misses it where a command brought it there. */
  let byKeyboard = false;
  const ring = element(doc, 'div', { class: 'ring', hidden: true });
  const make = (path: string, text: string, run: (now: RowActions) => void) =>
    named(
      button(doc, signal, () => actions && run(actions), icon(doc, path)),
      text,
    );
  const flip = make(ICONS.flip, t('action_flip_row'), (now) => now.flip());
  const save = make(ICONS.save, t('action_save_row'), (now) => now.save());
  const copy = make(ICONS.copy, t('action_copy_row'), (now) => now.copy());
  const peek = make(ICONS.peek, t('action_peek'), (now) => now.peek());
  peek.className = 'peek-open';
  const more = make(ICONS.more, t('action_more_row'), (now) => now.more(more));
  more.className = 'more';
  more.setAttribute('aria-haspopup', 'menu');
  const box = element(doc, 'div', { class: 'row-control', role: 'group', hidden: true });
  box.append(flip, save, copy, peek, more);
  shadow.append(ring, box);
  box.addEventListener('pointerdown', () => (byKeyboard = false), { passive: true, signal });
  box.addEventListener('keydown', () => (byKeyboard = true), { passive: true, signal });

  /**
   * Where nothing is free beside the text the buttons stand in the bar, and stay there while no row is
   * chosen: nothing comes and goes over the page.
   */
  const dock = (docked: boolean) => {
    if (docked === box.classList.contains('docked')) return;
    const had = box.contains(shadow.activeElement) ? (shadow.activeElement as HTMLElement) : null;
    box.classList.toggle('docked', docked);
    if (docked) bar.prepend(box);
    else shadow.append(box);
    had?.focus({ preventScroll: true });
  };

  const control: RowControl = {
    box,
    showAt(state, next) {
      actions = next;
      save.setAttribute('aria-pressed', String(state.saved));
      named(save, state.saved ? t('action_unsave_row') : t('action_save_row'));
      peek.hidden = !state.oneSide;
      box.setAttribute('aria-label', state.label);
      const area = areaOf(state.elements);
      if (!area) return;
      box.hidden = false;
      box.inert = false;
      dock(!placeBeside(box, area, state.root, shadow));
      const origin = originOf(shadow);
      Object.assign(ring.style, {
        left: `${area.left - origin.left - 4}px`,
        top: `${area.top - origin.top - 4}px`,
        width: `${area.right - area.left + 8}px`,
        height: `${area.bottom - area.top + 8}px`,
      });
      // A pointer needs no ring: it knows where it is.
      ring.hidden = !control.hasKeyboard();
    },
    hasKeyboard: () => byKeyboard && box.contains(shadow.activeElement),
    hide() {
      byKeyboard = false;
      if (box.classList.contains('docked')) box.inert = true;
      else box.hidden = true;
      ring.hidden = true;
      actions = null;
    },
    focus() {
      byKeyboard = true;
      const quietly: FocusOptions & { focusVisible: boolean } = {
        preventScroll: true,
        focusVisible: true,
      };
      // The next row keeps the button: j, j, Enter on "save" saves three rows on.
      if (!box.contains(shadow.activeElement)) flip.focus(quietly);
      ring.hidden = false;
    },
  };
  return control;
}
