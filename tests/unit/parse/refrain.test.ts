import { describe, expect, it } from 'vitest';
import { refrain } from '../../../lib/parse/refrain.ts';

describe('refrain', () => {
  it.each([
    ['a word in every text', ['Unit price', 'List price', 'Old price'], 1],
    ['two characters in every text', ['駅の案内', '町の案内', '海へ'], 2 / 3],
    ['articles, which say nothing', ['the sea', 'the hill', 'the road'], 1 / 3],
    ['no text', ['', ''], 0],
  ])('measures %s', (_, texts, share) => {
    expect(refrain(texts)).toBeCloseTo(share);
  });
});
