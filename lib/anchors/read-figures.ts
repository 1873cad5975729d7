import { readAgo } from './dates/ago.ts';
import { readClockTimes } from './dates/clock-times.ts';
import { readEastDates } from './dates/east-dates.ts';
import { readEraDays } from './dates/era-days.ts';
import { joinRelativeYears } from './dates/join-relative-years.ts';
import { readNamedDates } from './dates/named-dates.ts';
import { readNumericDates } from './dates/numeric-dates.ts';
import { readRelativeDates } from './dates/relative-dates.ts';
import { readSpelledTimes } from './dates/spelled-times.ts';
import { startDraft } from './draft.ts';
import type { Figure } from './figure.ts';
import { readIdioms } from './idioms.ts';
import { readMatchRounds } from './match-rounds.ts';
import { readNamedDigits } from './named-digits.ts';
import { readEastFigures } from './numbers/east-figures.ts';
import { readEastPairs } from './numbers/east-pairs.ts';
import { addHalvesBehind, readHalfUnits } from './numbers/half-units.ts';
import { readKoreanNumerals } from './numbers/korean-numerals.ts';
import { markRanges } from './numbers/ranges.ts';
import { readRomanNumerals } from './numbers/roman-numerals.ts';
import { readWestFigures } from './numbers/west-figures.ts';
import { addUnitReadings } from './unit-readings.ts';

const EAST = /^(?:ja|zh|ko)$/;

/**
 * Every figure of a text in reading order, offsets into the text as given; empty for a text without any.
 * `documentDate` (ISO) resolves relative dates; without it they are read and left open.
 */
export function readFigures(
  text: string,
  lang: string,
  documentDate: string | null = null,
): readonly Figure[] {
  const draft = startDraft(text, lang);
  const folded = draft.text;
  readIdioms(draft);
  readMatchRounds(draft);
  const east = EAST.test(draft.lang);
  if (east) readEraDays(draft);
  readNumericDates(draft);
  if (east) readEastDates(draft);
  else readNamedDates(draft);
  readRelativeDates(draft, documentDate);
  readSpelledTimes(draft);
  readClockTimes(draft);
  readNamedDigits(draft);
  if (draft.lang === 'ko') readKoreanNumerals(draft);
  if (east) {
    readEastPairs(draft);
    readEastFigures(draft);
  } else {
    readHalfUnits(draft);
    readRomanNumerals(draft);
    readWestFigures(draft);
    addHalvesBehind(draft, folded);
  }
  readAgo(draft, folded, documentDate);
  joinRelativeYears(draft, folded, documentDate);
  markRanges(draft, folded);
  return draft.figures
    .filter((figure) => figure.value !== '' || figure.relative)
    .map((figure) => addUnitReadings(figure, folded))
    .toSorted((a, b) => a.start - b.start)
    .map((figure) => ({
      ...figure,
      start: draft.originalOffset(figure.start),
      end: draft.originalOffset(figure.end),
      ...(draft.letters.some((at) => at >= figure.start && at < figure.end) && {
        letterO: true as const,
      }),
    }));
}
