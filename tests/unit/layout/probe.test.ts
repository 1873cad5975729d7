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
});
