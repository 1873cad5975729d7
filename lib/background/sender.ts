import type { browser } from '../browser.ts';
import type { Sender } from '../messages/background-server.ts';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

const OWN_SCHEMES = /^(chrome|moz)-extension:/;

/** What the browser says of a sender; `url` is the sending document's, not the tab's. */
export function senderOf(from: MessageSender): Sender {
  return {
    id: from.id,
    url: from.url,
    tabId: from.tab?.id ?? null,
    isPrivate: from.tab?.incognito === true,
    frameId: from.frameId ?? 0,
    isExtensionPage: from.url === undefined ? !from.tab : OWN_SCHEMES.test(from.url),
  };
}
