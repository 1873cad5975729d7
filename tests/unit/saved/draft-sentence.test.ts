import { describe, expect, it } from 'vitest';
import type { SentencePair } from '../../../lib/align/sentence-pair.ts';
import type { Bitext } from '../../../lib/bitext/bitext.ts';
import { draftSentence, sentenceId } from '../../../lib/saved/draft-sentence.ts';
import { readSentence } from '../../../lib/saved/read-sentence.ts';

const EN = 'We object. We have said so before. Twice.';
const JA = '我々は反対する。以前にもそう述べた。';

const bitext: Bitext = {
  id: 'b1',
  layout: 'table',
  languages: ['en', 'ja'],
  title: null,
  date: null,
  notices: [],
  segments: [
    {
      id: 'row',
      kind: 'paragraph',
      row: 3,
      sides: [
        { lang: 'en', dir: 'ltr', text: EN },
        { lang: 'ja', dir: 'ltr', text: JA },
      ],
      owner: null,
      doubts: ['unsure-pair'],
    },
  ],
};
/** Two English sentences that one Japanese sentence answers. */
const twoToOne: SentencePair = {
  spans: [
    [
      { start: 11, end: 34 },
      { start: 35, end: 41 },
    ],
    [{ start: 8, end: 18 }],
  ],
  confidence: 0.93,
};

describe('a sentence pair about to be saved', () => {
  it('holds its own sentences, and the whole row as context', () => {
    expect(draftSentence(bitext, 0, twoToOne, '7')).toMatchObject({
      id: 'row:11-41,8-18',
      kind: 'paragraph',
      row: 3,
      sides: [
        { lang: 'en', text: 'We have said so before. Twice.' },
        { lang: 'ja', text: '以前にもそう述べた。' },
      ],
      sentence: {
        row: 'row',
        texts: [EN, JA],
        pieces: [
          { start: 11, end: 41 },
          { start: 8, end: 18 },
        ],
        confidence: 0.93,
      },
      doubts: [],
    });
  });

  it('says where it stands on one side only, and where the aligner was not sure', () => {
    const alone = { spans: [[{ start: 0, end: 10 }], []], confidence: 0.4 };
    const draft = draftSentence(bitext, 0, alone, '7');
    expect(draft?.doubts).toEqual(['one-side', 'unsure-pair']);
    expect(draft?.sides[1]?.text).toBe('');
    expect(draft?.id).toBe('row:0-10,');
  });

  it('has another id than its row and than its neighbours', () => {
    const ids = [
      sentenceId('row', [{ start: 0, end: 10 }, null]),
      sentenceId('row', [null, { start: 0, end: 10 }]),
      sentenceId('row', [{ start: 0, end: 1 }, null]),
      'row',
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is null for a row that is not there', () => {
    expect(draftSentence(bitext, 1, twoToOne, '7')).toBeNull();
  });
});

describe('a sentence part from outside', () => {
  const good = {
    row: 'row',
    texts: [EN, JA],
    pieces: [{ start: 0, end: 10 }, null],
    confidence: 1,
  };

  it('is made anew from the fields it knows', () => {
    const more = { ...good, extra: 1, pieces: [{ start: 0, end: 10, extra: 1 }, null] };
    expect(readSentence(more)).toEqual(good);
  });

  it.each([
    ['nothing', null],
    ['a text', 'row'],
    ['no row', { ...good, row: undefined }],
    ['a piece beyond its text', { ...good, pieces: [{ start: 0, end: 999 }, null] }],
    ['a piece that ends before it begins', { ...good, pieces: [{ start: 5, end: 2 }, null] }],
    ['half a character', { ...good, pieces: [{ start: 0.5, end: 2 }, null] }],
    ['fewer pieces than texts', { ...good, pieces: [null] }],
    ['a probability above 1', { ...good, confidence: 2 }],
    ['no probability', { ...good, confidence: Number.NaN }],
    ['texts that are none', { ...good, texts: [EN, 5] }],
  ])('is refused: %s', (_, value) => {
    expect(readSentence(value)).toBeNull();
  });
});
