import type { Pages } from '../../../scripts/page-server.ts';
import { row, script, table } from './parts.ts';
import { prose } from './prose.ts';

const PARAGRAPHS = 4;
const paragraphs = Array.from(
  { length: PARAGRAPHS },
  (_, index) => `<p>${prose(index).en}</p><p>${prose(index).ja}</p>`,
).join('');

const page = (body: string) => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Agreement</title></head><body>${body}</body></html>`,
});

/** Puts markup into an open shadow root of every element of a name, as a component of the page's own does. */
const component = (name: string, markup: string, then = '') =>
  script(`
    customElements.define('${name}', class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(markup)};
        ${then}
      }
    });`);

const INNER = `<h1>Agreement between the two</h1>${table(5)}${script(`
  window.grow = () => document.querySelector('tbody').insertAdjacentHTML('beforeend', ${JSON.stringify(row(5))});`)}`;

/** Pages whose text stands in shadow roots and frames. */
const PAGES: Readonly<Record<string, ReturnType<typeof page>>> = {
  '/shadow': page(
    `<h1>Agreement between the two</h1><main><x-page></x-page></main>
    ${component('x-page', '<div><style>x-text { display: block }</style><x-text></x-text></div>')}
    ${component(
      'x-text',
      `<style>section { width: 700px } td { padding: 4px } .tall { height: 1500px }</style><section>${table(6)}</section><div class="tall"></div>`,
      `window.grow = () => this.shadowRoot.querySelector('tbody').insertAdjacentHTML('beforeend', ${JSON.stringify(row(6))});`,
    )}`,
  ),
  '/shadow-blocks': page(
    `<p>Published today.</p><x-text></x-text>${component('x-text', paragraphs)}`,
  ),
  '/shadow-late': page(
    `<p>Loading</p>${component('x-text', table(6))}${script(`
      window.arrive = () => document.body.append(document.createElement('x-text'));`)}`,
  ),
  '/shadow-closed': page(
    `<x-text></x-text>${script(`
      document.querySelector('x-text').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(table(6))};`)}`,
  ),
  '/frame': page(
    `<h1>Mirror</h1><div style="height: 300px"></div>
    <iframe src="/frame-inner" width="900" height="400" style="border: 5px solid"></iframe>
    <div style="height: 1500px"></div>`,
  ),
  '/frame-inner': page(INNER),
  '/frame-srcdoc': page(
    `<iframe width="900" height="400" srcdoc="${table(4).replaceAll('"', '&quot;')}"></iframe>`,
  ),
  '/frame-written': page(
    `<iframe width="900" height="400"></iframe>${script(`
      document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(table(4))};`)}`,
  ),
  '/frame-sandboxed': page(
    `<iframe sandbox width="900" height="400" src="/frame-inner"></iframe>
    <iframe width="900" height="400" src="data:text/html;charset=utf-8,${encodeURIComponent(table(4))}"></iframe>`,
  ),
  '/frame-in-shadow': page(
    `<x-text></x-text>${component('x-text', '<iframe src="/frame-inner" width="900" height="400"></iframe>')}`,
  ),
  '/frameset': {
    body: '<!doctype html><title>Frames</title><frameset cols="30%,70%"><frame src="/nothing"><frame src="/frame-inner"></frameset>',
  },
};

export const nestedPages: Pages = (path) => PAGES[path] ?? null;
