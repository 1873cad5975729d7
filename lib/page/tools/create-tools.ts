import { t } from '../../i18n.ts';
import type { RowRef } from '../../messages/page-state.ts';
import { element } from '../controls/element.ts';
import { barMenu } from './bar-menu.ts';
import { createChangesSheet } from './changes-sheet.ts';
import { createFindBar } from './find-bar.ts';
import { createKeySheet } from './key-sheet.ts';
import { createListening } from './listening.ts';
import { createMenu } from './menu.ts';
import { createOverviewSheet } from './overview-sheet.ts';
import { createPeekCard } from './peek-card.ts';
import { rowMenu } from './row-menu.ts';
import { createSelectionOffer } from './selection-offer.ts';
import type { PageTools, ToolParts } from './tool-parts.ts';
import css from './tools.css?inline';

/** All the rarer tools of one page; they end with `signal`. */
export function createTools(parts: ToolParts, signal: AbortSignal): PageTools {
  const { doc, shadow } = parts;
  shadow.append(element(doc, 'style', {}, css));
  // A page's own shortcuts hear nothing of what is typed into our fields.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  const menu = createMenu(shadow, signal);
  const find = createFindBar(parts, signal);
  const peek = createPeekCard(parts, signal);
  const sheet = createKeySheet(shadow, signal);
  const changes = createChangesSheet(parts, signal);
  const overview = createOverviewSheet(parts, signal);
  const listening = createListening(parts, signal);
  const offer = createSelectionOffer(parts, ({ row }) => peek.toggle(row), signal);

  const tools: PageTools = {
    openFind: find.open,
    togglePeek: peek.toggle,
    closePeek: peek.close,
    openKeySheet: sheet.open,
    openChanges: changes.open,
    openOverview: overview.open,
    async openBarMenu(anchor) {
      await listening.ready;
      menu.open(anchor, t('action_more'), barMenu(parts, tools, listening));
    },
    async openRowMenu(anchor, row: RowRef) {
      await listening.ready;
      menu.open(anchor, t('action_more_row'), rowMenu(parts, row, tools, listening));
    },
    offerForSelection: offer.show,
    withdrawOffer: offer.hide,
    refresh() {
      find.refresh();
      peek.refresh();
      listening.refresh();
    },
  };
  return tools;
}
