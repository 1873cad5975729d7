import { describe, expect, it } from 'vitest';
import { pairTurns } from '../../../lib/parse/pair-turns.ts';
import type { Turn, TurnKind } from '../../../lib/parse/turn.ts';

/** `a60` is a block of 60 letters in language a; `a60h` a heading, `a9l` a label. */
function turnsOf(words: string): Turn[] {
  return words.split(' ').map((word) => {
    const kind: TurnKind = word.endsWith('h') ? 'heading' : word.endsWith('l') ? 'label' : 'text';
    const side = word.startsWith('n') ? null : 'abc'.indexOf(word[0] ?? '');
    return { side, length: Number.parseInt(word.slice(1), 10), kind, figures: new Set(), home: 0 };
  });
}

const pairsOf = (words: string, sides = 2) =>
  pairTurns(turnsOf(words), sides, 1).map((row) =>
    row.sides.map((side) => side.join('+')).join('|'),
  );

describe('pairTurns', () => {
  it.each([
    ['blocks in turn', 'a60 b55 a80 b90 a40 b42', ['0|1', '2|3', '4|5']],
    ['an order that changes', 'a60 b55 b90 a80 a40 b42', ['0|1', '3|2', '4|5']],
    ['one block answered by two', 'a60 b55 a160 b70 b85 a40 b42', ['0|1', '2|3+4', '5|6']],
    ['a note in one language', 'a60 b55 a80 b80 b60 a40 b42', ['0|1', '2|3', '|4', '5|6']],
    [
      'whole texts one after the other',
      'a20h a60 a120 a40 b22h b55 b110 b42',
      ['0|4', '1|5', '2|6', '3|7'],
    ],
    ['figures that go on with what stands before', 'a60 n0 b55 a80 b90', ['0+1|2', '3|4']],
  ])('pairs %s', (_name, words, pairs) => {
    expect(pairsOf(words)).toEqual(pairs);
  });

  it('groups three languages in turn', () => {
    expect(pairsOf('a60 b55 c58 a80 b90 c85', 3)).toEqual(['0|1|2', '3|4|5']);
  });

  it('does not take a label along with the text before it', () => {
    expect(pairsOf('a60 b55 b40 a9l b8l a80 b80')).toEqual(['0|1', '|2', '3|4', '5|6']);
  });

  it('says where lengths go badly together', () => {
    expect(pairTurns(turnsOf('a60 b60 a80 b31 a40 b40'), 2).map((row) => row.unsure)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('pairs by figures where lengths say nothing', () => {
    const figures = [['7'], ['1945'], ['30'], ['1945'], ['30']];
    const turns = turnsOf('a60 a60 a60 b60 b60').map((turn, i) => ({
      ...turn,
      figures: new Set(figures[i]),
    }));
    expect(
      pairTurns(turns, 2, 1).map((row) => row.sides.map((side) => side.join('+')).join('|')),
    ).toEqual(['0|', '1|3', '2|4']);
  });

  it('finds nothing to pair in nothing', () => {
    expect(pairTurns([], 2)).toEqual([]);
  });
});
