import { t } from '../../i18n.ts';
import { button, element, ICONS, icon, named } from '../controls/element.ts';

/** A modal dialog over the page, closed by Escape, its button, or a click beside it. */
export interface Sheet {
  open(): void;
  /** Gives the keyboard back to what had it, or lets `then` take it elsewhere. */
  close(then?: () => void): void;
}

export function createSheet(
  shadow: ShadowRoot,
  title: string,
  content: readonly Node[],
  signal: AbortSignal,
): Sheet {
  const doc = shadow.ownerDocument;
  let before: HTMLElement | null = null;
  // The browser's own way back is a task later: keys pressed meanwhile would go to the page, and a row that
  // takes the keyboard at once would lose it again.
  const close = (then?: () => void) => {
    if (then) dialog.addEventListener('close', () => setTimeout(then), { once: true, signal });
    dialog.close();
    before?.focus({ preventScroll: true });
    before = null;
  };
  const dialog = element(doc, 'dialog', { class: 'card sheet', 'aria-label': title });
  dialog.append(
    element(
      doc,
      'div',
      { class: 'head' },
      element(doc, 'h2', {}, title),
      named(
        button(doc, signal, () => close(), icon(doc, ICONS.close)),
        t('action_close'),
      ),
    ),
    ...content,
  );
  dialog.addEventListener('click', (event) => event.target === dialog && close(), { signal });
  dialog.addEventListener(
    'cancel',
    (event) => {
      event.preventDefault();
      close();
    },
    { signal },
  );
  shadow.append(dialog);
  return {
    open() {
      before = shadow.activeElement as HTMLElement | null;
      dialog.showModal();
    },
    close,
  };
}
