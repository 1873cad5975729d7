import { endLife } from '../end-life.ts';
import { PANEL_PORT, type PanelNews } from '../messages/panel-port.ts';
import { extensionApi } from '../page-api.ts';
import type { PageSession } from './page-session.ts';

/** A page in motion tells its panel at most this often, ms. */
const SCROLL_REST = 120;

/** Tells a side panel that follows this page of changes and scrolling, as long as its port is open. */
export function servePanel(
  doc: Document,
  start: () => Promise<PageSession>,
  life: AbortController,
): void {
  const { runtime } = extensionApi();
  const serve = async (port: ReturnType<typeof runtime.connect>) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== runtime.id) return;
    const gone = new AbortController();
    port.onDisconnect.addListener(() => endLife(gone));
    const ends = AbortSignal.any([life.signal, gone.signal]);
    const session = await start();
    if (ends.aborted) return;
    const tell = (news: PanelNews) => port.postMessage(news);
    session.watch(() => tell({ news: 'changed' }), ends);

    let resting: ReturnType<typeof setTimeout> | undefined;
    const scrolled = () => {
      resting ??= setTimeout(() => {
        resting = undefined;
        const row = ends.aborted ? null : session.topRow();
        if (row) tell({ news: 'scrolled', row });
      }, SCROLL_REST);
    };
    doc.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: ends });
    ends.addEventListener('abort', () => clearTimeout(resting), { once: true });
  };
  const listener = (port: Parameters<typeof serve>[0]) => void serve(port);
  runtime.onConnect.addListener(listener);
  life.signal.addEventListener('abort', () => runtime.onConnect.removeListener(listener), {
    once: true,
  });
}
