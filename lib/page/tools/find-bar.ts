import { t, tCount, uiLanguage } from '../../i18n.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { button, element, ICONS, icon, named } from '../controls/element.ts';
import { findHits, type Hit } from './find-hits.ts';
import { paintHits } from './paint-hits.ts';
import type { ToolParts } from './tool-parts.ts';

/** A pause in typing after which the page is searched, ms. */
const TYPING_PAUSE = 150;

/** Find in every language of the page: a line above the bar, hits painted, next and previous. */
export interface FindBar {
  open(): void;
  refresh(): void;
}

export function createFindBar(parts: ToolParts, signal: AbortSignal): FindBar {
  const { doc, dock, controllers } = parts;
  const bitexts = controllers.map(({ found }) => found.bitext);
  let hits: readonly Hit[] = [];
  let at = -1;
  let opened: RowRef | null = null;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const input = element(doc, 'input', {
    type: 'search',
    placeholder: t('popup_find'),
    'aria-label': t('popup_find'),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const count = element(doc, 'span', { class: 'count', role: 'status', 'aria-live': 'polite' });
  const make = (path: string, text: string, run: () => void) =>
    named(button(doc, signal, run, icon(doc, path)), text);
  const box = element(
    doc,
    'div',
    { class: 'card find', role: 'search', hidden: true },
    input,
    count,
    make(ICONS.previous, t('popup_previous_hit'), () => step(-1)),
    make(ICONS.next, t('popup_next_hit'), () => step(1)),
    make(ICONS.close, t('action_close'), () => close()),
  );
  dock.prepend(box);

  const controllerOf = (row: RowRef) =>
    controllers.find(({ found }) => found.bitext.id === row.bitext);

  const current = () => hits[at] ?? null;
  const paintNow = () => paintHits(controllers, hits, current(), input.value);

  const say = () => {
    const language = uiLanguage();
    if (input.value.trim() === '') count.textContent = '';
    else if (hits.length === 0) count.textContent = t('popup_no_hits');
    else if (at < 0) count.textContent = tCount('status_found', hits.length);
    else {
      const number = (value: number) => value.toLocaleString(language);
      count.textContent = t('find_at', number(at + 1), number(hits.length));
    }
  };

  /** A row that was opened for its hit goes back to what the view says. */
  const closeOpened = () => {
    if (opened) controllerOf(opened)?.setOpen(opened.row, false);
    opened = null;
  };

  const step = (by: number) => {
    if (hits.length === 0) return;
    at = (at + by + hits.length) % hits.length;
    const hit = current();
    if (!hit) return;
    const controller = controllerOf(hit.row);
    const shown = controller?.shown(hit.row.row);
    const away = shown !== 'both' && shown !== hit.side;
    const isOpened = opened?.bitext === hit.row.bitext && opened.row === hit.row.row;
    if (!isOpened) {
      closeOpened();
      if (away && controller && !controller.isOpen(hit.row.row)) {
        controller.setOpen(hit.row.row, true);
        opened = hit.row;
      }
    }
    parts.goTo(hit.row, false);
    parts.refresh();
    say();
  };

  const search = () => {
    hits = findHits(bitexts, input.value);
    at = -1;
    closeOpened();
    paintNow();
    say();
    step(1);
  };

  const close = () => {
    clearTimeout(typing);
    const row = current()?.row ?? null;
    hits = [];
    at = -1;
    paintNow();
    const had = box.contains(parts.shadow.activeElement);
    box.hidden = true;
    // The row stays open: the reader has found what was looked for.
    opened = null;
    if (row && had) parts.goTo(row, true);
  };

  input.addEventListener(
    'input',
    () => {
      clearTimeout(typing);
      typing = setTimeout(search, TYPING_PAUSE);
    },
    { signal },
  );
  box.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && event.target === input) step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(typing);
      paintHits([], [], null, '');
    },
    { once: true },
  );

  return {
    open() {
      box.hidden = false;
      input.select();
      input.focus({ preventScroll: true });
      if (input.value !== '') search();
    },
    refresh() {
      if (!box.hidden) paintNow();
    },
  };
}
