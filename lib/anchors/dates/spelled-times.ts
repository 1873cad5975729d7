import { type Draft, takeMatch } from '../draft.ts';
import { findNumberWord } from '../numbers/number-words.ts';

/** الساعة العاشرة والنصف, الثالثة إلا ربعا: an hour by its ordinal, and the part of an hour behind it. */
function arabicQuarters(): readonly (readonly [RegExp, number])[] {
  const hour = '(?<=الساعة\\s)(?:ال|لل)';
  return [
    [new RegExp(`${hour}(?<h>\\p{L}+(?:\\sعشرة)?)\\sوالنصف`, 'gu'), 30],
    [new RegExp(`${hour}(?<h>\\p{L}+(?:\\sعشرة)?)\\sوالربع`, 'gu'), 15],
    [new RegExp(`${hour}(?<h>\\p{L}+(?:\\sعشرة)?)\\sوالثلث`, 'gu'), 20],
    [new RegExp(`${hour}(?<n>\\p{L}+(?:\\sعشرة)?)\\sإلا\\s(?:ال)?ربع[اً]*`, 'gu'), 45],
    [new RegExp(`${hour}(?<h>\\p{L}+)(?!\\s(?:و|إلا|عشرة))`, 'gu'), 0],
  ];
}

/** How a language spells clock times; `h` the hour, `n` the next hour, of which half is gone. */
const PATTERNS: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/\bhalf[\s-]past\s(?<h>\p{L}+)/giu, 30],
    [/\b(?:a\s)?quarter\s(?:past|after)\s(?<h>\p{L}+)/giu, 15],
    [/\b(?:a\s)?quarter\s(?:to|before)\s(?<n>\p{L}+)/giu, 45],
  ],
  de: [
    [/\bhalb\s(?<n>\p{L}+)(?=\s|[.,;]|$)/giu, 30],
    [/\bviertel\snach\s(?<h>\p{L}+)/giu, 15],
    [/\b(?:viertel\svor|drei\s?viertel)\s(?<n>\p{L}+)/giu, 45],
  ],
  fr: [
    [/(?<![\p{L}\d])(?<h>\p{L}+)\sheures?\set\sdemie/giu, 30],
    [/(?<![\p{L}\d])(?<h>\p{L}+)\sheures?\set\squart/giu, 15],
    [/(?<![\p{L}\d])(?<n>\p{L}+)\sheures?\smoins\sle\squart/giu, 45],
  ],
  es: [
    [/\bla?s?\s(?<h>\p{L}+)\sy\smedia/giu, 30],
    [/\bla?s?\s(?<h>\p{L}+)\sy\scuarto/giu, 15],
    [/\bla?s?\s(?<n>\p{L}+)\smenos\scuarto/giu, 45],
    [/\bla?s?\s(?<h>\p{L}+)\sde\sla\s(?:mañana|tarde|noche|madrugada)/giu, 0],
  ],
  it: [
    [/\b(?:le|alle|dalle)\s(?<h>\p{L}+)\se\smezz[ao]/giu, 30],
    [/\b(?:le|alle|dalle)\s(?<h>\p{L}+)\se\sun\squarto/giu, 15],
  ],
  ru: [
    [/(?<!\p{L})половин[аеуы]\s(?<n>\p{L}+ого)(?!\p{L})/giu, 30],
    [
      /(?<!\p{L})пол(?<n>пятого|шестого|седьмого|восьмого|девятого|десятого|третьего|второго)(?!\p{L})/giu,
      30,
    ],
    [/(?<!\p{L})(?<h>\p{L}+)\sчас(?:а|ов)?\s(?:утра|вечера|дня|ночи)/giu, 0],
  ],
  ar: [
    [
      /(?:ال|لل)(?<h>واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة)(?=\s(?:صباح|مساء|ظهر|عصر|بعد|ليل|من\sصباح|من\sمساء))/gu,
      0,
    ],
    ...arabicQuarters(),
  ],
};

/** Takes clock times in words: "half past five", "halb sechs", "половина шестого"; they may agree and never alarm. */
export function readSpelledTimes(draft: Draft): void {
  for (const [pattern, minute] of PATTERNS[draft.lang] ?? []) {
    for (const found of draft.text.matchAll(pattern)) {
      const { h, n } = found.groups ?? {};
      const [printed = '', ten] = (h ?? n ?? '').toLowerCase().split(' ');
      const word = findNumberWord(printed, draft.lang);
      if (!word || (word.role !== 'add' && word.role !== 'ordinal')) continue;
      const hour = word.value + (ten === undefined ? 0 : 10) - (h === undefined ? 1 : 0); // الحادية عشرة
      if (!(hour >= 0 && hour <= 12)) continue;
      const write = (at: number) =>
        `${String(at % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const readings = [write(hour), write(hour + 12)];
      takeMatch(draft, found, 'time', 'loose', readings);
    }
  }
}
