import { type Draft, takeMatch } from '../draft.ts';
import { ERA, ERAS } from './eras.ts';
import { isCalendarDay, writeDate } from './iso-date.ts';

const ERA_DAY = new RegExp(
  `(?<![A-Za-z\\d])(?:([RHSTM])|(${ERA}))\\s?(\\d{1,3})([./-])(\\d{1,2})\\4(\\d{1,2})(?![\\d./-])`,
  'g',
);
const INITIALS: Readonly<Record<string, string>> = {
  R: '令和',
  H: '平成',
  S: '昭和',
  T: '大正',
  M: '明治',
};

/** Takes the dates of forms and registers: R3.7.20, S57/05/17, 令和3.7.20, 民國110/7/20. */
export function readEraDays(draft: Draft): void {
  if (!/\d[./-]\d/.test(draft.text)) return;
  for (const found of draft.text.matchAll(ERA_DAY)) {
    const [, initial = '', name, year, , monthText, dayText] = found;
    const [month, day] = [Number(monthText), Number(dayText)];
    if (!isCalendarDay(month, day)) continue;
    const before = ERAS[name ?? INITIALS[initial] ?? ''] ?? 0;
    const value = writeDate({ year: before + Number(year), month, day });
    takeMatch(draft, found, 'date', 'firm', [value]);
  }
}
