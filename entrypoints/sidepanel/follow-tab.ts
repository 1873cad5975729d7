import { browser } from '../../lib/browser.ts';

/** Calls `changed` with the tab in front of this window: now, when another comes to front, when it has loaded. */
export async function followTab(
  changed: (tab: { readonly id: number | undefined; readonly url: string | undefined }) => void,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  // Opened as a tab of its own it goes on with the page it followed before.
  const own = (await browser.tabs.getCurrent())?.id;
  let current: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: windowId ?? -2 });
    if (own !== undefined && tab?.id === own) return;
    current = tab?.id;
    changed({ id: tab?.id, url: tab?.url });
  };
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === current && change.status === 'complete') void look();
  });
  await look();
}
