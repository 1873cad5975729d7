import { describe, expect, it } from 'vitest';
import { type Concordance, concordance as counting } from '../../../lib/saved/concordance.ts';
import { logLikelihood } from '../../../lib/saved/counterparts.ts';
import { rowsOf } from '../../../lib/saved/library-rows.ts';
import { savedSegment } from '../exchange/samples.ts';
import { samplePage } from './samples.ts';

/** The concordance with all its words counted. */
function concordance(among: Parameters<typeof counting>[0], query: string): Concordance {
  const run = counting(among, query);
  for (;;) {
    const next = run.next();
    if (next.done) return next.value;
  }
}

const PAIRS: [string, string][] = [
  ['The joint statement was adopted.', '共同声明が採択された。'],
  ['Both sides issued a joint statement.', '双方は共同声明を発表した。'],
  ['A joint statement followed the talks.', '会談の後、共同声明が出された。'],
  ['The text of the joint statement is below.', '共同声明の本文は以下のとおり。'],
  ['Ministers welcomed the joint statement.', '大臣は共同声明を歓迎した。'],
  ['The minister left for Geneva.', '大臣はジュネーブへ出発した。'],
  ['Talks will go on in spring.', '会談は春に続く。'],
  ['The embassy thanked the city.', '大使館は市に感謝した。'],
  ['Both sides agreed.', '双方は合意した。'],
  ['The text was published.', '本文が発表された。'],
];

const rowsOfPairs = (pairs: readonly (readonly [string, string])[]) =>
  rowsOf({
    source: samplePage(),
    segments: pairs.map(([en, ja], row) =>
      savedSegment(`s${row}`, {
        row,
        sides: [
          { lang: 'en', dir: 'ltr', text: en },
          { lang: 'ja', dir: 'ltr', text: ja },
        ],
      }),
    ),
  });

const rows = rowsOfPairs(PAIRS);

describe('the concordance', () => {
  it('shows every row with the word, cut around it', () => {
    const found = concordance(rows, 'joint statement');
    expect(found.rows).toBe(5);
    expect(found.lines[1]).toMatchObject({
      lang: 'en',
      before: 'Both sides issued a ',
      hit: 'joint statement',
      after: '.',
      others: [{ lang: 'ja', text: '双方は共同声明を発表した。' }],
    });
  });

  it('ranks what the other language has for it first', () => {
    const found = concordance(rows, 'joint statement');
    expect(found.counterpartLang).toBe('ja');
    expect(found.counterparts[0]).toMatchObject({ word: '共同声明', together: 5 });
  });

  it('takes no particle for a part of a word, and no word without its ending', () => {
    const thanks = [
      '深く感謝した。',
      '心から感謝した。',
      '感謝を述べた。',
      '礼を言った。',
      '会った。',
    ];
    const texts = thanks.map((ja, row): [string, string] => [
      `The mayor met the volunteers (${row}).`,
      `市長はボランティアに${ja}`,
    ]);
    const found = concordance(rowsOfPairs([...texts, ...PAIRS]), 'volunteers');
    const words = found.counterparts.map(({ word }) => word);
    expect(words[0]).toBe('ボランティア');
    expect(words.filter((word) => /^[にをは]|[にをは]$/.test(word))).toEqual([]);
    const deeply = texts.map(([en]): [string, string] => [en, '市長は深く述べた。']);
    expect(
      concordance(rowsOfPairs([...deeply, ...PAIRS]), 'volunteers').counterparts.map(
        ({ word }) => word,
      ),
    ).toEqual(expect.arrayContaining(['深く', '述べた']));
  });

  it('works from either language', () => {
    const words = concordance(rows, '共同声明').counterparts.map(({ word }) => word.toLowerCase());
    expect(words).toEqual(expect.arrayContaining(['joint', 'statement']));
  });

  it('proposes nothing below five rows', () => {
    expect(concordance(rows.slice(0, 4), 'joint statement')).toMatchObject({
      rows: 4,
      counterparts: [],
    });
  });

  it('counts thousands of rows in slices, and no more than are needed', () => {
    const many = Array.from({ length: 3_000 }, () => rows).flat();
    const run = counting(many, 'joint statement');
    let slices = 0;
    let next = run.next();
    for (; !next.done; next = run.next()) slices += 1;
    expect(slices).toBeGreaterThan(20);
    expect(next.value).toMatchObject({ rows: 15_000, counted: 5_000 });
    expect(next.value.counterparts[0]).toMatchObject({ word: '共同声明', together: 5_000 });
  });

  it('finds nothing for an empty query', () => {
    expect(concordance(rows, '').lines).toEqual([]);
  });
});

describe('log-likelihood', () => {
  it.each([
    [5, 5, 0, 5, 13.86], // in all rows here, in none there: 10 ln 4
    [3, 10, 3, 10, 0], // as common here as there
    [0, 10, 0, 10, 0],
  ])('of %i in %i rows against %i in %i is %f', (a, rowsA, b, rowsB, expected) => {
    expect(logLikelihood(a, rowsA, b, rowsB)).toBeCloseTo(expected, 2);
  });
});
