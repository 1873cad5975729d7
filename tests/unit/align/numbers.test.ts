import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/align/numbers.ts';

describe('readNumber', () => {
  it.each([
    ['52,000 servers', false, 52_000],
    ['5万2000台', false, 52_000],
    ['5.31 million hosts', false, 5_310_000],
    ['531万台', false, 5_310_000],
    ['1.234,5 km', true, 1234.5],
    ['1 234 567', true, 1_234_567],
    ['٥٢٠٠٠', false, 52_000],
    ['二〇二一年', false, 2021],
    ['二千五百', false, 2500],
    ['53億7千万円', false, 5_370_000_000],
    ['12,5 Milliarden', true, 12_500_000_000],
    ['2021. Then', false, 2021],
  ])('reads %s', (text, decimalComma, value) => {
    expect(readNumber(text, 0, decimalComma).value).toBe(value);
  });

  it('takes a lone han sign for part of a word', () => {
    expect(readNumber('三菱', 0, false).value).toBeNaN();
  });
});
