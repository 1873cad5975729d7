import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../lib/language/letters-of.ts';

describe('letters of a text', () => {
  it.each([
    ['Article 12. (a)', 'Article12a'],
    ['「第1条」、総理', '第1条総理'],
    ['٣ أهلا، ①', '٣أهلا①'],
    ['𠮷野 😀 家', '𠮷野家'],
    ['plain', 'plain'],
    [' —…!', ''],
    ['', ''],
  ])('%j are %j', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it('keeps what the patterns keep of Latin, Cyrillic, Japanese, Chinese and Korean', () => {
    const letter = fc.constantFrom(...'aZß é9·–„“ЖйҐ々ーぁン漢字한글。、（）「」～・ 　\n');
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('');
        expect(lettersOf(text)).toBe(text.replace(/[^\p{L}\p{N}]+/gu, ''));
      }),
    );
  });
});
