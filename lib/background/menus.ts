import { browser } from '../browser.ts';
import { t } from '../i18n.ts';
import type { PageCall } from '../messages/page-calls.ts';
import { callPage } from './call-page.ts';

const CALLS: Readonly<Record<string, PageCall>> = {
  'flip-row': { call: 'flip-current' },
  'save-row': { call: 'save-current' },
};

/** Context menu entries for the row under the pointer. Firefox for Android has no menus. */
export function makeMenus(): void {
  const menus = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    menus.removeAll(() => {
      menus.create({ id: 'flip-row', title: t('menu_flip_row'), contexts: ['page', 'selection'] });
      menus.create({ id: 'save-row', title: t('menu_save_row'), contexts: ['page', 'selection'] });
    });
  });
  menus.onClicked.addListener((click, tab) => {
    const call = CALLS[String(click.menuItemId)];
    if (call) void callPage(tab?.id, call);
  });
}
