import { describe, expect, it } from 'vitest';
import { ankiWriter } from '../../../lib/exchange/anki-writer.ts';
import { pairSentences } from '../../../lib/exchange/pair-sentences.ts';
import { tmxWriter } from '../../../lib/exchange/tmx-writer.ts';
import type { SavedPage, SavedSegment } from '../../../lib/saved/saved-segment.ts';
import { samplePage } from '../saved/samples.ts';
import { OPTIONS, savedSegment, written } from './samples.ts';

const EN = 'We object. We have said so before.';
const JA = '我々は反対する。以前にもそう述べた。';
const sides = (en: string, ja: string) => [
  { lang: 'en', dir: 'ltr' as const, text: en },
  { lang: 'ja', dir: 'ltr' as const, text: ja },
];
const row = savedSegment('row', { sides: sides(EN, JA) });
const sentence: SavedSegment = savedSegment('row:11-34,8-18', {
  sides: sides('We have said so before.', '以前にもそう述べた。'),
  sentence: {
    row: 'row',
    texts: [EN, JA],
    pieces: [
      { start: 11, end: 34 },
      { start: 8, end: 18 },
    ],
    confidence: 0.61,
  },
});
const pageOf = (...segments: SavedSegment[]): SavedPage => ({ source: samplePage(), segments });

describe('sentence pairs for files', () => {
  it('of a saved sentence are that sentence, as sure as when it was saved', () => {
    expect(pairSentences(pageOf(sentence), ['en', 'ja'])).toEqual(
      new Map([
        [
          sentence.id,
          [{ texts: ['We have said so before.', '以前にもそう述べた。'], score: 0.61 }],
        ],
      ]),
    );
  });

  it('come once where a row and a sentence of it are saved', () => {
    const pairs = pairSentences(pageOf(row, sentence), ['en', 'ja']);
    expect(pairs.get('row')?.map(({ texts }) => texts[0])).toEqual(['We object.']);
    expect(pairs.get(sentence.id)).toHaveLength(1);
  });
});

describe('a saved sentence pair', () => {
  it('is a sentence of its own in both kinds of TMX', () => {
    const rows = written(tmxWriter(OPTIONS, { kind: 'rows' }), [pageOf(row, sentence)]);
    expect(rows).toMatch(/<tu tuid="row"[^>]*Z">/);
    expect(rows).toMatch(/<tu tuid="row:11-34,8-18"[^>]* segtype="sentence">/);
    const pieces = written(tmxWriter(OPTIONS, { kind: 'sentences', pairSentences }), [
      pageOf(sentence),
    ]);
    expect(pieces).toContain('<tu tuid="row:11-34,8-18"');
    expect(pieces).toContain('<seg>以前にもそう述べた。</seg>');
  });

  it('is a card of its own for Anki', () => {
    const cards = written(ankiWriter(OPTIONS), [pageOf(sentence)]);
    expect(cards).toContain('"We have said so before."\t"以前にもそう述べた。"');
  });

  it('carries its whole row as context on the card, in the order of the card', () => {
    const options = { ...OPTIONS, languages: ['ja', 'en'] };
    const cards = written(ankiWriter(options), [pageOf(row, sentence)])
      .trimEnd()
      .split(/\n(?="row)/);
    const [en, ja] = sentence.sentence?.texts ?? [];
    expect(written(ankiWriter(options), [pageOf(sentence)])).toContain(`\t"${ja}\n\n${en}"\t""`);
    expect(cards.join()).toContain('"http');
  });
});
