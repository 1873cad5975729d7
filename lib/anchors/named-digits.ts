import { blank, type Draft, takeMatch } from './draft.ts';
import { distinct } from './figure.ts';
import { findNumberWord } from './numbers/number-words.ts';

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]+|[\w.+-]+@[\w-]+\.[\w.-]+/g;
/** Letters with digits on: G7, F-35, COVID-19, S/RES/2231, Ту-154. Exempt words only introduce a number. */
const LETTER = 'A-Za-z\u00c0-\u024f\u0370-\u04ff'; // kana and characters stand before a number as words do
const INTRODUCES =
  'FY|CY|Nos?|Nr|Art|US|USD|EUR|GBP|JPY|CNY|RMB|R[sp]|RM|NIS|Ksh|CHF|KRW|RUB|HKD|NTD|SAR|AED|IDR|INR|THB|TRY|VND|PLN|BRL|MXN|SEK|NOK|DKK|CZK|HUF|UAH|ILS|SGD|AUD|CAD|NZD|TWD|PHP|MYR|ZAR|pp?|[Mm]id|[Pp]re|[Pp]ost|early|late|in|to|of|by|per|and|or|top|over|under|vor|nach|anti|non|под|до|по|за|в';
const LETTERS_FIRST = new RegExp(
  `(?<![${LETTER}\\d])(?!(?:${INTRODUCES})(?![${LETTER}]))(?:[A-Z\u00c0-\u00de\u0391-\u03a9\u0401-\u042f][${LETTER}]{0,14}(?:/[A-Z]{1,4})*(?:[-‑–/][${LETTER}]{0,3})?|[a-z]{1,4}|covid)[-‑–/]?\\d+(?:\\.\\d+)?[${LETTER}\\d]*(?:[-/]\\d+)*`,
  'gu',
);
/** Digits with letters on that are no unit: 5G, 3D, 737MAX; "5G" but not "5g". */
const DIGITS_FIRST = /(?<![A-Za-z\d.,])\d+[A-Z][A-Za-z\d-]*(?![A-Za-z\d])/g;
const UNIT = /^\d+(?:[MGTk]?Wh?|[KMGT]B|[kMG]?Hz|MT|KM|KG|M|B|T|V|A|US|USD|EUR|RMB|C|F)$/;
const DOTTED_DAY =
  /(?<![\d万・])([1-9]|1[0-2])[·・](\d{1,2})(?![\d%㍍ポドメキミ倍円度・万億月日])/g; // 3·1 운동, 9・11: days that became names
