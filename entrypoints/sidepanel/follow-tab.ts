import { browser } from '../../lib/browser.ts';

/** Calls `changed` with the tab in front of this window: now, when another comes to front, when it has loaded. */
export async function followTab(
  changed: (tab: { readonly id: number | undefined; readonly url: string | undefined }) => void,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let current: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId: windowId ?? -2 });
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
