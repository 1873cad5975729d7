import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ankiWriter } from '../../../lib/exchange/anki-writer.ts';
import { docxDocument } from '../../../lib/exchange/docx-document.ts';
import { zipDocx } from '../../../lib/exchange/docx-zip.ts';
import { exportFileName } from '../../../lib/exchange/file-name.ts';
import { htmlWriter } from '../../../lib/exchange/html-writer.ts';
import { markdownWriter } from '../../../lib/exchange/markdown-writer.ts';
import { readXml } from '../../../lib/exchange/read-xml.ts';
import { writePages } from '../../../lib/exchange/writer.ts';
import { OPTIONS, samplePages, written } from './samples.ts';

describe('Anki text', () => {
  const file = written(ankiWriter(OPTIONS), samplePages());
  /** Reads as Anki's importer does: `#key:value` lines first, then quoted fields. */
  const headers = file.split('\n').filter((line) => line.startsWith('#'));
  const body = file.split('\n').slice(headers.length).join('\n');
  const notes = Papa.parse<string[]>(body, { delimiter: '\t', skipEmptyLines: true }).data;

  it('begins with file headers in the order Anki needs', () => {
    expect(headers).toEqual([
      '#separator:Tab',
      '#html:false',
      '#columns:ID\tFront\tBack\tSpeaker\tNote\tTitle\tURL\tContext\tTags',
      '#tags column:9',
    ]);
  });

  it('has one note a row with two sides, line breaks inside their field', () => {
    expect(notes.map((note) => note.length)).toEqual([9, 9, 9]);
    expect(notes[1]?.slice(1)).toEqual([
      '5.31 million & "more"\nsecond line',
      '531万\n二行目',
      'Question: / 質問',
      'see\tthe "original"\n=1+1',
      'Remarks by the Spokesperson / 報道官談話',
      'http://www.example.org/press/1.html',
      '',
      'figures two_words a,b',
    ]);
    expect(notes[2]?.[2]).toBe('\u200fبيان\n\n聲明');
  });

  it('puts a stable id first, another for each note', () => {
    const ids = notes.map(([id]) => id);
    expect(new Set(ids).size).toBe(3);
    expect(written(ankiWriter({ ...OPTIONS, now: '2027-01-01' }), samplePages())).toContain(ids[0]);
  });
});

describe('Markdown', () => {
  it('shows texts as they are, whatever marks they hold', () => {
    const [page] = samplePages();
    if (page?.segments[0] === undefined) throw new Error('no sample');
    const sides = [
      { lang: 'en', dir: 'ltr' as const, text: '# not a heading\n1. *x* | [a](b)\n- y' },
    ];
    const file = written(markdownWriter(OPTIONS), [
      { ...page, segments: [{ ...page.segments[0], sides }] },
    ]);
    expect(file).toContain('\\# not a heading  \n1\\. \\*x\\* \\| \\[a\\](b)  \n\\- y');
    expect(file).toContain('# Remarks by the Spokesperson / 報道官談話');
    expect(file).toContain('*仮訳 \\<draft\\>*');
  });
});

describe('the bilingual HTML file', () => {
  const words = { lang: 'en', title: 'Saved <rows>', all: 'Both', flip: 'Flip' };
  const file = written(htmlWriter(OPTIONS, 2, words), samplePages());

  it('holds no script, no link to load, and escapes what pages said', () => {
    expect(file).not.toMatch(/<script|javascript:|\son\w+=|src=|@import|url\(/i);
    expect(file).toContain('仮訳 &lt;draft&gt;');
    expect(file).toContain('<title>Saved &lt;rows&gt;</title>');
  });

  it('says the language and direction of every side', () => {
    expect(file).toContain('<div class="side side-1" lang="ar" dir="rtl">\u200fبيان</div>');
    expect(file.match(/class="side /g)).toHaveLength(9);
  });

  it('has a rule for each view and each flip', () => {
    expect(file).toContain('#view-0:checked ~ main .row > input:not(:checked) ~ .side-1');
    expect(file).toContain('#view-1:checked ~ main .row > input:checked ~ .side-1');
  });

  it('makes no link of an address that is not of the web', () => {
    const [page] = samplePages();
    if (page === undefined) throw new Error('no sample');
    const source = { ...page.source, url: 'javascript:alert(1)' };
    const hostile = written(htmlWriter(OPTIONS, 2, words), [{ ...page, source }]);
    expect(hostile).not.toContain('<a ');
  });
});

describe('the DOCX table', () => {
  it('is a zip of three well-formed parts with a row a segment', async () => {
    const writer = docxDocument(OPTIONS, 3, { number: 'No.', note: 'Note' });
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipDocx(writePages(writer, samplePages()))) chunks.push(chunk);
    const bytes = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const counts = new Map<string, number>();
    readXml(xml, {
      open: ({ name }) => void counts.set(name, (counts.get(name) ?? 0) + 1),
      text: () => undefined,
      close: () => undefined,
    });
    expect(counts.get('tbl')).toBe(2);
    expect(counts.get('tr')).toBe(2 + 4);
    expect(counts.get('tc')).toBe(6 * 5);
    expect(counts.get('bidi')).toBe(1);
    expect(xml).toContain('<w:lang w:val="ja" w:eastAsia="ja" w:bidi="ja"/>');
    expect(xml).toContain('531万</w:t><w:br/><w:t xml:space="preserve">二行目');
  });
});

describe('file names', () => {
  it.each([
    [
      'www.fr.emb-japan.go.jp',
      'Embassy Spokesperson’s Comment',
      ['en', 'ja'],
      'fr.emb-japan.go.jp_2026-11-23_embassy-spokesperson-s-comment_en-ja.tmx',
    ],
    [null, 'Bücher/évêque: *?"<>|', ['de', 'fr'], 'taiyaku_2026-11-23_bucher-eveque_de-fr.tmx'],
    ['example.org', '談話', ['zh-Hant'], 'example.org_2026-11-23_zh-hant.tmx'],
    [null, 'x'.repeat(400), Array<string>(60).fill('en'), /^taiyaku_.{1,111}\.tmx$/],
  ])('sort and say what is inside: %s', (host, title, languages, expected) => {
    const name = exportFileName({ host, title, languages, date: OPTIONS.now, extension: 'tmx' });
    if (typeof expected === 'string') expect(name).toBe(expected);
    else expect(name).toMatch(expected);
    expect(name.length).toBeLessThanOrEqual(120);
  });
});
