import { describe, expect, it } from 'vitest';
import { readXml } from '../../../lib/exchange/read-xml.ts';
import { tmxWriter } from '../../../lib/exchange/tmx-writer.ts';
import { OPTIONS, samplePages, written } from './samples.ts';

const words = (text: string) => text.split(' ');
const MADE = words('o-encoding creationdate creationid changedate changeid');
const UNIT = words('datatype usagecount lastusagedate creationtool creationtoolversion o-tmf');
/** The attribute lists of the TMX 1.4b DTD, for the elements we write. */
const ATTRIBUTES: Record<string, { required?: readonly string[]; also?: readonly string[] }> = {
  tmx: { required: ['version'] },
  header: {
    required: words('creationtool creationtoolversion segtype o-tmf adminlang srclang datatype'),
    also: MADE,
  },
  tu: { also: [...MADE, ...UNIT, 'tuid', 'segtype', 'srclang'] },
  tuv: { required: ['xml:lang'], also: [...MADE, ...UNIT] },
  note: { also: words('o-encoding xml:lang') },
  prop: { required: ['type'], also: words('o-encoding xml:lang') },
};

const rows = written(tmxWriter(OPTIONS, { kind: 'rows' }), samplePages());

const sentences = written(
  tmxWriter(OPTIONS, {
    kind: 'sentences',
    pairSentences: (page) =>
      new Map(page.segments.map(({ id }) => [id, [{ texts: ['One.', '一。'], score: 0.9 }]])),
  }),
  samplePages(),
);

/** The element tree as TMX 1.4b's DTD sees it: name, attributes, names of the children in order. */
function elementsOf(xml: string) {
  const open: {
    name: string;
    attributes: Record<string, string>;
    children: string[];
    text: string;
  }[] = [];
  const all: typeof open = [];
  readXml(xml, {
    open({ name, attributes }) {
      open.at(-1)?.children.push(name);
      const element = { name, attributes: { ...attributes }, children: [], text: '' };
      open.push(element);
      all.push(element);
    },
    text(text) {
      const last = open.at(-1);
      if (last) last.text += text;
    },
    close: () => void open.pop(),
  });
  return all;
}

/** The part of OmegaT's TMXReader2 that decides what it keeps of a unit. */
function readAsOmegat(xml: string, source: string, target: string) {
  const elements = elementsOf(xml);
  const header = elements.find(({ name }) => name === 'header')?.attributes ?? {};
  if (header.srclang === undefined) throw new Error('NullPointerException: srclang');
  const same = (wanted: string, tag: string | undefined) => {
    if (tag === undefined) throw new Error('tuv without language');
    return wanted.slice(0, 2).toLowerCase() === tag.slice(0, 2).toLowerCase();
  };
  const pairs: [string, string][] = [];
  let unit: Record<string, string> = {};
  for (const [i, element] of elements.entries()) {
    if (element.name === 'tu') unit = {};
    if (element.name !== 'tuv') continue;
    const text = elements[i + 1]?.text ?? '';
    if (same(source, element.attributes['xml:lang'])) unit.source = text;
    if (same(target, element.attributes['xml:lang'])) unit.target = text;
    if (unit.source && unit.target && !pairs.some(([s]) => s === unit.source)) {
      pairs.push([unit.source, unit.target]);
    }
  }
  return { segtype: header.segtype, tool: header.creationtool, pairs };
}

describe('TMX', () => {
  it('has every header attribute the DTD requires, and children in its order', () => {
    const elements = elementsOf(rows);
    const header = elements.find(({ name }) => name === 'header')?.attributes;
    expect(Object.keys(header ?? {})).toEqual(
      expect.arrayContaining(
        'creationtool creationtoolversion segtype o-tmf adminlang srclang datatype'.split(' '),
      ),
    );
    const order: Record<string, RegExp> = {
      tmx: /^header body $/,
      header: /^$/,
      body: /^(tu )*$/,
      tu: /^((note|prop) )*(tuv )+$/,
      tuv: /^((note|prop) )*seg $/,
      seg: /^$/,
      note: /^$/,
      prop: /^$/,
    };
    for (const { name, children } of elements) {
      expect(children.map((child) => `${child} `).join(''), name).toMatch(order[name] ?? /never/);
    }
  });

  it.each([
    ['rows', rows],
    ['sentence pairs', sentences],
  ])('has no attribute the DTD does not know, and every one it requires: %s', (_, file) => {
    const elements = elementsOf(file);
    expect(elements.some(({ name }) => name === 'tuv')).toBe(true);
    for (const { name, attributes } of elements) {
      const { required = [], also = [] } = ATTRIBUTES[name] ?? {};
      const names = Object.keys(attributes);
      expect(names, name).toEqual(expect.arrayContaining([...required]));
      expect([...required, ...also], name).toEqual(expect.arrayContaining(names));
      if (attributes.segtype)
        expect(attributes.segtype).toMatch(/^(block|paragraph|sentence|phrase)$/);
      for (const date of ['creationdate', 'changedate']) {
        if (attributes[date]) expect(attributes[date]).toMatch(/^\d{8}T\d{6}Z$/);
      }
    }
    const ids = elements.flatMap(({ name, attributes }) => (name === 'tu' ? attributes.tuid : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes dates as TMX wants them', () => {
    expect(rows).toContain('creationdate="20260102T030405Z"');
    expect(rows).toContain('creationdate="20261123T090000Z"');
  });

  it('is read by OmegaT as whole paragraphs it may split itself', () => {
    expect(readAsOmegat(rows, 'en-US', 'ja')).toEqual({
      segtype: 'paragraph',
      tool: 'Taiyaku',
      pairs: [
        ['Question:', '質問'],
        ['5.31 million & "more"\nsecond line', '531万\n二行目'],
      ],
    });
  });

  it('gives OmegaT a Chinese it can match', () => {
    expect(readAsOmegat(rows, 'en', 'zh-TW').pairs).toEqual([['=HYPERLINK("http://x")', '聲明']]);
    expect(rows).toContain('xml:lang="zh-TW"');
  });

  it('writes sentence pairs as such, with their score, and none with an empty side', () => {
    const pairs = [
      { texts: ['One.', '一。'], score: 0.987 },
      { texts: ['Only here.', ''], score: 0.4 },
    ];
    const file = written(
      tmxWriter(OPTIONS, {
        kind: 'sentences',
        pairSentences: () => new Map([['a', pairs]]),
      }),
      samplePages(),
    );
    expect(readAsOmegat(file, 'en', 'ja')).toEqual({
      segtype: 'sentence',
      tool: 'Taiyaku',
      pairs: [['One.', '一。']],
    });
    expect(file).toContain('tuid="a.1"');
    expect(file).toContain('<prop type="x-align-score">0.99</prop>');
  });

  it('leaves out characters XML cannot hold, and stays readable', () => {
    const [page] = samplePages();
    if (page === undefined) throw new Error('no sample');
    const segments = page.segments.map((segment) => ({
      ...segment,
      note: 'a\u0000b\u001fc\ufffe',
    }));
    const file = written(tmxWriter(OPTIONS, { kind: 'rows' }), [{ ...page, segments }]);
    expect(file).toContain('<note>abc</note>');
    expect(elementsOf(file).length).toBeGreaterThan(5);
  });
});
