import { describe, expect, it } from 'vitest';
import { isRomanised } from '../../../lib/parse/romanised.ts';

describe('isRomanised', () => {
  it.each([
    [
      'pinyin',
      ['Nǐ zài nǎ lǐ', "Xī'ān hěn dà", 'Wǒ xiǎng huí jiā'],
      ['你在哪里', '西安很大', '我想回家'],
    ],
    [
      'romaji',
      ['Ashita wa yama e ikimasu', 'Kippu wa doko desu ka', 'Zasshi o yomimashita'],
      ['明日は山へ行きます', '切符はどこですか', '雑誌を読みました'],
    ],
    [
      'romanised Korean',
      ['annyeonghaseyo', 'gamsahamnida', 'eodieseo mannayo'],
      ['안녕하세요', '감사합니다', '어디에서 만나요'],
    ],
  ])('tells %s', (_, latin, other) => {
    expect(isRomanised(latin, other)).toBe(true);
  });

  it.each([
    [
      'English beside Chinese',
      ['Where are you?', 'The city is very large', 'I want to go home'],
      ['你在哪里', '西安很大', '我想回家'],
    ],
    [
      'English beside Japanese',
      ['Tomorrow we go to the mountains', 'Where are the tickets?', 'I read a magazine'],
      ['明日は山へ行きます', '切符はどこですか', '雑誌を読みました'],
    ],
    [
      'English sentences with as many syllables as Chinese has signs',
      [
        'The first ships left the port at night',
        'Farmers asked for help with their crops',
        'The last guests went back on board',
      ],
      ['第一批船夜里离了港', '农民请求帮助收庄稼', '最后客人回了船'],
    ],
    ['a few terms', ['Tuple', 'Function'], ['元组', '函数']],
    ['nothing', [], []],
  ])('does not take %s for spelling', (_, latin, other) => {
    expect(isRomanised(latin, other)).toBe(false);
  });
});
