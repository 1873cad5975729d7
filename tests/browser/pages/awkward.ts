import { type HostilePage, htmlPage, ROWS, row, script, sides, table } from './parts.ts';

const XHTML_ROWS = Array.from({ length: ROWS }, (_, index) => row(index)).join('');

const fields = (names: readonly string[]) =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');

/** What code that walks a page asks of its elements. */
const WALKING = [
  'parentNode',
  'parentElement',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'childNodes',
  'children',
  'firstElementChild',
  'nextElementSibling',
  'previousElementSibling',
  'childElementCount',
  'tagName',
  'localName',
  'nodeType',
  'nodeValue',
  'textContent',
  'ownerDocument',
  'getAttribute',
  'setAttribute',
  'removeAttribute',
  'hasAttribute',
  'querySelector',
  'querySelectorAll',
  'closest',
  'matches',
  'contains',
  'compareDocumentPosition',
  'className',
  'id',
  'style',
  'isConnected',
  'append',
  'before',
  'remove',
  'getBoundingClientRect',
  'addEventListener',
  'scrollHeight',
  'clientHeight',
]; // prettier-ignore

/** Names of `<img>` and `<form>` elements become properties of the document. */
const onDocument = (names: readonly string[]) =>
  names.map((name) => `<img name="${name}" alt="">`).join('');

const cells = (left: (index: number) => string, right: (index: number) => string) =>
  `<table>${Array.from({ length: ROWS }, (_, i) => `<tr><td>${left(i)}</td><td>${right(i)}</td></tr>`).join('')}</table>`;

/** Pages whose markup, headers or styles are unusual. */
export const awkwardPages: readonly HostilePage[] = [
  {
    slug: 'form-named-attributes',
    rows: 6,
    page: htmlPage(
      `<form>${fields(['nodeName', 'attributes', 'name', 'title', 'lang', 'dir', 'hidden'])}${table()}</form>`,
    ),
  },
  {
    slug: 'form-around-walking-names',
    rows: null,
    page: htmlPage(`<form>${fields(WALKING)}${table()}</form>`),
  },
  {
    slug: 'form-beside-walking-names',
    rows: null,
    page: htmlPage(
      `<p>Before</p><form>${fields(WALKING)}</form><div>${table()}</div><form>${fields(WALKING)}<p>Text</p></form>`,
    ),
  },
  {
    slug: 'form-among-blocks',
    rows: null,
    page: htmlPage(
      `<form>${fields(WALKING)}${Array.from({ length: ROWS }, (_, i) => `<p>${sides(i).en}</p><p>${sides(i).ja}</p>`).join('')}</form>`,
    ),
  },
  {
    slug: 'document-names',
    rows: null,
    page: htmlPage(
      `${onDocument(['querySelectorAll', 'querySelector', 'body', 'documentElement', 'createElement', 'title', 'URL', 'defaultView', 'scrollingElement', 'addEventListener', 'forms'])}${table()}`,
    ),
  },
  {
    slug: 'base',
    rows: 6,
    page: htmlPage(table(), { head: '<base href="https://elsewhere.example/x/" target="_blank">' }),
  },
  {
    slug: 'display-contents',
    rows: 6,
    page: htmlPage(table(), {
      head: '<style>table, tbody, tr { display: contents } td { display: block }</style>',
    }),
  },
  { slug: 'quirks', rows: 6, page: htmlPage(table(), { doctype: '' }) },
  {
    slug: 'xhtml',
    // Element names are in small letters there; no such page of a mission has been met: silence will do.
    rows: null,
    page: {
      type: 'application/xhtml+xml; charset=utf-8',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Joint</title></head><body><table><tbody>${XHTML_ROWS}</tbody></table></body></html>`,
    },
  },
  {
    slug: 'svg-document',
    rows: 0,
    page: {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Drawing</text></svg>',
    },
  },
  {
    slug: 'xml-document',
    rows: 0,
    page: { type: 'application/xml', body: '<feed><entry>Text</entry><entry>本文</entry></feed>' },
  },
  {
    slug: 'frameset',
    rows: 0,
    page: {
      body: '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="/nothing"><frame src="/nothing"></frameset>',
    },
  },
  {
    slug: 'svg-and-mathml',
    rows: 6,
    page: htmlPage(
      cells(
        (i) =>
          `<svg class="a b" width="9" height="9"><title>mark</title><a><text>x</text></a></svg>${sides(i).en}`,
        (i) => `${sides(i).ja}<math><mi>x</mi></math>`,
      ),
    ),
  },
  {
    slug: 'custom-elements',
    rows: 6,
    page: htmlPage(
      `${cells(
        (i) => `<x-line>${sides(i).en}</x-line>`,
        (i) => `<x-line>${sides(i).ja}</x-line>`,
      )}${script(`
        customElements.define('x-line', class extends HTMLElement {
          static observedAttributes = ['lang', 'dir', 'data-taiyaku-hidden'];
          constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<b><slot></slot></b>'; }
          attributeChangedCallback() { throw new Error('never to be told'); }
        });
        customElements.define('taiyaku-controls', class extends HTMLElement {
          constructor() { super(); window.upgraded = true; try { this.attachShadow({ mode: 'open' }); } catch {} }
        });`)}`,
    ),
  },
  {
    slug: 'strict-csp',
    rows: 6,
    page: {
      // Not even the page's own scripts run here: there is no witness.
      body: `<!doctype html><html><head><meta charset="utf-8"><title>Strict</title></head><body>${table()}</body></html>`,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin",
      },
    },
  },
  {
    slug: 'trusted-types',
    rows: 6,
    page: htmlPage(table(), {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    }),
  },
  {
    slug: 'all-unset',
    rows: 6,
    page: htmlPage(table(), {
      head: `<style>* { all: unset !important; visibility: visible !important; opacity: 1 !important; }
        taiyaku-controls, taiyaku-view, body ~ * { display: none !important; pointer-events: none !important; transform: scale(0) !important; }</style>`,
    }),
  },
  {
    slug: 'content-visibility',
    rows: 6,
    page: htmlPage(table(), {
      head: '<style>tr, td, table { content-visibility: auto; contain: strict; }</style>',
    }),
  },
  {
    slug: 'transformed-root',
    rows: 6,
    page: htmlPage(table(), {
      head: '<style>html { transform: rotate(1deg) scale(.9); filter: blur(0); margin: 40px; } body { zoom: 1.5 }</style>',
    }),
  },
];
