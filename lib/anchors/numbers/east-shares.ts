import { type Draft, take } from '../draft.ts';
import { readEastNumber } from './east-numerals.ts';
import { fractionFigure, percentFigure } from './share-figure.ts';

const VAGUE_BEFORE = /[数數几幾]$/;
const SHARE =
  /(?:(百|千|万)分之|(\d+|[二三四五六七八九十两]+)\s?(?:分の|分之|분의)\s?)([\d.]+|[一二三四五六七八九十百两〇零点點]+)|(\d+|[一二三四五六七八九])\s?[割할](?:([\d一二三四五六七八九])[分푼])?(?:([\d一二三四五六七八九])[厘리])?|([\d一二三四五六七八九])分([\d一二三四五六七八九])厘|([\d.]+|[一二三四五六七八九两兩]{1,2}(?![功員长長])|[一二三四五六七八九]到[一二三四五六七八九])成(?![立員功長果為为年人す績绩分型就])/gu;

/** 八五折, 打8折: 85 % of the price, 15 % off it. A bare 三折 may be three folds. */
const DISCOUNT =
  /(?:(?<=[打享按以至])([\d.]{1,3}|[一二三四五六七八九]{1,2})折|([\d.]{1,3}|[一二三四五六七八九]{1,2})折(?=优惠|優惠|起|出售|[发發]售))/gu;

/** 六折 by itself: 40 % off, or folded six times. */
const BARE_DISCOUNT =
  /(?<![一二三四五六七八九十百\d.])([一二三四五六七八九])折(?![叠疊扇磨腾騰射线線返合断斷])/g;

function readDiscounts(draft: Draft): void {
  for (const found of draft.text.matchAll(DISCOUNT)) {
    const digits = (found[1] ?? found[2] ?? '')
      .replace('.', '')
      .replace(/[一二三四五六七八九]/g, (sign) => String('一二三四五六七八九'.indexOf(sign) + 1));
    const paid = Number(digits.padEnd(2, '0'));
    if (digits.length > 2 || !(paid > 0)) continue;
    const off = percentFigure(100 - paid);
    const readings = [...off.readings, ...percentFigure(paid).readings];
    take(draft, { start: found.index, end: found.index + found[0].length, ...off, readings });
  }
  for (const found of draft.text.matchAll(BARE_DISCOUNT)) {
    const off = percentFigure(100 - number(found[1]) * 10);
    take(draft, { start: found.index, end: found.index + 2, ...off, weight: 'loose' });
  }
}

const number = (printed: string | undefined): number =>
  printed === undefined ? 0 : (readEastNumber(`${printed}%`, 0, 'zh')?.value ?? 0);

/** Takes 百分之七十, 3分の2, 7割5分, 七成, 八五折. */
export function readEastShares(draft: Draft): void {
  if (draft.text.includes('折')) readDiscounts(draft);
  if (!/[分割成분할]/.test(draft.text)) return;
  for (const found of draft.text.matchAll(SHARE)) {
    const [whole, power, denominator, numerator, tenths, hundredths, thousandths, bu, rin, tenth] =
      found;
    const start = found.index;
    const few = /^([一二三四五六七八])([二三四五六七八九])成$/.exec(whole); // 七八成: seven or eight tenths
    if (few) {
      const tenths = (sign: string | undefined) => percentFigure(number(sign) * 10);
      draft.figures.push({ start, end: start + 1, ...tenths(few[1]), weight: 'soft' });
      take(draft, { start, end: start + whole.length, ...tenths(few[2]), weight: 'soft' });
      continue;
    }
    if (VAGUE_BEFORE.test(draft.text.slice(Math.max(0, start - 1), start))) continue;
    const at = { start, end: start + whole.length };
    if (denominator !== undefined) {
      const share = number(numerator) / number(denominator);
      if (share > 0) take(draft, { ...at, ...fractionFigure(share) });
      continue;
    }
    const percent = power
      ? number(numerator) * ({ 百: 1, 千: 0.1, 万: 0.01 }[power] ?? 1)
      : tenths
        ? number(tenths) * 10 + number(hundredths) + number(thousandths) / 10
        : bu
          ? number(bu) + number(rin) / 10 // 5分5厘
          : number(tenth) * 10;
    if (percent > 0) take(draft, { ...at, ...percentFigure(percent) });
  }
}
