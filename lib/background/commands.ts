import { browser } from '../browser.ts';
import type { PageCall } from '../messages/page-calls.ts';
import { callPage } from './call-page.ts';

const CALLS: Readonly<Record<string, PageCall>> = {
  'flip-all': { call: 'flip-all' },
  'next-view': { call: 'next-view' },
  'go-to-rows': { call: 'go-to-rows' },
  'save-row': { call: 'save-current' },
};

/** Keyboard shortcuts. Firefox for Android has none. */
export function listenForCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    const call = CALLS[name];
    if (call) void callPage(tab?.id, call);
  });
}
