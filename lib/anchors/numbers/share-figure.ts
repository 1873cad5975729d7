import { type Figure, plainDecimal } from '../figure.ts';

/** A share of a hundred; "70" first, and 0.7 for the side that writes a fraction. */
export function percentFigure(percent: number): Omit<Figure, 'start' | 'end'> {
  const readings = [plainDecimal(percent), plainDecimal(percent / 100)];
  return { kind: 'percent', weight: 'firm', value: readings[0] ?? '', readings };
}

/** A share of one to four decimals; its percentage too where that is a whole number. */
export function fractionFigure(share: number): Omit<Figure, 'start' | 'end'> {
  const value = plainDecimal(Number(share.toFixed(4)));
  const percent = Number((share * 100).toFixed(2));
  const readings = Number.isInteger(percent) ? [value, plainDecimal(percent)] : [value];
  return { kind: 'fraction', weight: 'firm', value, readings };
}