const TELEPHONE = /(?<![\d.,])(?:\+\d{1,3}[-\s.]?)?\(?\d{1,4}\)?(?:[-\s・]\d{2,4}){2,}(?!\d)/g;
/** An Arabic line may print the plus at the end: 1234 2574 2 20+. */
const REVERSED = /(?<![\d.,])(?:\d{1,4}[-\s]){2,}\d{1,3}\+/g;
const LINE = /(?<![\d.,])(?:\+\d{1,3}[-\s.]?|\(?0)\d{1,4}\)?[-\s]\d{6,8}(?!\d)/g; // 010-65851234
const VERSION = /(?<![\d.,])\d{1,3}(?:\.\d{1,2}){2,}(?![\d,])/g;
const CIRCLED = /[①-⑳⑴-⒇]/g; // the number of an item
const QUARTER = /(?<![A-Za-z\d])Q([1-4])(?![A-Za-z\d])/g; // Q2: as "the second quarter"
const FISCAL = /\bF(?:iscal\s(?:[Yy]ear\s)?|Y\s?[’']?)(\d{4}|\d\d)(?!\d)/g;

/** Eras in Latin letters, with the year before their first. */
const ERA_NAME =
  /\b(Reiwa|Heisei|Sh[oōô]wa|Taish[oōô]|Meiji|Minguo|ROC)\s(?:year\s)?(\d{1,3})(?!\d)/gi;
const ERA_LETTER = /(?<![A-Za-z])([RHSTM])\.?(\d{1,2})(?=年)年?/g; // H30年
const ERA_STARTS: Readonly<Record<string, number>> = {
  r: 2018, // Reiwa; ROC is told apart by its second letter
  h: 1988,
  s: 1925,
  t: 1911,
  m: 1867,
};

function takeEra(draft: Draft, found: RegExpMatchArray): void {
  const [, era = '', number = ''] = found;
  const republic = /^(?:roc|minguo)$/i.test(era);
  const start = republic ? 1911 : (ERA_STARTS[era.charAt(0).toLowerCase()] ?? 0);
  const value = String(start + Number(number));
  takeMatch(draft, found, 'year', 'firm', [value, String(Number(number))]);
}

/** "the fifth year of Reiwa" */
const ERA_IN_WORDS =
  /\b(\p{L}+)\syear\sof\s(?:the\s)?(Reiwa|Heisei|Sh[oōô]wa|Taish[oōô]|Meiji)(?!\p{L})/giu;

function takeSpelledEra(draft: Draft, found: RegExpMatchArray): void {
  const [, printed = '', era = ''] = found;
  const word = findNumberWord(printed.toLowerCase(), 'en');
  if (word?.role !== 'ordinal') return;
  const year = (ERA_STARTS[era.charAt(0).toLowerCase()] ?? 0) + word.value;
  takeMatch(draft, found, 'year', 'firm', [String(year), String(word.value)]);
}

/** Takes digits that belong to names, and blanks out addresses; what is taken may agree but is never shown. */
export function readNamedDigits(draft: Draft): void {
  for (const found of draft.text.matchAll(CIRCLED))
    takeMatch(draft, found, 'ordinal', 'loose', [found[0].normalize('NFKD').replace(/\D/g, '')]);
  for (const found of draft.text.matchAll(ERA_IN_WORDS)) takeSpelledEra(draft, found);
  if (!/\d/.test(draft.text)) return;
  if (/@|:\/\/|www\./.test(draft.text)) {
    for (const found of draft.text.matchAll(ADDRESS))
      blank(draft, found.index, found.index + found[0].length);
  }
  for (const found of draft.text.matchAll(DOTTED_DAY)) takeDottedDay(draft, found);
  for (const found of draft.text.matchAll(FISCAL)) takeFiscalYear(draft, found);
  for (const found of draft.text.matchAll(ERA_NAME)) takeEra(draft, found);
  if (draft.lang === 'ja')
    for (const found of draft.text.matchAll(ERA_LETTER)) takeEra(draft, found);
  for (const found of draft.text.matchAll(QUARTER)) {
    takeMatch(draft, found, 'ordinal', 'soft', [found[1] ?? '']);
  }
  if (/\d[-\s・]\d{2,4}[-\s・]\d/.test(draft.text)) {
    for (const found of draft.text.matchAll(TELEPHONE)) {
      if (isTelephone(found[0])) takeName(draft, found);
    }
  }
  for (const pattern of [LINE, REVERSED])
    for (const found of draft.text.matchAll(pattern)) takeName(draft, found);
  for (const found of draft.text.matchAll(VERSION)) takeName(draft, found);
  for (const found of draft.text.matchAll(LETTERS_FIRST)) {
    takeName(draft, found);
  }
  for (const found of draft.text.matchAll(DIGITS_FIRST)) {
    if (!UNIT.test(found[0]) && !/^\d{2,}K$/.test(found[0])) takeName(draft, found);
  }
}

/** Blanks group thousands too: only hyphens, or a leading plus or zero, make a telephone number of it. */
function isTelephone(printed: string): boolean {
  return /^[+(0]/.test(printed) || /^\d+(?:[-・]\d{2,4}){2,}$/.test(printed);
}

function takeName(draft: Draft, found: RegExpMatchArray): void {
  const numbers = [...found[0].matchAll(/\d+\.\d+|\d+/g)];
  takeMatch(draft, found, 'name', 'loose', distinct(numbers.map(([each]) => String(Number(each)))));
}

function takeDottedDay(draft: Draft, found: RegExpMatchArray): void {
  const [, month = '', day = ''] = found;
  const value = `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  takeMatch(draft, found, 'name', 'loose', [value, String(Number(month)), String(Number(day))]);
}

function takeFiscalYear(draft: Draft, found: RegExpMatchArray): void {
  const [, year = ''] = found;
  takeMatch(draft, found, 'year', 'firm', [year.length === 2 ? `20${year}` : year]);
}
