import { t, tCount } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import type { Corner } from './corner.ts';
import { createDock } from './dock.ts';
import { button, element, ICONS, icon, named } from './element.ts';
import { createViewButtons } from './view-buttons.ts';

export interface BarState {
  readonly rows: number;
  /** Every language of the page's bitexts, in page order. */
  readonly languages: readonly string[];
  /** The view all bitexts are in, as `spellView` names it, or `mixed`. */
  readonly view: string;
  readonly allSaved: boolean;
  readonly collapsed: boolean;
  readonly corner: Corner;
}

export interface BarActions {
  view(view: string): void;
  flipAll(): void;
  saveAll(): void;
  collapse(collapsed: boolean): void;
  move(corner: Corner): void;
  off(): void;
  undo(): void;
  find(): void;
  more(anchor: HTMLElement): void;
}

/** The slim bar of a page with a bitext: what is shown, flip all, save all, find, off; the rest in a menu. */
export interface Bar {
  /** Holds the bar and what opens from it, bar last. */
  readonly dock: HTMLElement;
  readonly box: HTMLElement;
  show(state: BarState): void;
  /** Says something once, politely; with `undo` a button that takes it back. */
  say(text: string, undo?: boolean): void;
}

/** How long a word about something done stays on the bar, ms. A problem or an undo stays. */
const WORD_TIME = 4000;

export function createBar(shadow: ShadowRoot, actions: BarActions, signal: AbortSignal): Bar {
  const doc = shadow.ownerDocument;
  const make = (run: () => void, ...children: (Node | string)[]) =>
    button(doc, signal, run, ...children);

  let shown = '';
  const views = createViewButtons(doc, actions.view, signal);
  const words = (text: string) => element(doc, 'span', { class: 'words' }, text);
  const flip = make(actions.flipAll, icon(doc, ICONS.flip), words(t('action_flip_all')));
  flip.title = t('action_flip_all_hint');
  flip.setAttribute('aria-label', t('action_flip_all'));
  const save = make(actions.saveAll, icon(doc, ICONS.save), words(t('action_save_all')));
  save.title = t('action_save_all_hint');
  save.setAttribute('aria-label', t('action_save_all'));
  save.className = 'save-all';
  flip.className = 'flip-all';
  const status = element(doc, 'span', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const undo = make(actions.undo, t('action_undo'));
  undo.className = 'undo';
  undo.hidden = true;
  const find = named(make(actions.find, icon(doc, ICONS.find)), t('action_find'));
  find.className = 'find-open';
  const more = named(
    make(() => actions.more(more), icon(doc, ICONS.more)),
    t('action_more'),
  );
  more.className = 'more';
  more.setAttribute('aria-haspopup', 'menu');
  const small = named(
    make(() => actions.collapse(true), icon(doc, ICONS.collapse)),
    t('action_collapse'),
  );
  small.className = 'collapse';
  const off = named(make(actions.off, icon(doc, ICONS.close)), t('action_off_hint'));
  const expand = make(() => actions.collapse(false));
  expand.className = 'expand';
  // Mouse and touch only; the menu moves the bar by keyboard.
  const grip = element(
    doc,
    'span',
    { class: 'grip', 'aria-hidden': 'true' },
    icon(doc, ICONS.grip),
  );
  grip.title = t('action_move_bar');
  const bar = element(doc, 'div', { class: 'bar', role: 'region' });
  bar.setAttribute('aria-label', `Taiyaku: ${t('page_bar_label')}`);
  bar.append(grip, views.box, flip, save, status, undo, find, more, small, off, expand);
  const dock = createDock(element(doc, 'div', { class: 'dock' }, bar), grip, actions.move, signal);
  shadow.append(element(doc, 'div', { class: 'screen' }, dock.box));

  let silence: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(silence), { once: true });
  return {
    dock: dock.box,
    box: bar,
    show(state) {
      // An attribute written again is painted again, and a flip of one row seldom changes the bar.
      const next = JSON.stringify(state);
      if (next === shown) return;
      shown = next;
      views.show(state.languages, state.view);
      save.setAttribute('aria-pressed', String(state.allSaved));
      bar.toggleAttribute('data-collapsed', state.collapsed);
      dock.setCorner(state.corner);
      expand.setAttribute('aria-expanded', String(!state.collapsed));
      // Numbers and names of languages are only asked for where they are seen: they cost more than the bar.
      if (!state.collapsed) return;
      const count = tCount('row_count', state.rows);
      expand.replaceChildren(icon(doc, ICONS.flip), count);
      // The name begins with what is seen: people who speak to their computer say that.
      named(
        expand,
        `${count} — ${state.languages.map(ownName).join(' · ')}. ${t('action_expand')}`,
      );
    },
    say(text, canUndo = false) {
      clearTimeout(silence);
      status.textContent = text;
      undo.hidden = !canUndo;
      if (canUndo) return;
      silence = setTimeout(() => {
        status.textContent = '';
      }, WORD_TIME);
    },
  };
}
