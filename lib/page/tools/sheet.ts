import { t } from '../../i18n.ts';
import { button, element, ICONS, icon, named } from '../controls/element.ts';

/** A modal dialog over the page, closed by Escape, its button, or a click beside it. */
export interface Sheet {
  open(): void;
  close(): void;
}

export function createSheet(
  shadow: ShadowRoot,
  title: string,
  content: readonly Node[],
  signal: AbortSignal,
): Sheet {
  const doc = shadow.ownerDocument;
  let before: HTMLElement | null = null;
  // The browser's own way back is a task later: keys pressed meanwhile would go to the page.
  const close = () => {
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
      named(button(doc, signal, close, icon(doc, ICONS.close)), t('action_close')),
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
