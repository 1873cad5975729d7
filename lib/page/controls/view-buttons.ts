import { readingBy, viewReading } from '../../bitext/view-name.ts';
import { t } from '../../i18n.ts';
import { button, element, ICONS, icon, named } from './element.ts';
import { viewLabel } from './view-label.ts';

/** The views on the bar: both, each language, and whatever rarer view was chosen from the menu. */
export interface ViewButtons {
  readonly box: HTMLElement;
  show(languages: readonly string[], view: string): void;
}

export function createViewButtons(
  doc: Document,
  choose: (view: string) => void,
  signal: AbortSignal,
): ViewButtons {
  const box = element(doc, 'div', { class: 'group', role: 'group', 'aria-label': t('view_label') });
  let built = '';
  let now = 'both';

  /** A language keeps the veil down over the others; a rare view is left where it was entered, by its own button. */
  const chosen = (name: string, rare: string | null) =>
    name === rare ? 'both' : viewReading(name, readingBy(now).recall);

  /** A word where there is room for it, else a picture. */
  const rareButton = (made: HTMLButtonElement, name: string) => {
    const text = readingBy(name).recall ? t('view_recall_short') : viewLabel(name);
    const drawing = name === 'stacked' || name === 'facing' ? ICONS[name] : ICONS.recall;
    made.append(icon(doc, drawing), element(doc, 'span', { class: 'words' }, text));
    made.className = 'rare';
    return named(made, text);
  };

  const build = (names: readonly string[], rare: string | null) => {
    const key = [...names, rare].join();
    if (key === built) return;
    built = key;
    const make = (name: string, ...children: (Node | string)[]) => {
      const one = button(doc, signal, () => choose(chosen(name, rare)), ...children);
      one.dataset.view = name;
      return one;
    };
    const made = names.map((name) => {
      const one = make(name, viewLabel(name));
      if (name !== 'both') one.lang = name;
      return one;
    });
    if (rare) made.push(rareButton(make(rare), rare));
    box.replaceChildren(...made);
  };

  return {
    box,
    show(languages, view) {
      now = view;
      const names = ['both', ...languages];
      const { by } = readingBy(view);
      build(names, view === 'mixed' || names.includes(view) ? null : view);
      for (const one of box.querySelectorAll('button')) {
        const { view: name } = one.dataset;
        one.setAttribute('aria-pressed', String(name === view || name === by));
      }
    },
  };
}
