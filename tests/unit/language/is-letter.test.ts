import { expect, it } from 'vitest';
import { isLetter } from '../../../lib/language/is-letter.ts';

const LAST_CODE = 0x10ffff;

it('tells letters and marks as Unicode does, whatever the code', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= LAST_CODE; code += 1) {
    const letter = String.fromCodePoint(code);
    if (isLetter(letter, code) !== /[\p{L}\p{M}]/u.test(letter)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
