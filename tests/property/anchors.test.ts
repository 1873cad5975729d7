import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../lib/anchors/compare-figures.ts';
import { plainDecimal } from '../../lib/anchors/figure.ts';
import { readFigures } from '../../lib/anchors/read-figures.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'ar', 'ja', 'zh', 'ko'] as const;
const language = fc.constantFrom(...LANGUAGES);
const pieces = fc.constantFrom(
  '5',
  '2021',
  '12',
  '一',
  '十',
  '百',
  '千',
  '万',
  '億',
  '年',
  '月',
  '日',
  '分の',
  '%',
  '.',
  ',',
  ' ',
  '-',
  '/',
  ':',
  '第',
  'two',
  'thirds',
  'million',
  'and',
  'May',
  'last',
  'year',
  'O',
  '조',
  '만',
  '천',
  '割',
  '令和',
  '½',
  '５',
  '٣',
  '𝟓',
  'の',
  '、',
  '(',
  ')',
);
const text = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 14 })
  .map((all) => all.join(''));

/** 52431 → 5万2431 */
function inMyriads(number: number): string {
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  return `${high > 0 ? `${high}万` : ''}${low > 0 || high === 0 ? low : ''}`;
}

describe('readFigures', () => {
  it('takes any text, in order, inside its bounds, with a value among its readings', () => {
    fc.assert(
      fc.property(text, language, (given, lang) => {
        let before = 0;
        for (const figure of readFigures(given, lang, '2021-07-20')) {
          expect(figure.start).toBeGreaterThanOrEqual(before);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(given.length);
          expect(figure.value).toBe(figure.readings[0] ?? '');
          expect(figure.readings.join()).not.toMatch(/NaN|Infinity|undefined|e[+-]/);
          before = figure.start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a count the same in groups of three and of four digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        const [grouped] = readFigures(`${number.toLocaleString('en')} people`, 'en');
        const [myriads] = readFigures(`${inMyriads(number)}人`, 'ja');
        expect(grouped?.value).toBe(String(number));
        expect(myriads?.value).toBe(String(number));
      }),
    );
  });
});

describe('compareFigures', () => {
  it('finds no difference between a text and itself', () => {
    fc.assert(
      fc.property(text, language, (given, lang) => {
        const side = { text: given, lang };
        const check = compareFigures(side, side, '2021-07-20');
        expect([...check.onlyA, ...check.onlyB]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('uses no figure twice', () => {
    fc.assert(
      fc.property(text, text, language, language, (a, b, la, lb) => {
        const check = compareFigures({ text: a, lang: la }, { text: b, lang: lb }, null);
        const used = [...check.agree.map((pair) => pair.a), ...check.onlyA];
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});

describe('plainDecimal', () => {
  it('writes no exponent and keeps the value to twelve digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e24, noNaN: true }), (number) => {
        const written = plainDecimal(number);
        expect(written).toMatch(/^\d+(?:\.\d+)?$/);
        expect(Math.abs(Number(written) - number)).toBeLessThanOrEqual(
          Math.max(1e-11, number * 1e-11),
        );
      }),
    );
  });
});
