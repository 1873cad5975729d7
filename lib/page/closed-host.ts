export interface ClosedHost {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * An element with a closed shadow root that holds our style sheet, not yet in the page. It is made in a
 * document of its own: a page may have defined a custom element of this name, and its constructor would
 * run at once and take the only shadow root for itself (tests/browser/pages/awkward.ts, custom-elements).
 */
export function createClosedHost(doc: Document, name: string, css: string): ClosedHost {
  const host = doc.implementation.createHTMLDocument('').createElement(name);
  host.setAttribute('translate', 'no');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  shadow.append(style);
  return { host, shadow };
}
