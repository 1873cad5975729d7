import { describe, expect, it } from 'vitest';
import { jsonLinesWriter } from '../../../lib/exchange/json-format.ts';
import type { Problem } from '../../../lib/exchange/problem.ts';
import { MAX_FILE_BYTES, readFile, tooLarge } from '../../../lib/exchange/read-file.ts';
import { tmxWriter } from '../../../lib/exchange/tmx-writer.ts';
import { bytesOf, NOW, OPTIONS, samplePages, written } from './samples.ts';

const tmx = (body: string, header = '<header srclang="en"/>') =>
  `<?xml version="1.0"?>\n<tmx version="1.4">\n${header}\n<body>\n${body}\n</body>\n</tmx>`;
const tuv = (lang: string, text: string) => `<tuv xml:lang="${lang}"><seg>${text}</seg></tuv>`;
const tu = (...variants: string[]) => `<tu>${variants.join('')}</tu>`;
const head = '{"format":"taiyaku-library","version":1,';
const laughs = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
const deep = `${'<seg>'.repeat(100_000)}`;

/** File name, content, and what must be said of it. */
const wholeFiles: [string, string, string | Uint8Array, Problem][] = [
  ['truncated XML', 'a.tmx', tmx(tu(tuv('en', 'a'))).slice(0, -30), { code: 'not-xml', line: 5 }],
  ['entities', 'a.tmx', `${laughs}\n${tmx('')}`, { code: 'hostile-xml', line: 1 }],
  ['an entity nobody declared', 'a.tmx', tmx(tu(tuv('en', '&b;'))), { code: 'not-xml', line: 5 }],
  ['huge depth', 'a.tmx', tmx(deep), { code: 'hostile-xml', line: 5 }],
  [
    'TMX without a source language',
    'a.tmx',
    tmx('', '<header/>'),
    { code: 'no-source-language', line: 3 },
  ],
  ['another XML', 'a.tmx', '<html>\n</html>', { code: 'not-tmx', line: 1, detail: 'html' }],
  [
    'XLIFF 1.2',
    'a.xlf',
    '<xliff version="1.2"></xliff>',
    { code: 'not-xliff', line: 1, detail: 'version 1.2' },
  ],
  [
    'XLIFF without languages',
    'a.xlf',
    '<xliff version="2.0"></xliff>',
    { code: 'no-source-language', line: 1 },
  ],
  ['an empty file', 'a.csv', '', { code: 'nothing-inside' }],
  ['an empty TMX', 'a.tmx', tmx(''), { code: 'nothing-inside' }],
  [
    'Shift_JIS',
    'a.csv',
    Uint8Array.from([0x61, 0x0a, 0x62, 0x0a, 0x93, 0xfa, 0x96, 0x7b]),
    { code: 'encoding', line: 3 },
  ],
  ['cut UTF-16', 'a.tmx', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]), { code: 'encoding', line: 1 }],
  [
    'CSV with other columns',
    'a.csv',
    'name,price\nfish,1',
    { code: 'no-columns', line: 1, detail: 'name, price' },
  ],
  ['CSV with an open quote', 'a.csv', 'en,ja\nx,y\n"a,b\n', { code: 'no-columns', line: 3 }],
  ['prose', 'a.txt', 'Hello there.', { code: 'unknown-format' }],
  [
    'JSON of a newer version',
    'a.json',
    '{"format":"taiyaku-library","version":999,"pages":[]}',
    { code: 'newer-version', detail: '999' },
  ],
  ['cut JSON', 'a.json', `${head}"pages":[`, { code: 'not-json' }],
  ['another JSON', 'a.json', '{"pages":[]}', { code: 'wrong-shape', detail: 'format' }],
  ['JSON without pages', 'a.json', `${head}"x":1}`, { code: 'wrong-shape', detail: 'pages' }],
  [
    'a page without its address',
    'a.json',
    `${head}"pages":[{"source":{}}]}`,
    { code: 'wrong-shape', unit: 1, detail: 'source.title' },
  ],
  [
    'a bad line',
    'a.jsonl',
    `${head}"x":1}\n{"source":1}\n`,
    { code: 'wrong-shape', line: 2, detail: 'source.title' },
  ],
  ['a cut line', 'a.jsonl', `${head}"x":1}\n{"source"`, { code: 'not-json', line: 2 }],
];

