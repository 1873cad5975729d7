import { t } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import { button, element, ICONS, icon } from '../controls/element.ts';
import { placeNear } from './place-near.ts';
import type { SelectedSide, ToolParts } from './tool-parts.ts';

/** Two small buttons near a selection: see the row's other side, save the selection with it. */
export interface SelectionOffer {
  show(selected: SelectedSide): void;
  hide(): void;
}

export function createSelectionOffer(
  parts: ToolParts,
  peek: (selected: SelectedSide) => void,
  signal: AbortSignal,
): SelectionOffer {
  const { doc, shadow, controllers } = parts;
  let selected: SelectedSide | null = null;
  const make = (path: string, run: (now: SelectedSide) => void) => {
    const made = button(doc, signal, () => selected && run(selected), icon(doc, path));
    made.append(element(doc, 'span'));
    return made;
  };
  const see = make(ICONS.peek, peek);
  const save = make(ICONS.save, (now) => {
    parts.saveSelection(now);
    hide();
  });
  const box = element(doc, 'div', { class: 'card offer', role: 'group', hidden: true }, see, save);
  shadow.append(box);
  // A press must not take the selection away before the click comes.
  box.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });

  const hide = () => {
    box.hidden = true;
    selected = null;
  };
  return {
    hide,
    show(now) {
      selected = now;
      const { found } = controllers.find((one) => one.found.bitext.id === now.row.bitext) ?? {};
      const others = found?.bitext.segments[now.row.row]?.sides.filter(
        (side, index) => index !== now.side && side.text !== '',
      );
      if (!others || others.length === 0) return hide();
      const names = others.map((side) => ownName(side.lang)).join(' · ');
      see.lastElementChild?.replaceChildren(names);
      save.lastElementChild?.replaceChildren(t('action_save_selection'));
      box.hidden = false;
      placeNear(box, now.box);
    },
  };
}
