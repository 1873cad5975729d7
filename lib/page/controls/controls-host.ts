import { uiDirection, uiLanguage } from '../../i18n.ts';
import { isExtensionAlive } from '../../page-api.ts';
import { createClosedHost } from '../closed-host.ts';
import { CONTROLS_HOST } from '../dom-markers.ts';
import css from './controls.css?inline';
import { followScreen } from './screen.ts';

/** A page that keeps taking our host away gets its way after this many returns. */
const MAX_RETURNS = 5;

/**
 * The closed shadow root that holds all our controls. It hangs on the root element, has no size and lies
 * outside the page's flow, so its coming shifts nothing. A host of an earlier instance (the extension was
 * reloaded under an open page) is taken away first: no doubled controls. `lost` is called when ours is
 * taken away for good, by a newer instance or by the page.
 */
export function createControlsHost(
  doc: Document,
  signal: AbortSignal,
  lost: () => void,
): ShadowRoot {
  for (const left of doc.querySelectorAll(CONTROLS_HOST)) left.remove();
  const { host, shadow } = createClosedHost(doc, CONTROLS_HOST, css);
  host.className = 'notranslate';
  host.lang = uiLanguage();
  host.dir = uiDirection();
  doc.documentElement.append(host);
  followScreen(shadow, signal);

  let returns = 0;
  // Wakes only when a child of <html> comes or goes: hardly ever.
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (isExtensionAlive() && returns < MAX_RETURNS) {
      returns += 1;
      doc.documentElement.append(host);
    } else {
      lost();
    }
  });
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      host.remove();
    },
    { once: true },
  );
  return shadow;
}
