import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormulas, unguardFormulas } from '../../lib/exchange/formula-guard.ts';
import { jsonLinesWriter, jsonWriter } from '../../lib/exchange/json-format.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { csvWriter, tsvWriter } from '../../lib/exchange/table-writer.ts';
import { tmxWriter } from '../../lib/exchange/tmx-writer.ts';
import type { Writer } from '../../lib/exchange/writer.ts';
import { xliffWriter } from '../../lib/exchange/xliff-writer.ts';
import { legalXml } from '../../lib/exchange/xml-text.ts';
import type { SavedPage, SavedSentence } from '../../lib/saved/saved-segment.ts';
import { bytesOf, NOW, OPTIONS, savedSegment, written } from '../unit/exchange/samples.ts';
import { samplePage } from '../unit/saved/samples.ts';

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...[
      "'",
      '=1',
      '-',
      '+',
      '@',
      '＝',
      '\t',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\u00a0',
      '"',
      ',',
      '|',
      '#',
    ],
    ...['<b>', '&amp;', ']]>', '\u2028', '\u200f', '\u0001', '日本語。', '𠮷', '\ufeff'],
  ),
);
const anyText = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** The sentence part of a segment: the first side to its end, the other side without any. */
const sentenceOf = (text: fc.Arbitrary<string>): fc.Arbitrary<SavedSentence> =>
  fc
    .record({ row: text, own: text, confidence: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ row, own, confidence }) => ({
      row,
      texts: [own, ''],
      pieces: [{ start: 0, end: own.length }, null],
      confidence: Math.abs(confidence), // JSON knows no -0
    }));

function pageOf(text: fc.Arbitrary<string>): fc.Arbitrary<SavedPage> {
  const side = (lang: string) =>
    fc.record({ lang: fc.constant(lang), dir: fc.constant('ltr' as const), text });
  const segment = fc.record({
    sides: fc.tuple(
      side('en').filter((s) => s.text !== ''),
      side('ja'),
    ),
    speaker: fc.option(fc.tuple(text, text)),
    note: text,
    tags: fc.uniqueArray(text, { maxLength: 3 }),
    row: fc.nat(99),
    sentence: fc.option(sentenceOf(text), { nil: undefined }),
  });
  const segments = fc
    .array(segment, { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.map(({ sentence, ...change }, i) =>
        savedSegment(`s${i}`, sentence ? { ...change, sentence } : change),
      ),
    );
  const source = fc
    .record({ title: fc.option(fc.tuple(text, text)), documentTitle: text, url: fc.webUrl() })
    .map(samplePage);
  return fc.record({ source, segments });
}

const formats: [string, string, () => Writer, fc.Arbitrary<string>][] = [
  ['JSON', 'x.json', () => jsonWriter(OPTIONS), anyText],
  ['JSON Lines', 'x.jsonl', () => jsonLinesWriter(OPTIONS), anyText],
  ['TMX', 'x.tmx', () => tmxWriter(OPTIONS, { kind: 'rows' }), anyText.map(legalXml)],
  ['XLIFF', 'x.xlf', () => xliffWriter(OPTIONS), anyText.map(legalXml)],
  ['CSV', 'x.csv', () => csvWriter(OPTIONS, { sideCount: 2, guard: true }), anyText],
  ['CSV unguarded', 'x.csv', () => csvWriter(OPTIONS, { sideCount: 2, guard: false }), anyText],
  ['TSV', 'x.tsv', () => tsvWriter(OPTIONS, { sideCount: 2, guard: false }), anyText],
];

describe('read(write(x)) = x', () => {
  it.each(formats)('%s', (_, name, writer, text) => {
    fc.assert(
      fc.property(pageOf(text), (page) => {
        const file = bytesOf(written(writer(), [page]));
        expect(readFile(file, name, NOW)).toEqual({ ok: true, pages: [page], refused: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('the formula guard comes off as it went on, and leaves no line that begins a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const guarded = guardFormulas(text);
        expect(unguardFormulas(guarded)).toBe(text);
        for (const line of guarded.split(/[\r\n]/))
          expect(line.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});
