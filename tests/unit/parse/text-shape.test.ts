import fc from 'fast-check';
import { describe, it } from 'vitest';
import { countWords, hasWords } from '../../../lib/parse/text-shape.ts';

/** The same by patterns alone, which are slow to compile in a page. */
function wordsByPattern(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(
    /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g,
    (letter) => {
      unspaced += letter < '\u2000' ? 1 / 5 : 1 / 2;
      return ' ';
    },
  );
  return (spaced.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)?.length ?? 0) + Math.ceil(unspaced);
}

const letters = fc.constantFrom(
  ..."aZéß’'- \n.,0９あ漢字ไทยကअ한Ωж𠮷\u0301・、（！\u3005\u3007\u00a0\ud800",
);
const texts = fc
  .array(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 2 })))
  .map((all) => all.join(''));

describe('the shape of a text', () => {
  it('has as many words as patterns find', () => {
    fc.assert(fc.property(texts, (text) => countWords(text) === wordsByPattern(text)));
  });

  it('has words where two letters with case stand together, or one without', () => {
    fc.assert(fc.property(texts, (text) => hasWords(text) === /\p{L}{2}|\p{Lo}/u.test(text)));
  });
});
