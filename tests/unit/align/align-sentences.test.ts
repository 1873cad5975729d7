import { describe, expect, it } from 'vitest';
import { alignSentences, type Languages } from '../../../lib/align/align-sentences.ts';
import { packWordList, unpackWordList } from '../../../lib/align/pack-word-list.ts';
import { emptyWordList } from '../../../lib/align/word-list.ts';
import { loadCommonWords } from '../../../lib/align/words/load-common-words.ts';

const EN_JA: Languages = ['en', 'ja'];
const ENGLISH = [
  'The ministers met in Berlin on 4 March.',
  'They agreed to spend 5.31 million dollars on the new school.',
  'Is this enough?',
  'Ms. Snowden was not convinced. She asked for another 70 percent.',
  'The talks go on tomorrow.',
];
const JAPANESE = [
  '閣僚らは3月4日にベルリンで会談した。',
  '彼らは新しい学校に531万ドルを支出することで合意した。',
  'これで十分だろうか？',
  'スノーデン氏は納得しなかった。',
  '彼女はさらに70%を求めた。',
  '会談は明日も続く。',
];
const GOLD = [
  [[0], [0]],
  [[1], [1]],
  [[2], [2]],
  [[3], [3, 4]],
  [[4], [5]],
];

const shapes = (beads: ReturnType<typeof alignSentences>) =>
  beads.map(({ src, tgt }) => [src, tgt]);

describe('alignSentences', () => {
  it('pairs by figures, names and lengths', () => {
    expect(shapes(alignSentences(ENGLISH, JAPANESE, EN_JA))).toEqual(GOLD);
  });

  it('pairs with common words just so, and more surely', async () => {
    const words = await loadCommonWords(EN_JA);
    const beads = alignSentences(ENGLISH, JAPANESE, EN_JA, { words });
    expect(shapes(beads)).toEqual(GOLD);
    for (const { confidence } of beads) expect(confidence).toBeGreaterThan(0.7);
  });

  it('leaves a sentence without counterpart alone', async () => {
    const words = await loadCommonWords(EN_JA);
    const beads = alignSentences(ENGLISH.slice(1), JAPANESE, EN_JA, { words });
    expect(shapes(beads)).toContainEqual([[], [0]]);
  });

  it('leaves a foreign block alone when runs are allowed', async () => {
    const words = await loadCommonWords(EN_JA);
    const block = [
      'トップへ戻る',
      '関連リンク',
      'お問い合わせ',
      'サイトマップ',
      'アクセス',
      '採用のご案内',
    ];
    const tgt = [...JAPANESE.slice(0, 3), ...block, 'よくあるご質問', ...JAPANESE.slice(3)];
    const beads = alignSentences(ENGLISH, tgt, EN_JA, { words, gaps: true });
    const alone = beads.filter(({ src }) => src.length === 0).flatMap((bead) => bead.tgt);
    expect(alone).toEqual(expect.arrayContaining(block.map((_, index) => index + 3)));
  });

  it('answers for empty sides', () => {
    expect(alignSentences([], [], EN_JA)).toEqual([]);
    expect(shapes(alignSentences(['One.'], [], EN_JA))).toEqual([[[0], []]]);
    expect(shapes(alignSentences([], ['いち。'], EN_JA))).toEqual([[[], [0]]]);
  });

  it('aligns languages it knows nothing of', () => {
    expect(
      shapes(alignSentences(['Abc def 12.', 'Ghi.'], ['Xyz uvw 12.', 'Rst.'], ['xx', 'zz-Latn'])),
    ).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
  });

  it('learns words from the texts it is told to grow by, and keeps them when packed', () => {
    const wordList = emptyWordList();
    for (let text = 0; text < 3; text++)
      alignSentences(ENGLISH, JAPANESE, EN_JA, { wordList, grow: true });
    expect(wordList.beads).toBeGreaterThan(0);
    const packed = packWordList(wordList);
    expect(packed.pairs.length).toBeGreaterThan(0);
    expect(packWordList(unpackWordList(JSON.parse(JSON.stringify(packed))))).toEqual(packed);
  });

  it('does not touch a word list it is not told to grow', () => {
    const wordList = emptyWordList();
    alignSentences(ENGLISH, JAPANESE, EN_JA, { wordList });
    expect(wordList.beads).toBe(0);
  });
});
