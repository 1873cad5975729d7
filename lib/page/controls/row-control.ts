import { t } from '../../i18n.ts';
import { element, ICONS, icon } from './element.ts';

/** Room that the control needs beside the text, in CSS px: two 30 px buttons, border and gap. */
const NEEDED_ROOM = 84;
const GAP = 8;

export interface RowActions {
  flip(): void;
  save(): void;
  copy(): void;
}

/** The small buttons at the one row that has pointer or focus; beside its text, never over it. */
export interface RowControl {
  /** Stands at `elements` (what the row shows); `saved` says which way the save button works. */
  showAt(elements: readonly Element[], root: Element, saved: boolean, actions: RowActions): void;
  hide(): void;
  focus(): void;
  readonly box: HTMLElement;
}

export function createRowControl(shadow: ShadowRoot, signal: AbortSignal): RowControl {
  const doc = shadow.ownerDocument;
  let actions: RowActions | null = null;
  const ring = element(doc, 'div', { class: 'ring', hidden: true });
  const make = (path: string, run: (now: RowActions) => void) => {
    const button = element(doc, 'button', { type: 'button' }, icon(doc, path));
    // A page can forge clicks on its own nodes; ours are behind a closed root, and this shuts the rest out.
    button.addEventListener('click', (event) => event.isTrusted && actions && run(actions), {
      signal,
    });
    return button;
  };
  const flip = make(ICONS.flip, (now) => now.flip());
  const save = make(ICONS.save, (now) => now.save());
  const copy = make(ICONS.copy, (now) => now.copy());
  name(flip, t('action_flip_row'));
  name(copy, t('action_copy_row'));
  const box = element(doc, 'div', { class: 'row-control', role: 'group', hidden: true });
  box.append(flip, save, copy);
  shadow.append(ring, box);

  return {
    box,
    showAt(elements, root, saved, next) {
      actions = next;
      save.setAttribute('aria-pressed', String(saved));
      name(save, saved ? t('action_unsave_row') : t('action_save_row'));
      const area = boxAround(elements);
      if (!area) return;
      place(box, area, root);
      const origin = originOf(shadow);
      Object.assign(ring.style, {
        left: `${area.left - origin.left - 4}px`,
        top: `${area.top - origin.top - 4}px`,
        width: `${area.right - area.left + 8}px`,
        height: `${area.bottom - area.top + 8}px`,
      });
      // A pointer needs no ring: it knows where it is.
      ring.hidden = box.querySelector(':focus-visible') === null;
    },
    hide() {
      box.hidden = true;
      ring.hidden = true;
      actions = null;
    },
    focus() {
      flip.focus({ preventScroll: true });
      ring.hidden = false;
    },
  };

  /** Right of the layout, left of it, or docked over the bar where the text fills the window. */
  function place(control: HTMLElement, area: Area, root: Element): void {
    const view = doc.defaultView;
    const outer = root.getBoundingClientRect();
    const width = doc.documentElement.clientWidth;
    const origin = originOf(shadow);
    control.hidden = false;
    const right = Math.max(outer.right, area.right);
    const left = Math.min(outer.left, area.left);
    const onRight = width - right >= NEEDED_ROOM + GAP;
    const onLeft = left >= NEEDED_ROOM + GAP;
    control.classList.toggle('docked', !onRight && !onLeft);
    if (onRight) {
      move(control, right + GAP - origin.left, area.top - origin.top);
    } else if (onLeft) {
      move(control, left - GAP - control.offsetWidth - origin.left, area.top - origin.top);
    } else {
      const bar = shadow.querySelector('.bar')?.getBoundingClientRect();
      const top = bar?.top ?? view?.innerHeight ?? 0;
      move(control, width - control.offsetWidth - 16, top - control.offsetHeight - 6);
    }
  }
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const name = (button: HTMLElement, text: string) => {
  button.setAttribute('aria-label', text);
  button.title = text;
};

const move = (control: HTMLElement, left: number, top: number) => {
  control.style.left = `${left}px`;
  control.style.top = `${top}px`;
};

/** Where the host's own corner lies: the page may have margins, borders or transforms on its root. */
const originOf = (shadow: ShadowRoot) => shadow.host.getBoundingClientRect();

function boxAround(elements: readonly Element[]): Area | null {
  const boxes = elements.map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0);
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
