import type { ServedPage } from '../../../scripts/page-server.ts';
import { prose } from './prose.ts';

/** A page made to be awkward, and what is right to expect of Taiyaku on it. */
export interface HostilePage {
  readonly slug: string;
  readonly page: ServedPage;
  /** Rows that are found; null where staying silent is right as well. */
  readonly rows: number | null;
  /** The page changes by itself: being given back means that nothing of ours is left, not equality. */
  readonly changes?: true;
  /** What row 2 shows once all is flipped; left out where the rows are not a plain table's. */
  readonly flipped?: 'ja' | false;
}

export const ROWS = 6;

/** Both sides of row `index`, unlike all others. */
export const sides = prose;

export const row = (index: number) =>
  `<tr><td>${sides(index).en}</td><td>${sides(index).ja}</td></tr>`;

export const table = (count = ROWS) =>
  `<table><tbody>${Array.from({ length: count }, (_, index) => row(index)).join('')}</tbody></table>`;

/**
 * Runs before all else in a page: keeps a picture of the page as its own scripts left it, taken with
 * functions that later scripts can't replace.
 */
const WITNESS = `<script id="witness">
(() => {
  const html = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get;
  const all = Document.prototype.querySelectorAll;
  const apply = Reflect.apply;
  const root = () => apply(Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get, document, []);
  const nodes = () => [...apply(all, document, ['*'])];
  const witness = { source: () => apply(html, root(), []), nodes, before: '', kept: [] };
  witness.look = () => { witness.before = witness.source(); witness.kept = nodes(); };
  document.addEventListener('DOMContentLoaded', () => witness.look());
  Object.defineProperty(window, 'witness', { value: witness });
})();
</script>`;

interface Parts {
  readonly doctype?: string;
  readonly head?: string;
  readonly headers?: ServedPage['headers'];
}

/** An HTML page with the witness in its head. */
export const htmlPage = (body: string, parts: Parts = {}): ServedPage => ({
  body: `${parts.doctype ?? '<!doctype html>'}<html><head><meta charset="utf-8"><title>Joint statement</title>${WITNESS}${parts.head ?? ''}</head><body>${body}</body></html>`,
  ...(parts.headers && { headers: parts.headers }),
});

export const script = (code: string) => `<script>${code}</script>`;
