import { CONTROLS_HOST } from '../dom-markers.ts';
import css from './controls.css?inline';

/**
 * The closed shadow root that holds all our controls. It hangs on the root element, has no size and lies
 * outside the page's flow, so its coming shifts nothing. A host of an earlier instance (the extension was
 * reloaded under an open page) is taken away first: no doubled controls.
 */
export function createControlsHost(doc: Document, signal: AbortSignal): ShadowRoot {
  for (const left of doc.querySelectorAll(CONTROLS_HOST)) left.remove();
  const host = doc.createElement(CONTROLS_HOST);
  host.setAttribute('translate', 'no');
  host.className = 'notranslate';
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  root.append(style);
  doc.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}
