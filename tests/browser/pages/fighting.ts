import { type HostilePage, htmlPage, row, script, table } from './parts.ts';

const newRows = `Array.from({ length: 10000 }, (_, i) =>
  '<tr><td>Added paragraph ' + i + ' of the statement.</td><td>追加された段落の第' + i + '号である。</td></tr>').join('')`;

/** Pages whose scripts work against us. */
export const fightingPages: readonly HostilePage[] = [
  {
    slug: 'removes-host',
    rows: null,
    changes: true,
    page: htmlPage(
      `${table()}${script(`
        const sweep = () => document.querySelectorAll('taiyaku-controls, taiyaku-view').forEach((one) => one.remove());
        new MutationObserver(sweep).observe(document.documentElement, { childList: true, subtree: true });
        setInterval(sweep, 20);`)}`,
    ),
  },
  {
    slug: 'rewrites-table',
    rows: 6,
    changes: true,
    flipped: false,
    page: htmlPage(
      `${table()}${script(`
        const body = document.querySelector('tbody');
        const source = body.innerHTML;
        setInterval(() => { body.innerHTML = source; }, 50);`)}`,
    ),
  },
  {
    slug: 'adds-rows',
    rows: 6,
    changes: true,
    page: htmlPage(
      `${table()}${script(`
        new MutationObserver((_, observer) => {
          observer.disconnect();
          document.querySelector('tbody').insertAdjacentHTML('beforeend', ${newRows});
        }).observe(document.querySelector('tbody'), { attributes: true, subtree: true });`)}`,
    ),
  },
  {
    slug: 'traps-prototypes',
    rows: 6,
    page: htmlPage(
      `${table()}${script(`
        const trap = { get() { throw new Error('trapped'); }, set() { throw new Error('trapped'); }, configurable: false };
        for (const name of ['textContent', 'parentNode', 'firstChild', 'nextSibling', 'childNodes', 'nodeValue', 'ownerDocument'])
          Object.defineProperty(Node.prototype, name, trap);
        for (const name of ['tagName', 'className', 'id', 'children', 'firstElementChild', 'nextElementSibling'])
          Object.defineProperty(Element.prototype, name, trap);
        for (const name of ['getAttribute', 'setAttribute', 'removeAttribute', 'hasAttribute', 'closest', 'querySelectorAll', 'getBoundingClientRect'])
          Object.defineProperty(Element.prototype, name, trap);
        Object.defineProperty(Element.prototype, 'attachShadow', { value() { window.caught = true; } });`)}`,
    ),
  },
  {
    slug: 'overrides-array',
    rows: 6,
    page: htmlPage(
      `${table()}${script(`
        for (const name of ['map', 'filter', 'push', 'forEach', 'flatMap', 'join', 'slice', 'includes', 'entries'])
          Array.prototype[name] = () => { throw new Error('overridden'); };
        Array.prototype[Symbol.iterator] = () => { throw new Error('overridden'); };
        Map.prototype.get = Set.prototype.has = () => { throw new Error('overridden'); };
        Object.entries = Object.keys = Object.assign = JSON.stringify = () => { throw new Error('overridden'); };
        window.Promise = window.AbortController = window.MutationObserver = window.ResizeObserver = undefined;`)}`,
    ),
  },
  {
    slug: 'freezes-objects',
    rows: 6,
    page: htmlPage(
      `${table()}${script(`
        for (const one of [Object, Array, Node, Element, HTMLElement, EventTarget, Document]) { Object.freeze(one); Object.freeze(one.prototype); }
        Object.freeze(document.documentElement);
        for (const cell of document.querySelectorAll('td, tr')) Object.freeze(cell);`)}`,
    ),
  },
  {
    slug: 'reverts-attributes',
    rows: 6,
    changes: true,
    flipped: false,
    page: htmlPage(
      `${table()}${script(`
        new MutationObserver((changes) => {
          for (const { target, attributeName } of changes) if (attributeName) target.removeAttribute(attributeName);
        }).observe(document.querySelector('table'), { attributes: true, subtree: true });`)}`,
    ),
  },
  {
    slug: 'copies-attributes',
    rows: 6,
    changes: true,
    page: htmlPage(
      `${table()}${script(`
        // A page that keeps its rows in step with each other: what we hide it hides elsewhere too.
        let left = 200;
        new MutationObserver((changes) => {
          for (const { target, attributeName } of changes)
            if (attributeName && left-- > 0 && target.nextElementSibling)
              target.nextElementSibling.setAttribute(attributeName + '-copy', target.getAttribute(attributeName) ?? '');
        }).observe(document.querySelector('table'), { attributes: true, subtree: true });`)}`,
    ),
  },
  {
    slug: 'reopens-document',
    rows: null,
    changes: true,
    page: htmlPage(
      `${table()}${script(`
        setTimeout(() => {
          document.open();
          document.write(${JSON.stringify(`<!doctype html><title>Again</title><table>${row(0)}${row(1)}${row(2)}</table>`)});
          document.close();
        }, 1500);`)}`,
    ),
  },
  {
    slug: 'replaces-root',
    rows: null,
    changes: true,
    page: htmlPage(
      `${table()}${script(`
        setTimeout(() => document.replaceChild(document.documentElement.cloneNode(true), document.documentElement), 1500);`)}`,
    ),
  },
  {
    slug: 'grows-for-ever',
    rows: null,
    changes: true,
    page: htmlPage(
      `<p>News</p>${script(`
        setInterval(() => { const p = document.createElement('p'); p.textContent = 'One more line.'; document.body.append(p); }, 30);`)}`,
    ),
  },
  {
    slug: 'takes-keys-and-clicks',
    rows: 6,
    page: htmlPage(
      `${table()}${script(`
        for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'pointerover', 'focusin', 'scroll'])
          window.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`)}`,
    ),
  },
];
