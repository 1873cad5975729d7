import type { ServedPage } from '../../../scripts/page-server.ts';
import { prose } from './prose.ts';

/** Text that runs where it is taken for markup, a link, an attribute, a style or a formula. */
export const ATTACKS: readonly string[] = [
  '<img src=x onerror="document.documentElement.dataset.pwned=1">',
  '</title></textarea></style></script><script>document.documentElement.dataset.pwned=1</script>',
  '"><svg onload="document.documentElement.dataset.pwned=1">',
  "' autofocus onfocus='document.documentElement.dataset.pwned=1' x='",
  '<a href="javascript:document.documentElement.dataset.pwned=1">link</a>',
  '=HYPERLINK("javascript:alert(1)")',
  '{{constructor.constructor("document.documentElement.dataset.pwned=1")()}}',
  '</td></tr></table><iframe srcdoc="<script>parent.document.documentElement.dataset.pwned=1</script>">',
];

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** A press release whose every text is an attack, harmless as published. */
export const attackPage: ServedPage = {
  body: `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(ATTACKS[1] ?? '')}</title></head>
<body><h1>${escaped(ATTACKS[0] ?? '')}</h1><table>${ATTACKS.map((attack, index) => {
    const { en, ja } = prose(index);
    return `<tr><td>${escaped(attack)} ${en} ${en}</td><td>${escaped(attack)} ${ja} ${ja}</td></tr>`;
  }).join('')}</table></body></html>`,
};

/** What an attack would leave behind in a document. */
export const traces = () => ({
  pwned: document.documentElement.dataset.pwned ?? null,
  foreign: document.querySelectorAll('img[src="x"], iframe, [onerror], [onload], [onfocus]').length,
  links: [...document.querySelectorAll('a[href]')].filter(
    (link) =>
      !/^(https?|chrome-extension|moz-extension|blob):/.test((link as HTMLAnchorElement).href),
  ).length,
  attacksAsText: (document.body.textContent ?? '').includes('onerror='),
});

/** A document in which no attack has run and nothing has broken out. */
export const CLEAN = { pwned: null, foreign: 0, links: 0 };
