import { t } from '../../i18n.ts';
import { button, element } from './element.ts';
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

  const build = (names: readonly string[], rare: string | null) => {
    const key = [...names, rare].join();
    if (key === built) return;
    built = key;
    const made = [...names, ...(rare ? [rare] : [])].map((name) => {
      // The rare view is left where it was entered: by its own button.
      const one = button(doc, signal, () => choose(name === rare ? 'both' : name), viewLabel(name));
      one.dataset.view = name;
      if (names.includes(name) && name !== 'both') one.lang = name;
      return one;
    });
    box.replaceChildren(...made);
  };

  return {
    box,
    show(languages, view) {
      const names = ['both', ...languages];
      build(names, view === 'mixed' || names.includes(view) ? null : view);
      for (const one of box.querySelectorAll('button')) {
        one.setAttribute('aria-pressed', String(one.dataset.view === view));
      }
    },
  };
}
