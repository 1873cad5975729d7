import { t } from '../../i18n.ts';
import { ownName } from '../../language/language-name.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { areaOf } from '../controls/beside.ts';
import { button, element, ICONS, icon, named } from '../controls/element.ts';
import { placeNear } from './place-near.ts';
import type { ToolParts } from './tool-parts.ts';

/** A small card with every side of one row, for a glance at the other language. */
export interface PeekCard {
  /** Opens for a row; asked again for the same row it closes. */
  toggle(row: RowRef): void;
  /** Shows anew what is known of the row. */
  refresh(): void;
  close(): void;
}

export function createPeekCard(parts: ToolParts, signal: AbortSignal): PeekCard {
  const { doc, shadow, controllers } = parts;
  let open: RowRef | null = null;
  const texts = element(doc, 'div', { class: 'texts' });
  const known = element(doc, 'p', { class: 'known soft' });
  const sides = element(doc, 'div', { class: 'sides' }, texts, known);
  const close = () => {
    open = null;
    box.hidden = true;
  };
  const shut = named(button(doc, signal, close, icon(doc, ICONS.close)), t('action_close'));
  const box = element(
    doc,
    'div',
    { class: 'card peek', role: 'dialog', 'aria-label': t('action_peek'), hidden: true },
    sides,
    shut,
  );
  // Read aloud as it opens: the keyboard stays on the row.
  sides.setAttribute('aria-live', 'polite');
  shadow.append(box);
  box.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });

  const tellKnown = () => {
    const words = open && parts.wordsOf(open);
    const said = words ? [words.agreeing, ...words.odd].filter((text) => text !== '') : [];
    known.replaceChildren(...said.map((text) => element(doc, 'span', {}, text)));
  };

  /** Beside its row; again when it has grown, or it could end below the screen. */
  const place = () => {
    const controller = controllers.find(({ found }) => found.bitext.id === open?.bitext);
    const area = open && controller && areaOf(controller.shownElements(open.row));
    if (!area) return;
    placeNear(
      box,
      new DOMRect(area.left, area.top, area.right - area.left, area.bottom - area.top),
    );
  };

  return {
    refresh() {
      tellKnown();
      place();
    },
    close,
    toggle(row) {
      if (open?.bitext === row.bitext && open.row === row.row) return close();
      const controller = controllers.find(({ found }) => found.bitext.id === row.bitext);
      const segment = controller?.found.bitext.segments[row.row];
      if (!segment || !areaOf(controller.shownElements(row.row))) return;
      open = row;
      const filled = segment.sides.filter((side) => side.text !== '');
      texts.replaceChildren(
        ...segment.sides.map((side) => {
          const only = filled.map((one) => ownName(one.lang)).join(', ');
          const text = side.text === '' ? t('popup_one_side', only) : side.text;
          const made = element(doc, 'div', { class: 'side' }, text);
          if (side.text === '') made.classList.add('soft');
          else Object.assign(made, { lang: side.lang, dir: side.dir });
          return made;
        }),
      );
      tellKnown();
      box.hidden = false;
      place();
    },
  };
}
