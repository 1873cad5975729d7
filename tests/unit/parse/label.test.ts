import { describe, expect, it } from 'vitest';
import { isLabelRow, labelStrength, ownersOf } from '../../../lib/parse/label.ts';

describe('labels', () => {
  it.each([
    ['Question:', '質問'],
    ['Embassy Spokesperson:', '大使館報道官の回答'],
    ['Hua Chunying:', '华春莹：'],
    ['MODERATOR:', '司会：'],
    ['Q2', '問2'],
    ['报道员：', 'Interpreter:'],
    ['【質問】', '[Question]'],
    ['Frage:', 'Question :'],
    ['Вопрос:', 'Question:'],
  ])('reads %s | %s as a label', (...sides) => {
    expect(isLabelRow(sides)).toBe(true);
  });

  it.each([
    ['Name', '名前'],
    ['The treaty says:', '条約は次のように定める。'],
    ['Thank you.', 'ありがとうございました。'],
    ['Question one was about the ferry that leaves the island at nine:', '質問'],
    ['', ''],
  ])('reads %s | %s as no label', (...sides) => {
    expect(isLabelRow(sides)).toBe(false);
  });

  it('is sure of known words and roles, and less so of any short text with a colon', () => {
    expect(['质问', '記者：', 'Hua Chunying:', 'Question'].map(labelStrength)).toEqual([
      0, 2, 1, 2,
    ]);
  });

  it('gives what follows to the last label, until a heading', () => {
    expect(
      ownersOf([
        'title',
        'label',
        'paragraph',
        'paragraph',
        'label',
        'paragraph',
        'heading',
        'paragraph',
      ]),
    ).toEqual([null, null, 1, 1, null, 4, null, null]);
  });
});
