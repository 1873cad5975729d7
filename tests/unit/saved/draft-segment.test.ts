import { describe, expect, it } from 'vitest';
import type { Bitext, Segment } from '../../../lib/bitext/bitext.ts';
import { draftSegment, sourceOf } from '../../../lib/saved/draft-segment.ts';

function segment(id: string, texts: string[], change: Partial<Segment> = {}): Segment {
  const sides = texts.map((text, i) => ({
    lang: i === 0 ? 'en' : 'ja',
    dir: 'ltr' as const,
    text,
  }));
  return { id, kind: 'paragraph', row: 0, sides, owner: null, doubts: [], ...change };
}

const bitext: Bitext = {
  id: 'b1',
  layout: 'table',
  languages: ['en', 'ja'],
  title: ['Remarks', '談話'],
  date: '2021-07-20',
  notices: [{ text: '仮訳', kind: 'provisional', side: 1 }],
  segments: [
    segment('q', ['Question:', '質問'], { kind: 'label' }),
    segment('a', ['What?', '何か。'], { owner: 0, row: 1 }),
    segment('b', [`${'x'.repeat(80)}END`, '終'], { row: 2 }),
  ],
};

describe('what is kept of a segment', () => {
  it('is its texts, speaker, notices and a little of its neighbours', () => {
    expect(draftSegment(bitext, 1, '7')).toMatchObject({
      id: 'a',
      row: 1,
      layout: 'table',
      bitext: 'b1',
      speaker: ['Question:', '質問'],
      context: { before: ['Question:', '質問'], after: ['x'.repeat(60), '終'] },
      notices: bitext.notices,
      parserVersion: '7',
      note: '',
      tags: [],
    });
  });

  it('has empty context at the ends of the text', () => {
    expect(draftSegment(bitext, 0, '7')?.context.before).toEqual(['', '']);
    expect(draftSegment(bitext, 2, '7')?.context.after).toEqual(['', '']);
  });

  it('is null for a segment that is not there', () => {
    expect(draftSegment(bitext, 3, '7')).toBeNull();
  });

  it('comes with a source whose address has no fragment', () => {
    const source = sourceOf(bitext, { url: 'http://a.example/x?y#z', documentTitle: 'T' });
    expect(source).toMatchObject({
      url: 'http://a.example/x?y',
      date: '2021-07-20',
      documentTitle: 'T',
    });
  });
});
