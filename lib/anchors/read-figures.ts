import { readClockTimes } from './clock-times.ts';
import { startDraft } from './draft.ts';
import { readEastDates } from './east-dates.ts';
import { readEastFigures } from './east-figures.ts';
import type { Figure } from './figure.ts';
import { readIdioms } from './idioms.ts';
import { readKoreanNumerals } from './korean-numerals.ts';
import { readNamedDates } from './named-dates.ts';
import { readNamedDigits } from './named-digits.ts';
import { readNumericDates } from './numeric-dates.ts';
import { markRanges } from './ranges.ts';
import { joinRelativeYears, readRelativeDates } from './relative-dates.ts';
import { readRomanNumerals } from './roman-numerals.ts';
import { readWestFigures } from './west-figures.ts';

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
  readNumericDates(draft);
  const east = EAST.test(draft.lang);
  if (east) readEastDates(draft);
  else readNamedDates(draft);
  readRelativeDates(draft, documentDate);
  readClockTimes(draft);
  readNamedDigits(draft);
  if (draft.lang === 'ko') readKoreanNumerals(draft);
  if (east) readEastFigures(draft);
  else {
    readRomanNumerals(draft);
    readWestFigures(draft);
  }
  joinRelativeYears(draft, folded, documentDate);
  markRanges(draft, folded);
  return draft.figures
    .toSorted((a, b) => a.start - b.start)
    .map((figure) => ({
      ...figure,
      start: draft.originalOffset(figure.start),
      end: draft.originalOffset(figure.end),
    }));
}
