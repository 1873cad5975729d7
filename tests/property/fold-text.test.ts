import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldQuery } from '../../lib/language/find-folded.ts';
import { foldText } from '../../lib/language/fold-text.ts';

it('the fast folding of the library agrees with the folding of the page search', () => {
  // Whole characters: a mark on a letter it never goes with may fold either way.
  const pieces = [
    'ｶﾞ',
    'か\u3099',
    'n\u0303',
    'i\u0308',
    ...'aÀéＡがガ漢ー〜ẞİñ한국한ヴヷヺぁ゛①、・（）１ ',
  ];
  const piece = fc.constantFrom(...pieces);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (list) => {
      const text = list.join('').trim();
      expect(foldText(text)).toBe(foldQuery(text));
    }),
    { numRuns: 500 },
  );
});
