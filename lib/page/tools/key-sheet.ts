import { type MessageKey, t } from '../../i18n.ts';
import { button, element, ICONS, icon, named } from '../controls/element.ts';

/** Keys on a row, in the order they are learned. */
const ROW_KEYS: readonly (readonly [keys: string, text: MessageKey])[] = [
  ['J ↓', 'key_next'],
  ['K ↑', 'key_previous'],
  ['F', 'key_flip'],
  ['B', 'key_both'],
  ['P', 'key_peek'],
  ['V', 'key_reveal'],
  ['S', 'key_save'],
  ['C', 'key_copy'],
  ['. ,', 'key_sentence'],
  ['Shift S', 'key_save_sentence'],
  ['/', 'key_find'],
  ['?', 'key_sheet'],
  ['Esc', 'key_leave'],
];

/** The sheet of all keys; a modal dialog, closed by Escape, its button, or a click beside it. */
export function createKeySheet(shadow: ShadowRoot, signal: AbortSignal): { open(): void } {
  const doc = shadow.ownerDocument;
  let before: HTMLElement | null = null;
  // The browser's own way back is a task later: keys pressed meanwhile would go to the page.
  const close = () => {
    dialog.close();
    before?.focus({ preventScroll: true });
    before = null;
  };
  const dialog = element(doc, 'dialog', { class: 'card sheet', 'aria-labelledby': 'sheet-title' });
  const rows = ROW_KEYS.map(([keys, text]) =>
    element(
      doc,
      'div',
      {},
      element(doc, 'dt', {}, ...keys.split(' ').map((key) => element(doc, 'kbd', {}, key))),
      element(doc, 'dd', {}, t(text)),
    ),
  );
  dialog.append(
    element(
      doc,
      'div',
      { class: 'head' },
      element(doc, 'h2', { id: 'sheet-title' }, t('keys_title')),
      named(button(doc, signal, close, icon(doc, ICONS.close)), t('action_close')),
    ),
    element(doc, 'p', { class: 'soft' }, t('keys_hint')),
    element(doc, 'dl', {}, ...rows),
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
  };
}