describe('a file that cannot be read', () => {
  it.each(wholeFiles)('says what and where: %s', (_, name, content, problem) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;
    expect(readFile(bytes, name, NOW)).toMatchObject({ ok: false, problem });
  });

  it('is refused by its size before it is read, with the limit', () => {
    expect(tooLarge(500_000_000)).toEqual({
      code: 'too-large',
      detail: `500 > ${MAX_FILE_BYTES / 1e6} MB`,
    });
  });
});

const units: [string, string, string, Problem][] = [
  ['one variant', 'a.tmx', tmx(tu(tuv('en', 'a'))), { code: 'one-language', line: 5, unit: 1 }],
  [
    'an empty variant',
    'a.tmx',
    tmx(tu(tuv('en', 'a'), tuv('ja', ' '))),
    { code: 'one-language', line: 5, unit: 1 },
  ],
  [
    'a language twice',
    'a.tmx',
    tmx(tu(tuv('en', 'a'), tuv('EN', 'b'))),
    { code: 'too-many-languages', line: 5, unit: 1 },
  ],
  [
    'no language',
    'a.tmx',
    tmx(tu('<tuv><seg>a</seg></tuv>', tuv('ja', 'b'))),
    { code: 'no-language-tag', line: 5, unit: 1 },
  ],
  [
    'a row with too few cells',
    'a.csv',
    'en,ja\na,b\n"c\nd",e\nf',
    { code: 'row-length', line: 5, unit: 3, detail: '1 ≠ 2' },
  ],
  ['a row in one language', 'a.csv', 'en,ja\na,', { code: 'one-language', line: 2, unit: 1 }],
  [
    'texts without language',
    'a.csv',
    'text_a,text_b\na,b',
    { code: 'no-language-tag', line: 2, unit: 1 },
  ],
  [
    'a unit without target',
    'a.xlf',
    '<xliff version="2.1" srcLang="en" trgLang="ja"><file id="f">\n<unit id="u"><segment><source>a</source></segment></unit></file></xliff>',
    { code: 'one-language', line: 2, unit: 1 },
  ],
];

describe('a unit that cannot be kept', () => {
  it.each(units)('is refused by name: %s', (_, name, content, problem) => {
    const result = readFile(bytesOf(content), name, NOW);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.refused).toEqual([problem]);
  });

  it('is refused where its id stands for other texts already, and taken once where it repeats', () => {
    const [page] = samplePages();
    const file = written(tmxWriter(OPTIONS, { kind: 'rows' }), page ? [page, page] : []);
    const at = file.lastIndexOf('質問</seg>');
    const changed = `${file.slice(0, at)}別の質問</seg>${file.slice(at + '質問</seg>'.length)}`;
    const result = readFile(bytesOf(changed), 'a.tmx', NOW);
    expect(result).toMatchObject({ ok: true, refused: [{ code: 'duplicate-id', unit: 4 }] });
    if (result.ok) expect(result.pages[0]?.segments).toHaveLength(3);
  });

  it('with half a character makes a backup unreadable, and says where', () => {
    const file = written(jsonLinesWriter(OPTIONS), samplePages()).replace('質問', '\\ud800');
    expect(readFile(bytesOf(file), 'a.jsonl', NOW)).toEqual({
      ok: false,
      problem: { code: 'broken-character', line: 2 },
    });
  });

  it('does not take the good ones with it', () => {
    const file = tmx([tu(tuv('en', 'a')), tu(tuv('en', 'b'), tuv('ja', '乙'))].join('\n'));
    const result = readFile(bytesOf(file), 'a.tmx', NOW);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.pages[0]?.segments.map(({ sides }) => sides.map(({ text }) => text))).toEqual([
      ['b', '乙'],
    ]);
    expect(result.refused).toHaveLength(1);
  });

  it('keeps five variants: sides are a list', () => {
    const five = tu(...['en', 'ja', 'zh-TW', 'ko', 'ar'].map((lang) => tuv(lang, `in ${lang}`)));
    const result = readFile(bytesOf(tmx(five)), 'a.tmx', NOW);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.pages[0]?.segments[0]?.sides.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['en', 'ltr'],
      ['ja', 'ltr'],
      ['zh-TW', 'ltr'],
      ['ko', 'ltr'],
      ['ar', 'rtl'],
    ]);
  });
});
