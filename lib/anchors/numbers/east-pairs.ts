import { type Draft, take, takeMatch } from '../draft.ts';
import { plainDecimal } from '../figure.ts';

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
};
const PAIR = new RegExp(
  `(?<![${DIGITS}十百千万億亿第\\d])([一二两三四五六七八])([二三四五六七八九])(?![${DIGITS}])([十百千]?[万萬億亿]?)(?=[个個年月日天人名位次周週倍度回件本台か国國所名度]|$)`,
  'gu',
);

const digitOf = (sign: string): number => (sign === '两' ? 2 : DIGITS.indexOf(sign));

/** （二）, (三): the number of an item. */
const ITEM = /[(]([一二三四五六七八九十])[)]/g;

function readItems(draft: Draft): void {
  for (const found of draft.text.matchAll(ITEM)) {
    const value = String(found[1] === '十' ? 10 : DIGITS.indexOf(found[1] ?? ''));
    takeMatch(draft, found, 'ordinal', 'loose', [value]);
  }
}

/** Takes 两三个月 and 七八百人 as the two numbers they lie between; nobody is alarmed by either. */
export function readEastPairs(draft: Draft): void {
  readItems(draft);
  for (const found of draft.text.matchAll(PAIR)) {
    const [whole, first = '', second = '', units = ''] = found;
    if (digitOf(second) !== digitOf(first) + 1) continue;
    const factor = [...units].reduce((product, unit) => product * (UNITS[unit] ?? 1), 1);
    const start = found.index;
    for (const [at, sign] of [first, second].entries()) {
      const value = plainDecimal(digitOf(sign) * factor);
      const end = at === 0 ? start + 1 : start + whole.length;
      take(draft, {
        start: start + at,
        end,
        kind: 'count',
        weight: 'soft',
        value,
        readings: [value],
      });
    }
  }
}
