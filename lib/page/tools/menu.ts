import { element } from '../controls/element.ts';
import { placeNear } from './place-near.ts';

export interface MenuItem {
  readonly text: string;
  readonly run: () => void;
  /** Key that does the same on a row, shown beside the text. */
  readonly key?: string;
  /** Set on a choice among several: whether it is the one in force. */
  readonly checked?: boolean;
  /** Language of the text where it is not the interface's. */
  readonly lang?: string;
}

/** A menu's items in groups with a line between them; empty groups are left out. */
export type MenuGroups = readonly (readonly MenuItem[])[];

/** The one menu of our controls; opening it for another button moves it there. */
export interface Menu {
  open(anchor: HTMLElement, label: string, groups: MenuGroups): void;
  close(): void;
}

export function createMenu(shadow: ShadowRoot, signal: AbortSignal): Menu {
  const doc = shadow.ownerDocument;
  const box = element(doc, 'div', { class: 'card menu', role: 'menu', hidden: true });
  let anchor: HTMLElement | null = null;
  shadow.append(box);

  const items = () => [...box.querySelectorAll<HTMLElement>('button')];
  const close = () => {
    if (box.hidden) return;
    const had = box.contains(shadow.activeElement);
    box.hidden = true;
    anchor?.setAttribute('aria-expanded', 'false');
    if (had) anchor?.focus({ preventScroll: true });
    anchor = null;
  };
  const entry = ({ text, run, key, checked, lang }: MenuItem) => {
    const made = element(doc, 'button', {
      type: 'button',
      tabindex: '-1',
      role: checked === undefined ? 'menuitem' : 'menuitemradio',
    });
    const words = element(doc, 'span', { class: 'words' }, text);
    if (lang) words.lang = lang;
    made.append(words);
    if (key) made.append(element(doc, 'kbd', { 'aria-hidden': 'true' }, key));
    if (key) made.setAttribute('aria-keyshortcuts', key);
    if (checked !== undefined) made.setAttribute('aria-checked', String(checked));
    made.addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        close();
        run();
      },
      { signal },
    );
    return made;
  };

  box.addEventListener(
    'keydown',
    (event) => {
      const all = items();
      const now = all.indexOf(shadow.activeElement as HTMLElement);
      const to: Readonly<Record<string, number>> = {
        ArrowDown: (now + 1) % all.length,
        ArrowUp: (now - 1 + all.length) % all.length,
        Home: 0,
        End: all.length - 1,
      };
      const next = to[event.key];
      if (next !== undefined) all[next]?.focus();
      else if (event.key === 'Escape' || event.key === 'Tab') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  doc.addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      // Seen from the page, everything in a closed root is its host: its own listener tells them apart.
      if (!path.includes(shadow.host)) close();
    },
    { capture: true, passive: true, signal },
  );
  shadow.addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      if (!path.includes(box) && !(anchor && path.includes(anchor))) close();
    },
    { passive: true, signal },
  );

  return {
    close,
    open(at, label, groups) {
      if (anchor === at) return close();
      close();
      anchor = at;
      at.setAttribute('aria-expanded', 'true');
      const filled = groups.filter((group) => group.length > 0);
      box.replaceChildren(
        ...filled.map((group) =>
          element(doc, 'div', { class: 'items', role: 'group' }, ...group.map(entry)),
        ),
      );
      box.setAttribute('aria-label', label);
      box.hidden = false;
      placeNear(box, at.getBoundingClientRect());
      items()[0]?.focus({ preventScroll: true });
    },
  };
}
