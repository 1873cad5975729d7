import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { probe } from '../../../lib/layout/probe.ts';

const window = new Window();

function suspects(body: string): boolean {
  const doc = new window.DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  return probe(doc as unknown as Document);
}

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('probe', () => {
  it('suspects lines with pipes between line breaks', () => {
    expect(
      suspects(
        '<div>The sea is calm. | 海は静かです。<br>The wind is warm. | 風は暖かいです。</div>',
      ),
    ).toBe(true);
  });

  it('suspects rows that take turns under a number that stands once', () => {
    const pairs = ['One boat', 'Two boats', 'Three boats'].map(
      (text, i) => `<tr><td rowspan="2">${i}.</td><td>${text}</td></tr>${row('海に船が見える')}`,
    );
    expect(suspects(`<table>${pairs.join('')}</table>`)).toBe(true);
  });

  it('leaves names of code with what is said of them', () => {
    const rows = ['width', 'height', 'depth', 'color'].map((name) =>
      row(`<a><code>${name}</code></a>`, '箱の大きさを決める'),
    );
    expect(suspects(`<table>${rows.join('')}</table>`)).toBe(false);
  });

  it('suspects words that are code on both sides', () => {
    const rows = ['save', 'open', 'print', 'close'].map((name) =>
      row(`<code>${name}</code>`, '<code>保存する</code>'),
    );
    expect(suspects(`<table>${rows.join('')}</table>`)).toBe(true);
  });

  it('looks behind a long text that both cells begin with', () => {
    const before = '<b>Minister-President Constantine Ypsilanti-Papadiamantopoulos the Second</b>';
    const rows = ['One', 'Two', 'Three'].map((number) =>
      row(`${before} ${number} of the boats came home`, `${before} 船が港に帰ってきた`),
    );
    expect(suspects(`<table>${rows.join('')}</table>`)).toBe(true);
  });

  const english = [
    'The two sides met in the capital on Tuesday and spoke of the boats.',
    'The mayor said that the harbour is open for all of the ferries.',
    'A committee will look at what was done by the end of the year.',
  ];
  const french = [
    'Les deux parties se sont réunies dans la capitale et ont parlé des bateaux.',
    'Le maire a dit que le port est ouvert pour tous les traversiers.',
    'Un comité verra ce qui est fait dans les mois qui viennent pour le port.',
  ];
  const hungarian = [
    'A két fél kedden találkozott a fővárosban, és a hajókról beszélt.',
    'A polgármester azt mondta, hogy a kikötő nyitva áll, és hogy jönnek a hajók.',
    'Egy bizottság az év végéig megnézi, hogy mi történt, és az eredményt leírja.',
  ];
  const joined = (left: readonly string[], right: readonly string[], by: string) =>
    left.map((text, i) => `<p>${text}${by}${right[i]}</p>`).join('');

  it('suspects two languages of one writing by their small words, in turn or side by side', () => {
    expect(suspects(joined(english, french, '</p><p>'))).toBe(true);
    const column = (texts: readonly string[]) => `<div>${texts.map((t) => `<p>${t}</p>`)}</div>`;
    expect(suspects(column(french) + column(hungarian))).toBe(true);
    expect(suspects(joined(english, english, '</p><p>'))).toBe(false);
    expect(suspects(joined(hungarian, hungarian, '</p><p>'))).toBe(false);
  });

  it('suspects blocks that begin in one language and end in another', () => {
    const japanese = [
      '双方は火曜日に首都で会い、船について話し合いました。',
      '市長は、港はすべての船に開かれていると述べました。',
      '委員会は年末までに何が行われたかを確認します。',
    ];
    expect(suspects(joined(english, japanese, ' / '))).toBe(true);
    expect(suspects(joined(english, french, '<br>'))).toBe(true);
    expect(suspects(joined(english, english, '<br>'))).toBe(false);
  });

  it('suspects sentences that take turns in one long block', () => {
    const both = english.map((text) => `${text}船は二十隻あり、港に帰ってきたと市長は述べた。`);
    expect(suspects(`<p>${[...both, ...both].join('')}</p>`)).toBe(true);
    expect(suspects(`<p>${english.join('')}${english.join('')}</p>`)).toBe(false);
  });

  it('suspects lines that take turns between line breaks and in plain text', () => {
    const lines = english.flatMap((text, i) => [text, french[i]]);
    expect(suspects(`<div>${lines.join('<br>')}</div>`)).toBe(true);
    expect(suspects(`<pre>${lines.join('\n')}</pre>`)).toBe(true);
    expect(suspects(`<pre>${english.join('\n')}</pre>`)).toBe(false);
  });

  it('suspects short words of one writing by all of their column', () => {
    const words = [
      ['le port', 'de haven'],
      ['les rames', 'het riet'],
      ['un filet', 'een net'],
      ['le ciel', 'de lucht'],
    ];
    expect(suspects(`<table>${words.map((pair) => row(...pair)).join('')}</table>`)).toBe(true);
    const alike = words.map(([french = '']) => row(french, `${french}s`));
    expect(suspects(`<table>${alike.join('')}</table>`)).toBe(false);
  });

  it('suspects neighbours that take turns however many they are', () => {
    const many = Array.from({ length: 120 }, (_, i) => joined(english, french, '</p><p>') + i);
    expect(suspects(many.join(''))).toBe(true);
  });

  // Hardly a word of these is in any list: the places they stand in and their spelling tell them.
  const polish = [
    'łódź rybacka',
    'spokojne morze',
    'zachód słońca',
    'przystań',
    'świeży śledź',
    'żagiel',
  ];
  const inEnglish = ['fishing boat', 'calm sea', 'sunset', 'harbour', 'fresh herring', 'sail'];
  const others = [
    'biała żaglówka',
    'głęboka zatoka',
    'wschód księżyca',
    'nabrzeże',
    'wiosło',
    'dwa śledzie',
  ];

  it.each<[string, (left: string, right: string) => string]>([
    ['a definition', (term, text) => `<dt>${term}</dt><dd>${text}</dd>`],
    ['a definition in a box', (term, text) => `<div><dt>${term}</dt><dd>${text}</dd></div>`],
    [
      'a card',
      (term, text) => `<div><div class="a">${term}</div><div class="b">${text}</div></div>`,
    ],
    ['the next block of its make', (term, text) => `<p>${term}</p><p>${text}</p>`],
    ['a quotation', (term, text) => `<p>${term}</p><blockquote>${text}</blockquote>`],
    ['a fold', (term, text) => `<details><summary>${term}</summary><p>${text}</p></details>`],
    ['a line below', (term, text) => `<ul><li>${term}<br><em>${text}</em></li></ul>`],
    ['its block, behind a dash', (term, text) => `<p>${term} – ${text}</p>`],
    ['lines of plain text', (term, text) => `<pre>${term}     ${text}\n</pre>`],
    ['a cell', (term, text) => `<table><tr><td>${term}</td><td>${text}</td></tr></table>`],
  ])('suspects terms of one writing by what stands in %s', (_, weave) => {
    // Neighbouring tables and plain texts are one.
    const woven = (right: readonly string[]) =>
      polish
        .map((term, i) => weave(term, right[i] ?? ''))
        .join('')
        .replaceAll(/<\/(pre|table)><\1>/g, '');
    expect(suspects(woven(inEnglish))).toBe(true);
    // Cells of like length are asked of the reader in any case.
    expect(suspects(woven(others.map((text) => text.slice(0, 11))))).toBe(false);
  });

  it('suspects two lists of as many in two writings, however short their words', () => {
    const list = (words: readonly string[]) =>
      `<ol>${words.map((word) => `<li>${word}</li>`).join('')}</ol>`;
    expect(
      suspects(list(['sea', 'boat', 'rain', 'ice']) + list(['समुद्र', 'नाव', 'वर्षा', 'बर्फ'])),
    ).toBe(true);
    expect(suspects(list(['sea', 'boat', 'rain', 'ice']) + list(['समुद्र', 'नाव', 'वर्षा']))).toBe(
      false,
    );
  });

  it('suspects a poem and its translation, each in lines of one element', () => {
    const verse = (lines: readonly string[]) => `<div>${[...lines, ...lines].join('<br>')}</div>`;
    expect(suspects(verse(english) + verse(french))).toBe(true);
    expect(suspects(verse(english) + verse(english))).toBe(false);
  });

  it('leaves words with what is said of them at length', () => {
    const said = inEnglish.map(
      (term) => `<dt>${term}</dt><dd>The word for what the boats of this harbour bring home</dd>`,
    );
    expect(suspects(said.join(''))).toBe(false);
  });

  it('ends, and says no, where the fields of a form lead back to themselves', () => {
    const field = (name: string) => `<input name="${name}">`;
    const names = ['parentNode', 'nextSibling', 'nextElementSibling', 'firstChild', 'children'];
    expect(suspects(`<li><form>${names.map(field).join('')}</form></li>`.repeat(4))).toBe(false);
  });
});
