import { browser } from '../../lib/browser.ts';

interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open?(): Promise<void> };
}

/** Opens our side panel in a window; undefined where the browser has none (Firefox for Android). */
export function sidePanelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = browser as PanelApis;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction?.open ? () => sidebarAction.open?.() ?? Promise.resolve() : undefined;
}
