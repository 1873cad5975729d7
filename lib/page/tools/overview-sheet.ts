import {
  lookThrough,
  MAX_SENTENCE_ROWS,
  type Overview,
} from '../../align/overview/look-through.ts';
import { t } from '../../i18n.ts';
import { remarkWords } from '../../remark-words.ts';
import { resting } from '../../resting.ts';
import { button, element } from '../controls/element.ts';
import { pauseInPage } from '../pause-in-page.ts';
import type { RowController } from '../row-controller.ts';
import { createSheet } from './sheet.ts';
import type { ToolParts } from './tool-parts.ts';

/** A list of more is no overview. */
const MAX_LISTED = 200;

/** What stands out in the texts of the page, in words; each place leads to its row. Looked for when first opened. */
export function createOverviewSheet(parts: ToolParts, signal: AbortSignal): { open(): void } {
  const { doc, shadow, controllers } = parts;
  const said = element(doc, 'p', { class: 'soft', role: 'status' });
  const list = element(doc, 'ol', { class: 'places' });
  const sheet = createSheet(shadow, t('overview_title'), [said, list], signal);
  const found = new Map<RowController, Overview>();

  const show = () => {
    const places = controllers.flatMap((controller) =>
      (found.get(controller)?.remarks ?? []).map((remark) => ({ controller, remark })),
    );
    const done = controllers.every((controller) => found.get(controller)?.done === true);
    const cut =
      places.length > MAX_LISTED ||
      controllers.some((one) => one.found.bitext.segments.length > MAX_SENTENCE_ROWS);
    if (!done) said.textContent = t('overview_looking');
    else if (places.length === 0) said.textContent = t('overview_none');
    else said.textContent = cut ? t('overview_bounds', MAX_LISTED, MAX_SENTENCE_ROWS) : '';
    list.replaceChildren(
      ...places.slice(0, MAX_LISTED).map(({ controller, remark }) => {
        const { id, languages } = controller.found.bitext;
        const go = () => sheet.close(() => parts.goTo({ bitext: id, row: remark.row }, true));
        const row = element(doc, 'span', { class: 'soft' }, t('overview_row', remark.row + 1));
        const words = element(doc, 'span', {}, remarkWords(remark, languages));
        return element(doc, 'li', {}, button(doc, signal, go, row, ' ', words));
      }),
    );
  };

  const lookAt = async (controller: RowController) => {
    const { id, segments, date } = controller.found.bitext;
    const compare = await parts.bringPart('figures');
    const checks = {
      rest: resting(pauseInPage),
      pairs: (row: number) => parts.pairsOf({ bitext: id, row }),
      async figures(row: number) {
        const [a, b] = segments[row]?.sides ?? [];
        return compare && a?.text && b?.text ? compare(a, b, date) : null;
      },
    };
    const tell = (overview: Overview) => {
      found.set(controller, overview);
      show();
    };
    await lookThrough(segments, checks, tell, signal);
  };

  let asked = false;
  return {
    open() {
      show();
      sheet.open();
      if (asked) return;
      asked = true;
      for (const controller of controllers) void lookAt(controller);
    },
  };
}
