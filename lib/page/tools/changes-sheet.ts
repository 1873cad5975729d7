import { t, uiLanguage } from '../../i18n.ts';
import { type CutText, changedPart } from '../../language/changed-part.ts';
import type { SavedChange } from '../../messages/page-state.ts';
import { button, element } from '../controls/element.ts';
import { createSheet } from './sheet.ts';
import type { ToolParts } from './tool-parts.ts';

/** What was saved of this page and stands on it otherwise now, or no longer: old and new, in every language. */
export function createChangesSheet(parts: ToolParts, signal: AbortSignal): { open(): void } {
  const { doc, shadow } = parts;
  const list = element(doc, 'ul', { class: 'changes' });
  const sheet = createSheet(shadow, t('changes_title'), [list], signal);

  const sideText = (
    { lang, dir }: SavedChange['was'][number],
    { before, differs, after }: CutText,
  ) =>
    element(
      doc,
      'p',
      { class: 'side', lang, dir },
      before,
      ...(differs === '' ? [] : [element(doc, 'mark', {}, differs)]),
      after,
    );

  const sides = (texts: readonly Node[]) => element(doc, 'div', { class: 'sides' }, ...texts);

  const item = ({ was, now, savedAt }: SavedChange) => {
    const cuts = was.map(({ text }, side) => changedPart(text, now?.sides[side]?.text ?? text));
    const none: CutText = { before: '', differs: '', after: '' };
    const day = new Date(savedAt).toLocaleDateString(uiLanguage());
    const act = (run: () => void, text: string) =>
      button(
        doc,
        signal,
        () => {
          sheet.close();
          run();
        },
        text,
      );
    return element(
      doc,
      'li',
      {},
      element(doc, 'h3', {}, t('changes_was', day)),
      sides(was.map((side, at) => sideText(side, cuts[at]?.[0] ?? none))),
      element(doc, 'h3', {}, t(now ? 'changes_now' : 'changes_gone')),
      sides((now?.sides ?? []).map((side, at) => sideText(side, cuts[at]?.[1] ?? none))),
      ...(now
        ? [
            act(() => parts.goTo(now.row, true), t('changes_show')),
            act(() => parts.run({ call: 'save', rows: [now.row] }), t('changes_save')),
          ]
        : []),
    );
  };

  return {
    open() {
      list.replaceChildren(...parts.changes().map(item));
      sheet.open();
    },
  };
}
