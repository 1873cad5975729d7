import { describe, expect, it } from 'vitest';
import type { Bitext, Segment } from '../../../lib/bitext/bitext.ts';
import { segmentId } from '../../../lib/bitext/segment-id.ts';
import { compareSaved } from '../../../lib/saved/compare-saved.ts';
import { draftSegment } from '../../../lib/saved/draft-segment.ts';
import { draftSentence } from '../../../lib/saved/draft-sentence.ts';
import type { SavedSegment } from '../../../lib/saved/saved-segment.ts';

type Pair = readonly [string, string];

function bitextOf(pairs: readonly Pair[]): Bitext {
  const segments = pairs.map(
    (texts, row): Segment => ({
      id: segmentId(texts, 0),
      kind: 'paragraph',
      row,
      sides: texts.map((text, side) => ({ lang: side === 0 ? 'en' : 'ja', dir: 'ltr', text })),
      owner: null,
      doubts: [],
    }),
  );
  return {
    id: 'b1',
    layout: 'table',
    languages: ['en', 'ja'],
    title: null,
    date: null,
    notices: [],
    segments,
  };
}

function savedFrom(pairs: readonly Pair[], index: number): SavedSegment {
  const draft = draftSegment(bitextOf(pairs), index, '1');
  if (draft === null) throw new Error(`no segment ${index}`);
  return { ...draft, savedAt: '2026-01-01T00:00:00.000Z' };
}

const published: Pair[] = [
  ['One.', '一。'],
  ['Two.', '二。'],
  ['Three.', '三。'],
];
const states = (saved: SavedSegment[], pairs: readonly Pair[]) =>
  compareSaved(saved, [bitextOf(pairs)]).map((state) => state.is);

describe('a saved segment on return to its page', () => {
  it('is there where its texts are, wherever the row went', () => {
    const saved = [savedFrom(published, 1)];
    expect(states(saved, published)).toEqual(['there']);
    expect(states(saved, [['New.', '新。'], ...published])).toEqual(['there']);
  });

  it('has changed where other texts stand between the same neighbours', () => {
    const corrected: Pair[] = [
      published[0] as Pair,
      ['Two, corrected.', '二、訂正。'],
      published[2] as Pair,
    ];
    const [state] = compareSaved([savedFrom(published, 1)], [bitextOf(corrected)]);
    expect(state).toMatchObject({
      is: 'changed',
      now: { sides: [{ text: 'Two, corrected.' }, { text: '二、訂正。' }] },
    });
  });

  it('has changed where one side stands as it was', () => {
    expect(states([savedFrom(published, 0)], [['One, corrected.', '一。']])).toEqual(['changed']);
  });

  it('is gone where nothing proves the place', () => {
    expect(states([savedFrom(published, 1)], [['Other.', '他。']])).toEqual(['gone']);
    expect(states([savedFrom(published, 1)], [])).toEqual(['gone']);
  });

  it('is gone where two rows could be it', () => {
    const twice: Pair[] = [
      ['One a.', '一。'],
      ['One b.', '一。'],
    ];
    expect(states([savedFrom(published, 0)], twice)).toEqual(['gone']);
  });

  it('never claims a row that is saved itself', () => {
    const saved = [
      savedFrom(published, 1),
      savedFrom([published[0] as Pair, ['Two b.', '二。'], published[2] as Pair], 1),
    ];
    expect(states(saved, [published[0] as Pair, ['Two b.', '二。'], published[2] as Pair])).toEqual(
      ['gone', 'there'],
    );
  });
});

describe('a saved sentence pair on return to its page', () => {
  const row: Pair = ['One. Two.', '一。二。'];
  const pair = { spans: [[{ start: 5, end: 9 }], [{ start: 2, end: 4 }]], confidence: 1 };
  const draft = draftSentence(bitextOf([row, ...published]), 0, pair, '1');
  if (draft === null) throw new Error('no sentence');
  const saved: SavedSegment[] = [{ ...draft, savedAt: '2026-01-01T00:00:00.000Z' }];

  it('is there where its row is', () => {
    expect(states(saved, [...published, row])).toEqual(['there']);
  });

  it('is there where one other row still holds all of it', () => {
    expect(states(saved, [['One more. Two.', '一。二。']])).toEqual(['there']);
    expect(states(saved, [['One. Two!', '一。二。']])).toEqual(['changed']);
  });

  it('is gone where several rows might be meant', () => {
    const twice: Pair[] = [
      ['A. Two.', '甲。二。'],
      ['B. Two.', '乙。二。'],
    ];
    expect(states(saved, twice)).toEqual(['gone']);
  });
});
