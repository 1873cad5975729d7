import { expect, it } from 'vitest';
import type { RowTexts } from '../../../lib/align/align-rows.ts';
import type { Languages } from '../../../lib/align/align-sentences.ts';
import { answeringSteps } from '../../../lib/align/answering.ts';
import { finish } from '../../../lib/align/run-steps.ts';
import { loadCommonWords } from '../../../lib/align/words/load-common-words.ts';

const ROWS: readonly RowTexts[] = [
  [
    'The minister met the president of Brazil on Monday to talk about trade.',
    '大臣は月曜日にブラジルの大統領と会い、貿易について話し合った。',
  ],
  [
    'About 3,000 children will go to the new school in spring.',
    '春には約3000人の子供が新しい学校に通う。',
  ],
  [
    'The police closed the road to the harbour after the fire.',
    '火事のあと、警察は港への道路を閉鎖した。',
  ],
  ['The price of water rises by 12 percent next year.', '水の値段は来年12パーセント上がる。'],
];

async function answering(rows: readonly RowTexts[], languages: Languages = ['en', 'ja']) {
  return finish(answeringSteps(rows, languages, await loadCommonWords(languages)));
}

it('says that rows answer each other', async () => {
  expect(await answering(ROWS)).toBe(1);
});

it('says that the same texts in another order do not', async () => {
  const turned = ROWS.map(
    ([text], row): RowTexts => [text, ROWS[(row + 1) % ROWS.length]?.[1] ?? ''],
  );
  expect(await answering(turned)).toBe(0);
});

it('says nothing of a single row, of titles in a word or two, and of a language without a word table', async () => {
  expect(await answering(ROWS.slice(0, 1))).toBeNull();
  expect(
    await answering([
      ['News', 'お知らせ'],
      ['Contact', 'お問い合わせ'],
    ]),
  ).toBeNull();
  expect(await answering(ROWS, ['en', 'oj'])).toBeNull();
});
