import type { Draft } from '../draft.ts';
import type { Figure } from '../figure.ts';
import { readDate, writeDate } from './iso-date.ts';

const LAST_BEFORE = /(?:\blast|(?<!\p{L})(?:letzten|vergangenen|vorigen|pasado|прошл\p{L}+))\s$/iu;
const LAST_AFTER = /^\s(?:dernier|pasado|passé|الماضي)(?!\p{L})/iu;
const BETWEEN = /^(?:\s|[のに,，’']|of|de|d|du|من|в|의|\s?份){0,4}$/u;

/** Gives months and days beside a relative year that year: 昨年9月, February this year, last September. */
export function joinRelativeYears(draft: Draft, text: string, documentDate: string | null): void {
  const years = draft.figures.filter((each) => each.relative?.unit === 'year');
  const yearNow = documentDate === null ? null : Number(documentDate.slice(0, 4));
  draft.figures.forEach((figure, index) => {
    if (figure.kind !== 'month' && figure.kind !== 'date') return;
    const parts = readDate(figure.value);
    if (!parts?.month || parts.year !== undefined) return;
    const beside = years.find((year) => isBeside(year, figure, text));
    const before = text.slice(Math.max(0, figure.start - 14), figure.start);
    const last =
      LAST_BEFORE.test(before) || LAST_AFTER.test(text.slice(figure.end, figure.end + 12));
    if (!beside && !last) return;
    const offsets = beside ? [beside.relative?.offset ?? Number.NaN] : [0, -1];
    const found = offsets.flatMap((offset) => {
      if (yearNow === null || Number.isNaN(offset)) return [];
      const value = writeDate({ ...parts, year: yearNow + offset });
      return last && !beside && documentDate !== null && value > documentDate ? [] : [value];
    });
    const readings = found.length > 0 ? found : figure.readings;
    const relative = beside?.relative ?? { unit: 'year' as const, offset: Number.NaN };
    draft.figures[index] = { ...figure, value: readings[0] ?? '', readings, relative };
    if (beside)
      draft.figures.splice(draft.figures.indexOf(beside), 1, {
        ...beside,
        readings: [],
        value: '',
      });
  });
}

function isBeside(year: Figure, figure: Figure, text: string): boolean {
  const gap =
    year.end <= figure.start
      ? text.slice(year.end, figure.start)
      : text.slice(figure.end, year.start);
  return (
    BETWEEN.test(gap) && Math.max(year.start, figure.start) - Math.min(year.end, figure.end) <= 6
  );
}
