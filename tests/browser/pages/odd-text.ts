import { type HostilePage, htmlPage, ROWS, script, sides, table } from './parts.ts';

/** Rows written by script, as no parser would let these characters through. */
const written = (left: string, right: string) =>
  htmlPage(
    `<table></table>${script(`
      const table = document.querySelector('table');
      for (let i = 0; i < ${ROWS}; i += 1) {
        const row = table.insertRow();
        row.insertCell().textContent = ${left};
        row.insertCell().textContent = ${right};
      }`)}`,
  );

const NUMBERS = Array.from({ length: ROWS }, (_, index) => sides(index));
const EN = `${JSON.stringify(NUMBERS.map(({ en }) => en))}[i]`;
const JA = `${JSON.stringify(NUMBERS.map(({ ja }) => ja))}[i]`;

/** Pages with text that is hard to read, and pages that are much too large. */
export const oddTextPages: readonly HostilePage[] = [
  { slug: 'lone-surrogates', rows: 6, page: written(`${EN} + '\\ud800'`, `'\\udc00' + ${JA}`) },
  { slug: 'null-characters', rows: 6, page: written(`'\\0' + ${EN} + '\\0'`, `${JA} + '\\0\\0'`) },
  {
    slug: 'bidi-overrides',
    rows: 6,
    page: written(`'\\u202e' + ${EN}`, `'\\u2067' + ${JA} + '\\u202e'`),
  },
  {
    slug: 'zero-width',
    rows: null,
    page: written(`[...${EN}].join('\\u200d')`, `[...${JA}].join('\\u200b')`),
  },
  // Not laid out: that alone overflows Chromium's stack at this depth, with no extension there.
  {
    slug: 'nested-deep',
    rows: null,
    page: htmlPage(
      `${table()}${script(`
        let at = document.body;
        for (let i = 0; i < 10000; i += 1) { const div = document.createElement('div'); div.className = 'deep'; at.append(div); at = div; }
        at.textContent = 'Deep down.';`)}`,
      { head: '<style>.deep { display: none }</style>' },
    ),
  },
  {
    slug: 'nested-deep-in-cell',
    rows: null,
    page: htmlPage(
      `${table()}${script(`
        let at = document.querySelector('td');
        for (let i = 0; i < 10000; i += 1) { const span = document.createElement('span'); span.className = 'deep'; at.append(span); at = span; }
        at.textContent = 'Deep down.';`)}`,
      { head: '<style>.deep { display: none }</style>' },
    ),
  },
  {
    slug: 'nested-tables',
    rows: null,
    page: htmlPage(
      script(`
        let at = document.body;
        for (let i = 0; i < 400; i += 1) {
          const table = document.createElement('table');
          for (let row = 0; row < 2; row += 1) { const tr = table.insertRow(); tr.insertCell().textContent = 'Level ' + i; tr.insertCell().textContent = '第' + i + '段落'; }
          at.append(table);
          at = table.rows[0].cells[0];
        }`),
    ),
  },
  {
    slug: 'many-empty-nodes',
    rows: 6,
    page: htmlPage(
      `${table()}${script(`
        const box = document.createElement('div');
        for (let i = 0; i < 300000; i += 1) box.append(document.createElement('p'));
        box.hidden = false;
        box.style.contentVisibility = 'hidden';
        document.body.append(box);`)}`,
    ),
  },
  {
    slug: 'many-tables',
    rows: null,
    page: htmlPage(
      script(`
        const text = Array.from({ length: 1000 }, (_, i) => '<table class="x"><tr><td>Name ' + i + '</td><td>番号' + i + '</td></tr><tr><td>Street</td><td>通り</td></tr></table>').join('');
        document.body.innerHTML = text;`),
    ),
  },
  // Twenty megabytes in one node, not laid out: that alone takes the browsers 20 s, with no extension there.
  {
    slug: 'long-text-beside',
    rows: 6,
    page: htmlPage(
      `${table()}<p style="content-visibility: hidden"></p>${script(`document.querySelector('p').textContent = 'Every word of it. '.repeat(1200000);`)}`,
    ),
  },
  {
    slug: 'long-text-in-cell',
    rows: null,
    page: htmlPage(
      `${table()}${script(`document.querySelector('td').innerHTML = '<div style="content-visibility: hidden">' + 'Every word of it. '.repeat(1200000) + '</div>';`)}`,
    ),
  },
  // Not laid out: Firefox itself takes over 20 s for these spans, with no extension there.
  {
    slug: 'huge-spans',
    rows: null,
    page: htmlPage(
      `<table class="off">${Array.from({ length: 20 }, (_, i) => `<tr><td colspan="1000" rowspan="65534">${sides(i).en}</td><td colspan="99999999999" rowspan="-4">${sides(i).ja}</td></tr>`).join('')}</table>`,
      { head: '<style>.off { display: none }</style>' },
    ),
  },
  {
    slug: 'wide-table',
    rows: null,
    page: htmlPage(
      script(`
        const line = '<tr>' + '<td>Word</td><td>言葉</td>'.repeat(300) + '</tr>';
        document.body.innerHTML = '<table>' + line.repeat(40) + '</table>';`),
    ),
  },
];
