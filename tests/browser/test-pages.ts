import { existsSync, readFileSync } from 'node:fs';
import type { Pages } from '../../scripts/page-server.ts';
import { serveHostile } from './hostile-pages.ts';
import { nestedPages } from './pages/nested.ts';
import { prose } from './pages/prose.ts';
import { attackPage } from './pages/security.ts';
import { UNEVEN } from './pages/uneven.ts';

const seed = (name: string) =>
  readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');

const NO_BITEXT = `<!doctype html><html lang="en"><title>Visiting hours</title>
<h1>Visiting hours</h1><p>The consular section is open in the morning.</p></html>`;

/** A table of `count` rows, each with its number on both sides. */
const bigTable = (count: number) => {
  const rows = Array.from(
    { length: count },
    (_, row) =>
      `<tr><td>${prose(row).en} (${row + 1})</td><td>${prose(row).ja}（${row + 1}）</td></tr>`,
  ).join('\n');
  return `<!doctype html><title>Joint statement</title><table><tbody>${rows}</tbody></table>`;
};

/** An answer every so many rows, with who gives it. */
const SPEECH = 100;

/** As many rows as `bigTable`, every hundredth a speaker with a number. */
const longDebate = (count: number) => {
  const rows = Array.from({ length: count }, (_, row) => {
    const { en, ja } = prose(row);
    const [left, right] =
      row % SPEECH === 0
        ? [`Speaker ${row / SPEECH}:`, `発言者${row / SPEECH}：`]
        : [`${en} (${row + 1})`, `${ja}（${row + 1}）`];
    return `<tr><td>${left}</td><td>${right}</td></tr>`;
  }).join('\n');
  return `<!doctype html><title>Debate</title><table><tbody>${rows}</tbody></table>`;
};

const liveRow = (row: number) => `<tr><td>${prose(row).en}</td><td>${prose(row).ja}</td></tr>`;

/** A page whose table comes late, and which can sort, grow or swap it by itself. */
const LIVE = `<!doctype html><html lang="en"><title>Agreement</title><h1>Agreement</h1><main></main><script>
  const rows = ${JSON.stringify([0, 1, 2, 3, 4].map(liveRow))};
  const more = ${JSON.stringify([5, 6, 7].map(liveRow))};
  const main = document.querySelector('main');
  window.arrive = () => { main.innerHTML = '<table><tbody>' + rows.join('') + '</tbody></table>'; };
  window.sortRows = () => { const body = document.querySelector('tbody'); body.append(...[...body.rows].reverse()); };
  window.grow = () => document.querySelector('tbody').insertAdjacentHTML('beforeend', more.join(''));
  window.leave = () => { main.innerHTML = '<p>Nothing to see any more.</p>'; };
</script>`;

/** A page of tests/pages by its name, or null. */
function ownPage(slug: string) {
  const file = new URL(`../pages/${slug}/source.html`, import.meta.url);
  return existsSync(file) ? { body: readFileSync(file) } : null;
}

/** A page that lets the browser load the sample before anybody asks for it. */
const PRERENDERS = `<!doctype html><title>Index</title><p><a href="/sample?prerendered">The release</a></p>
<script type="speculationrules">{"prerender":[{"urls":["/sample?prerendered"],"eagerness":"immediate"}]}</script>`;

/** The pages of the browser tests, by path. */
export const testPages: Pages = (path) => {
  switch (path) {
    case '/sample':
      return { body: seed('embassy-press-release-2021-07-20.en-ja.html') };
    case '/slip': // the sample, two digits swapped in one language
      return {
        body: seed('embassy-press-release-2021-07-20.en-ja.html').replace('531万', '351万'),
      };
    case '/live':
      return { body: LIVE };
    case '/uneven':
      return { body: UNEVEN };
    case '/prerenders':
      return { body: PRERENDERS };
    case '/attack':
      return attackPage;
    case '/nothing':
      return { body: NO_BITEXT };
    case '/text':
      return {
        body: seed('embassy-press-release-2021-07-20.en-ja.txt'),
        type: 'text/plain; charset=utf-8',
      };
    default: {
      const slug = /^\/pages\/([a-z-]+)$/.exec(path)?.[1];
      if (slug) return ownPage(slug);
      const debate = /^\/debate\/(\d+)$/.exec(path)?.[1];
      if (debate) return { body: longDebate(Number(debate)) };
      const size = /^\/table\/(\d+)$/.exec(path)?.[1];
      return size ? { body: bigTable(Number(size)) } : (nestedPages(path) ?? serveHostile(path));
    }
  }
};
