import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldQuery } from '../../lib/language/find-folded.ts';
import { foldText } from '../../lib/language/fold-text.ts';

it('the fast folding of the library agrees with the folding of the page search', () => {
  const piece = fc.constantFrom(...('aÀéＡｶﾞがガ漢ー〜ẞİ̈ñ한국한ヴぁ゛① '.match(/./gu) ?? []));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('').trim();
      expect(foldText(text)).toBe(foldQuery(text));
    }),
    { numRuns: 500 },
  );
});
