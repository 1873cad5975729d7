import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT, type Grid } from '../../lib/bitext/grid.ts';
import { tidyText } from '../../lib/layout/node-text.ts';
import { parseGrid } from '../../lib/parse/parse-grid.ts';

const EN = [
  'the boat',
  'left the harbour',
  'at dawn',
  'with twelve sailors',
  'and a dog',
  'in heavy rain',
  'for the island',
];
const JA = [
  '船は',
  '港を出て',
  '夜明けに',
  '十二人の船員と',
  '犬を乗せ',
  '大雨の中を',
  '島へ向かった',
];

/** A sentence and its translation: the same pieces in the same order. */
const pair = fc
  .array(fc.nat(EN.length - 1), { minLength: 1, maxLength: 9 })
  .map(
    (pieces) => [pieces.map((i) => EN[i]).join(' '), pieces.map((i) => JA[i]).join('')] as const,
  );

const rows = fc.array(pair, { minLength: 4, maxLength: 30 });
const blanks = fc.array(fc.nat(29), { maxLength: 3 });
const options = {
  id: 'b1',
  layout: 'table',
  identify: async () => ({ lang: 'en', confidence: 1 }),
} as const;

function gridOf(texts: readonly (readonly string[])[]): Grid {
  return {
    columnCount: 2,
    rows: texts.map((row) => row.map((text) => ({ text, lang: null, header: false, span: 1 }))),
    context: EMPTY_CONTEXT,
  };
}

describe('parseGrid, over generated grids', () => {
  it('loses and doubles no text between grid and segments', async () => {
    await fc.assert(
      fc.asyncProperty(rows, blanks, async (texts, empty) => {
        const given = texts.flatMap((row, i) =>
          empty.includes(i) ? [['', ''], [...row]] : [[...row]],
        );
        const result = await parseGrid(gridOf(given), options);
        if (!result.ok) return;
        const seen = result.bitext.segments.map(({ sides }) => sides.map(({ text }) => text));
        expect(seen).toEqual(given.filter((row) => row.some((text) => text !== '')));
      }),
      { numRuns: 60 },
    );
  });

  it('swaps sides when columns are swapped, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (texts) => {
        const there = await parseGrid(gridOf(texts), options);
        const back = await parseGrid(gridOf(texts.map(([a, b]) => [b, a])), options);
        expect(back.ok).toBe(there.ok);
        if (!there.ok || !back.ok) return;
        expect(back.bitext.languages).toEqual([...there.bitext.languages].reverse());
        expect(back.bitext.segments.map(({ kind }) => kind)).toEqual(
          there.bitext.segments.map(({ kind }) => kind),
        );
        expect(
          back.bitext.segments.map(({ sides }) => sides.map(({ text }) => text).reverse()),
        ).toEqual(there.bitext.segments.map(({ sides }) => sides.map(({ text }) => text)));
      }),
      { numRuns: 40 },
    );
  });

  it('finds generated translations to be translations', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 8, maxLength: 30 }), async (texts) => {
        const distinct = new Set(texts.map(([en]) => en)).size;
        fc.pre(distinct > texts.length * 0.7);
        expect((await parseGrid(gridOf(texts), options)).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('tidyText', () => {
  it('tidied twice is tidied once', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u3000', '\u0001', 'a', '漢'),
        }),
        (raw) => {
          const once = tidyText(raw);
          expect(tidyText(once.replaceAll('\n', '\u0001'))).toBe(once);
        },
      ),
    );
  });
});
