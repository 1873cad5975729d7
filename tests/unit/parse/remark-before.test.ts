import { expect, it } from 'vitest';
import { findNotices } from '../../../lib/parse/notice.ts';
import { remarkBefore } from '../../../lib/parse/remark-before.ts';

it('parts a remark in brackets from the text behind it', () => {
  expect(remarkBefore('（仮訳）皆様、こんばんは。')).toEqual({
    remark: '（仮訳）',
    rest: '皆様、こんばんは。',
  });
});

it.each(['(Unofficial translation)', '（仮訳）。', 'Good evening (everyone).'])(
  'leaves %s as it is',
  (text) => {
    expect(remarkBefore(text)).toBeNull();
  },
);

it('takes the remark alone for the notice', () => {
  expect(findNotices(['（仮訳）皆様、こんばんは。'], ['ja', 'en'])).toEqual([
    { text: '（仮訳）', kind: 'provisional', side: 0 },
  ]);
});
