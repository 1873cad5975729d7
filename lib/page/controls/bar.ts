import { t, tCount } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import { element, ICONS, icon } from './element.ts';

export interface BarState {
  readonly rows: number;
  /** Every language of the page's bitexts, in page order. */
  readonly languages: readonly string[];
  /** The view all bitexts are in, or null where they differ. */
  readonly view: string | null;
  readonly allSaved: boolean;
  readonly collapsed: boolean;
}

export interface BarActions {
  view(view: 'both' | string): void;
  flipAll(): void;
  saveAll(): void;
  collapse(collapsed: boolean): void;
  off(): void;
  undo(): void;
}

/** The slim bar of a page with a bitext: what is shown, flip all, save all, off. */
export interface Bar {
  show(state: BarState): void;
  /** Says something once, politely; with `undo` a button that takes it back. */
  say(text: string, undo?: boolean): void;
}

export function createBar(shadow: ShadowRoot, actions: BarActions, signal: AbortSignal): Bar {
  const doc = shadow.ownerDocument;
  const button = (run: () => void, ...children: (Node | string)[]) => {
    const made = element(doc, 'button', { type: 'button' }, ...children);
    made.addEventListener('click', (event) => event.isTrusted && run(), { signal });
    return made;
  };
  const named = (made: HTMLElement, text: string) => {
    made.setAttribute('aria-label', text);
    made.title = text;
    return made;
  };

  const views = element(doc, 'div', { class: 'group', role: 'group', 'aria-label': t('view_label') });
  const flip = button(actions.flipAll, icon(doc, ICONS.flip), t('action_flip_all'));
  flip.title = t('action_flip_all_hint');
  const save = button(actions.saveAll, icon(doc, ICONS.save), t('action_save_all'));
  save.title = t('action_save_all_hint');
  save.className = 'save-all';
  const status = element(doc, 'span', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const undo = button(actions.undo, t('action_undo'));
  undo.className = 'undo';
  undo.hidden = true;
  const small = named(
    button(() => actions.collapse(true), icon(doc, ICONS.collapse)),
    t('action_collapse'),
  );
  const off = named(button(actions.off, icon(doc, ICONS.close)), t('action_off_hint'));
  const expand = named(button(() => actions.collapse(false)), t('action_expand'));
  expand.className = 'expand';
  const bar = element(doc, 'div', { class: 'bar', role: 'region' });
  bar.setAttribute('aria-label', `Taiyaku: ${t('page_bar_label')}`);
  bar.append(views, flip, save, status, undo, small, off, expand);
  shadow.append(bar);

  let shownLanguages = '';
  const buildViews = (languages: readonly string[]) => {
    if (shownLanguages === languages.join()) return;
    shownLanguages = languages.join();
    const both = button(() => actions.view('both'), t('view_both'));
    both.dataset.view = 'both';
    const single = languages.map((lang) => {
      const made = button(() => actions.view(lang), ownName(lang));
      made.dataset.view = lang;
      made.lang = lang;
      return made;
    });
    views.replaceChildren(both, ...single);
  };

  return {
    show(state) {
      buildViews(state.languages);
      for (const made of views.querySelectorAll('button')) {
        made.setAttribute('aria-pressed', String(made.dataset.view === state.view));
      }
      save.setAttribute('aria-pressed', String(state.allSaved));
      bar.toggleAttribute('data-collapsed', state.collapsed);
      expand.replaceChildren(icon(doc, ICONS.flip), tCount('row_count', state.rows));
      expand.setAttribute('aria-expanded', String(!state.collapsed));
    },
    say(text, canUndo = false) {
      status.textContent = text;
      undo.hidden = !canUndo;
    },
  };
}
