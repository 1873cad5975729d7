import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../lib/anchors/compare-figures.ts';

/** What is shown of an English text and its translation. */
function shown(a: string, b: string, lang: string): readonly (readonly string[])[] {
  const check = compareFigures({ text: a, lang: 'en' }, { text: b, lang }, null);
  return [check.onlyA.map(({ value }) => value), check.onlyB.map(({ value }) => value)];
}

describe('a language whose numerals are read in part', () => {
  it('still differs in digits', () => {
    expect(shown('a 25 km road', 'droga o długości 52 km', 'pl')).toEqual([['25'], ['52']]);
  });

  it('may say a round number in words that were not read', () => {
    expect(shown('He is 30 years old.', 'To trzydziestolatek.', 'pl')).toEqual([[], []]);
    expect(shown('He is 30 years old.', "C'est un homme.", 'fr')).toEqual([['30'], []]);
  });

  it('does not say a long number in words', () => {
    expect(shown('There were 1,237 of them.', 'Było ich wielu.', 'pl')).toEqual([['1237'], []]);
  });

  it('shows what is left over beside another difference in digits', () => {
    expect(shown('40 of 117 drones', '30 ze 117 dronów', 'pl')).toEqual([['40'], ['30']]);
  });
});

describe('an hour printed as a number', () => {
  it('answers the clock time', () => {
    expect(shown('open until 9 p.m.', 'aperta fino alle 21', 'it')).toEqual([[], []]);
    expect(shown('at 8:45 p.m.', "20.45'te", 'tr')).toEqual([[], []]);
  });

  it('is another hour elsewhere', () => {
    expect(shown('open until 9 p.m.', 'aperta fino alle 22', 'it')).toEqual([['21:00'], ['22']]);
  });
});
