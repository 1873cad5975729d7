import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairTurns } from '../../lib/parse/pair-turns.ts';
import { readText } from '../../lib/parse/read-text.ts';

const turn = fc.record({
  side: fc.constantFrom(0, 1, null),
  length: fc.integer({ min: 0, max: 400 }),
  kind: fc.constantFrom('heading' as const, 'label' as const, 'text' as const, null),
  figures: fc
    .uniqueArray(fc.constantFrom('1', '20', '1945'), { maxLength: 2 })
    .map((list) => new Set(list)),
  home: fc.integer({ min: 0, max: 3 }),
});

describe('pairing blocks', () => {
  it('puts every block into exactly one pair, in order on each side', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 60 }), (turns) => {
        const rows = pairTurns(turns, 2);
        const all = rows.flatMap((row) => row.sides.flat());
        expect([...all].sort((a, b) => a - b)).toEqual(turns.map((_, i) => i));
        for (const row of rows)
          for (const side of row.sides) expect(side).toEqual([...side].sort((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });
});

const word = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,4}$/);
const kana = fc.stringMatching(/^[ぁ-ん]{3,12}$/);

describe('reading text tables', () => {
  it('gives back every cell of a table printed with pipes or tabs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, kana), { minLength: 3, maxLength: 12 }),
        fc.constantFrom('T1', 'T3', 'T10'),
        (rows, dialect) => {
          const line = ([en, ja]: readonly [string, string]) =>
            dialect === 'T10'
              ? `${en}\t${ja}`
              : dialect === 'T3'
                ? `| ${en} | ${ja} | `
                : `${en} | ${ja} |`;
          const read = readText(rows.map(line).join('\n'));
          expect(
            read.ok &&
              read.grids.flatMap((found) =>
                found.grid.rows.map((row) => row.map((cell) => cell?.text)),
              ),
          ).toEqual(rows);
        },
      ),
      { numRuns: 80 },
    );
  });
});
