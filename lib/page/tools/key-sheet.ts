import { type MessageKey, t } from '../../i18n.ts';
import { element } from '../controls/element.ts';
import { createSheet } from './sheet.ts';

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

/** The sheet of all keys. */
export function createKeySheet(shadow: ShadowRoot, signal: AbortSignal): { open(): void } {
  const doc = shadow.ownerDocument;
  const rows = ROW_KEYS.map(([keys, text]) =>
    element(
      doc,
      'div',
      {},
      element(doc, 'dt', {}, ...keys.split(' ').map((key) => element(doc, 'kbd', {}, key))),
      element(doc, 'dd', {}, t(text)),
    ),
  );
  const hint = element(doc, 'p', { class: 'soft' }, t('keys_hint'));
  return createSheet(shadow, t('keys_title'), [hint, element(doc, 'dl', {}, ...rows)], signal);
}
