import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT, type Grid, type GridCell } from '../../../lib/bitext/grid.ts';
import { identifyByEld } from '../../../lib/language/eld-identify.ts';
import { parseGrid } from '../../../lib/parse/parse-grid.ts';

const identify = async (text: string) => identifyByEld(text);
const cell = (text: string, more: Partial<GridCell> = {}): GridCell => ({
  text,
  lang: null,
  header: false,
  span: 1,
  ...more,
});

function gridOf(rows: readonly (readonly (string | GridCell | null)[])[]): Grid {
  return {
    columnCount: Math.max(...rows.map((row) => row.length)),
    rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one))),
    context: EMPTY_CONTEXT,
  };
}

const parse = (rows: Parameters<typeof gridOf>[0], more = {}) =>
  parseGrid(gridOf(rows), { id: 'b1', layout: 'table', identify, ...more });

const PAIRS: readonly (readonly [string, string])[] = [
  ['The two ministers met in Port Alda on Tuesday.', '両大臣は火曜日、アルダ港で会談した。'],
  [
    'Each country will keep four boats ready at any hour.',
    '両国はそれぞれ4隻の船を昼夜を問わず待機させる。',
  ],
  [
    'The first exercise will be held in May with 120 sailors.',
    '最初の演習は5月に120名の船員が参加して行われる。',
  ],
  ['They will meet again next spring.', '次回の会談は来年の春に予定されている。'],
];

describe('parseGrid', () => {
  it('reads two columns of prose in two scripts', async () => {
    const result = await parse(PAIRS);
    expect(result).toMatchObject({ ok: true, columns: [0, 1], rowOf: [0, 1, 2, 3] });
    expect(result.ok && result.bitext.languages).toEqual(['en', 'ja']);
  });

  it('swaps sides when columns are swapped', async () => {
    const result = await parse(PAIRS.map(([en, ja]) => [ja, en]));
    expect(result.ok && result.bitext.languages).toEqual(['ja', 'en']);
  });

  it('finds the language columns among others', async () => {
    const result = await parse(PAIRS.map(([en, ja], i) => [`${i + 1}`, ja, '', en]));
    expect(result).toMatchObject({ ok: true, columns: [1, 3] });
  });

  it('says that a row stands on one side only', async () => {
    const result = await parse([...PAIRS, ['Nobody was hurt.', '']]);
    expect(result.ok && result.bitext.segments.at(-1)?.doubts).toEqual(['one-side']);
  });

  it('passes on what a reader had to repair', async () => {
    const [[en, ja] = ['', '']] = PAIRS;
    const result = await parse([[en, cell(ja, { doubt: 'moved-cell' })], ...PAIRS.slice(1)]);
    expect(result.ok && result.bitext.segments[0]?.doubts).toEqual(['moved-cell']);
  });

  it('gives equal texts ids of their own', async () => {
    const result = await parse([...PAIRS, ...PAIRS]);
    const ids = result.ok ? result.bitext.segments.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(8);
  });

  it.each([
    ['nothing', [['', '']], 'empty'],
    [
      'figures',
      [
        ['1', '2'],
        ['3', '4'],
      ],
      'no-language',
    ],
    ['one column of text', PAIRS.map(([en], i) => [`${i}`, en]), 'one-column'],
    ['one language', PAIRS.map(([en], i) => [en, PAIRS[(i + 1) % 4]?.[0] ?? '']), 'same-language'],
  ])('refuses %s and says why', async (_what, rows, reason) => {
    const result = await parse(rows);
    expect(result.ok).toBe(false);
    expect(result.reasons).toContain(reason);
  });

  it('does not ask the identifier where the scripts tell', async () => {
    const asked: string[] = [];
    await parse(
      PAIRS.map(([, ja], i) => [
        ja,
        [
          '회의는 화요일에 열렸다.',
          '배 네 척이 대기한다.',
          '훈련은 오월에 있다.',
          '내년 봄에 다시 만난다.',
        ][i] ?? '',
      ]),
      {
        identify: async (text: string) => {
          asked.push(text);
          return null;
        },
      },
    );
    expect(asked).toEqual([]);
  });

  it('reads two rows alone as nothing, and as a bitext where its peers are', async () => {
    const rows = [
      ['zŏn-ga', 'my father'],
      ['bi-mâ', 'the spirit'],
    ];
    const known = [
      { column: 0, lang: 'und' },
      { column: 1, lang: 'en' },
    ];
    expect((await parse(rows)).ok).toBe(false);
    expect((await parse(rows, { known, lean: 3 })).ok).toBe(true);
  });
});
