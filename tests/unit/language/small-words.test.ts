import { describe, expect, it } from 'vitest';
import { languageBySmallWords } from '../../../lib/language/small-words.ts';

describe('languageBySmallWords', () => {
  it.each(['I would like a cup of tea.', 'I am looking for a hotel.'])(
    'does not take %s for Welsh',
    (text) => {
      expect(languageBySmallWords(text)).not.toBe('cy');
    },
  );

  it('does not take a language for English by its shortest words alone', () => {
    expect(languageBySmallWords('a mino we nidji i kana do ani a mani we mi i gan')).not.toBe('en');
  });

  it('tells Vietnamese by its letters where its small words are few', () => {
    expect(languageBySmallWords('Tàu đến muộn vì biển động suốt đêm qua.')).toBe('vi');
  });
});
