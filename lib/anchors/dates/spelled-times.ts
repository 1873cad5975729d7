import { type Draft, takeMatch } from '../draft.ts';
import { findNumberWord, type NumberWord } from '../numbers/number-words.ts';

/** الساعة العاشرة والنصف, الثالثة إلا ربعا: an hour by its ordinal, and the part of an hour behind it. */
function arabicQuarters(): readonly (readonly [RegExp, number])[] {
  const hour = '(?<=الساعة\\s)(?:ال|لل)';
  const ordinal =
    '(?:ال|لل)(?<h>(?:واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة|حادية)(?:\\sعشرة)?)';
  return [
    [new RegExp(`${ordinal}\\sوالنصف`, 'gu'), 30],
    [new RegExp(`${ordinal}\\sوالربع`, 'gu'), 15],
    [new RegExp(`${ordinal}\\sوالثلث`, 'gu'), 20],
    [/(?:ال|لل)(?<n>\p{L}+ة(?:\sعشرة)?)\sإلا\s(?:ال)?ربع[اً]*/gu, 45],
    [/(?:ال|لل)(?<n>\p{L}+ة(?:\sعشرة)?)\sإلا\s(?:ال)?ثلث[اً]*/gu, 40],
    [new RegExp(`${hour}(?<h>\\p{L}+)(?!\\s(?:و|إلا|عشرة))`, 'gu'), 0],
  ];
}

/**
 * A clock time in words: `h` its hour, or `n` the next one; `m` its minutes in words, counted back from `n`; `p`
 * those gone of the hour before `n`.
 */
type SpelledTime = readonly [pattern: RegExp, minute: number];

const MINUTES_EN = '(?<m>five|ten|twenty|twenty-five)';
const MINUTES_DE = '(?<m>fünf|zehn|zwanzig)';
const MINUTES_ES = '(?<m>cinco|diez|veinte|veinticinco)';
const MINUTES_IT = '(?<m>cinque|dieci|venti|venticinque)';
const MINUTES_FR = '(?<m>\\p{L}+(?:-\\p{L}+){0,2})(?!\\p{L})';
const MINUTES_RU = '(?<m>пяти|десяти|двадцати)';
const MINUTES_AR = '(?<m>خمس|عشر)\\sدقائق';

/** How a language spells clock times; half of the hour before `n` is gone at 30. */
const PATTERNS: Readonly<Record<string, readonly SpelledTime[]>> = {
  en: [
    [/\bhalf[\s-]past\s(?<h>\p{L}+)/giu, 30],
    [/\b(?<h>\p{L}+)\so['’]clock/giu, 0],
    [/\bat\s(?<h>\p{L}+)\sin\sthe\s(?:morning|afternoon|evening)\b/giu, 0],
    [/\b(?:a\s)?quarter\s(?:past|after)\s(?<h>\p{L}+)/giu, 15],
    [/\b(?:a\s)?quarter\s(?:to|before)\s(?<n>\p{L}+)/giu, 45],
    [new RegExp(`\\b${MINUTES_EN}(?:\\sminutes)?\\spast\\s(?<h>\\p{L}+)`, 'giu'), 0],
    // "five to six people" is a range: only where a time is asked for.
    [
      new RegExp(
        `\\b(?:at|by|around|about|until|since)\\s${MINUTES_EN}\\sto\\s(?<n>\\p{L}+)`,
        'giu',
      ),
      0,
    ],
    [new RegExp(`\\b${MINUTES_EN}\\sminutes\\s(?:to|before)\\s(?<n>\\p{L}+)`, 'giu'), 0],
  ],
  de: [
    [/\b(?<h>\p{L}+)\sUhr(?!\s\p{L}+(?:zig|ßig|zehn)\b)/giu, 0],
    [/\b(?<h>\p{L}+)\sUhr\s(?<m>\p{L}+(?:zig|ßig|zehn))\b/giu, 0],
    [/\bhalb\s(?<n>\p{L}+)(?=\s|[.,;]|$)/giu, 30],
    [/\bviertel\snach\s(?<h>\p{L}+)/giu, 15],
    [/\b(?:viertel\svor|drei\s?viertel)\s(?<n>\p{L}+)/giu, 45],
    [new RegExp(`(?<!\\p{L})${MINUTES_DE}\\snach\\s(?<h>\\p{L}+)`, 'giu'), 0],
    [new RegExp(`(?<!\\p{L})${MINUTES_DE}\\svor\\s(?<n>\\p{L}+)`, 'giu'), 0],
  ],
  nl: [
    [/\bhalf\s(?<n>\p{L}+)(?=\s|[.,;]|$)/giu, 30],
    [/\bkwart\sover\s(?<h>\p{L}+)/giu, 15],
    [/\bkwart\svoor\s(?<n>\p{L}+)/giu, 45],
  ],
  sv: [[/\bhalv\s(?<n>\p{L}+)(?=\s|[.,;]|$)/giu, 30]],
  fr: [
    [
      /(?<!\p{L})(?:à|vers|dès|avant|après|jusqu['’]à)\s(?<h>\p{L}+)\sheures?(?!\p{L}|\s(?:et|moins)\s|\s(?:\p{L}+-)?(?:dix|quinze|vingt|trente|quarante|cinquante))/giu,
      0,
    ],
    [
      /(?<!\p{L})(?:à|vers|dès|avant|après|jusqu['’]à)\s(?<h>\p{L}+)\sheures?\s(?<m>(?:dix|quinze|vingt|trente|quarante|cinquante)(?:-\p{L}+)?)(?!\p{L})/giu,
      0,
    ],
    [/(?<![\p{L}\d])(?<h>\p{L}+)\sheures?\set\sdemie/giu, 30],
    [/(?<![\p{L}\d])(?<h>\p{L}+)(?:\sheures?|(?<=midi|minuit))\set\squart/giu, 15],
    [/(?<![\p{L}\d])(?<n>\p{L}+)(?:\sheures?|(?<=midi|minuit))\smoins\sle\squart/giu, 45],
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?<n>\\p{L}+)(?:\\sheures?|(?<=midi|minuit))\\smoins\\s${MINUTES_FR}`,
        'giu',
      ),
      0,
    ],
    [new RegExp(`(?<![\\p{L}\\d])(?<h>midi|minuit)\\s${MINUTES_FR}`, 'giu'), 0],
  ],
  es: [
    [/\bla?s?\s(?<h>\p{L}+)\sy\smedia/giu, 30],
    [/\bla?s?\s(?<h>\p{L}+)\sy\scuarto/giu, 15],
    [/\bla?s?\s(?<n>\p{L}+)\smenos\scuarto/giu, 45],
    [/\bla?s?\s(?<h>\p{L}+)\sde\sla\s(?:mañana|tarde|noche|madrugada)/giu, 0],
    [new RegExp(`\\blas?\\s(?<h>\\p{L}+)\\sy\\s${MINUTES_ES}(?!\\p{L})`, 'giu'), 0],
    [new RegExp(`\\blas?\\s(?<n>\\p{L}+)\\smenos\\s${MINUTES_ES}(?!\\p{L})`, 'giu'), 0],
  ],
  pt: [[/(?<!\p{L})às\s(?<h>\p{L}+)(?:\shoras)?\se\smeia/giu, 30]],
  it: [
    [/\b(?:le|alle|dalle)\s(?<h>\p{L}+)\se\smezz[ao]/giu, 30],
    [/\b(?:le|alle|dalle)\s(?<h>\p{L}+)\se\sun\squarto/giu, 15],
    [/\b(?:le|alle|dalle)\s(?<n>\p{L}+)\smeno\sun\squarto/giu, 45],
    [new RegExp(`\\b(?:le|alle|dalle)\\s(?<h>\\p{L}+)\\se\\s${MINUTES_IT}(?!\\p{L})`, 'giu'), 0],
    [new RegExp(`\\b(?:le|alle|dalle)\\s(?<n>\\p{L}+)\\smeno\\s${MINUTES_IT}(?!\\p{L})`, 'giu'), 0],
  ],
  ru: [
    [/(?<!\p{L})в\s(?<h>\p{L}+)\s(?:утра|вечера|дня|ночи)(?!\p{L})/giu, 0],
    [/(?<!\p{L})половин[аеуы]\s(?<n>\p{L}+ого)(?!\p{L})/giu, 30],
    [
      /(?<!\p{L})пол(?<n>пятого|шестого|седьмого|восьмого|девятого|десятого|третьего|второго)(?!\p{L})/giu,
      30,
    ],
    [/(?<!\p{L})(?<h>\p{L}+)\sчас(?:а|ов)?\s(?:утра|вечера|дня|ночи)/giu, 0],
    [/(?<!\p{L})четверть\s(?<n>\p{L}+ого)(?!\p{L})/giu, 15],
    [/(?<!\p{L})без\sчетверти\s(?<n>\p{L}+)/giu, 45],
    [/(?<!\p{L})(?<p>пять|десять|двадцать)\sминут\s(?<n>\p{L}+ого)(?!\p{L})/giu, 0],
    [new RegExp(`(?<!\\p{L})без\\s${MINUTES_RU}(?:\\sминут)?\\s(?<n>\\p{L}+)`, 'giu'), 0],
  ],
  ar: [
    [
      /(?:ال|لل)(?<h>واحدة|ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة)(?=\s(?:صباح|مساء|ظهر|عصر|بعد|ليل|فجر|من\s(?:صباح|مساء|بعد|ظهر|عصر|فجر|ليل)))/gu,
      0,
    ],
    [new RegExp(`(?<=الساعة\\s)(?:ال|لل)(?<h>\\p{L}+(?:\\sعشرة)?)\\sو${MINUTES_AR}`, 'gu'), 0],
    [/(?<!\p{L})(?:ال|لل)(?<h>\p{L}+ة(?:\sعشرة)?)\sو(?<m>\p{L}+(?:\sعشرة|\sو\p{L}+)?)\sدقيقة/gu, 0],
    [new RegExp(`(?<=الساعة\\s)(?:ال|لل)(?<n>\\p{L}+(?:\\sعشرة)?)\\sإلا\\s${MINUTES_AR}`, 'gu'), 0],
    ...arabicQuarters(),
  ],
};

/** Minutes past the full hour, in words of which some have two: twenty-five, خمس وأربعين. */
function readMinutes({ h, m, p }: Readonly<Record<string, string>>, lang: string): number {
  const printed = (m ?? p ?? '').toLowerCase();
  let value = 0;
  for (const word of printed.split(/[\s-]/)) value += findNumberWord(word, lang)?.value ?? 0;
  return h !== undefined || p !== undefined ? value : 60 - value;
}

/** "at nine" and 9; "deux heures et demie" may last two hours and a half. */
function shortForms(hour: number, minute: number): readonly string[] {
  if (minute === 0) return [String(hour)];
  return minute === 30 ? [String(hour + 0.5), String(hour * 60 + 30)] : [];
}

const NOONS = /^mi(?:di|nuit)$/;
const TWELVE: NumberWord = { role: 'add', value: 12 };

/** Takes clock times in words: "half past five", "halb sechs", "половина шестого"; they may agree, and are shown opposite another time only. */
export function readSpelledTimes(draft: Draft): void {
  for (const [pattern, fixed] of PATTERNS[draft.lang] ?? []) {
    for (const found of draft.text.matchAll(pattern)) {
      const groups = found.groups ?? {};
      const { h, n } = groups;
      const [printed = '', ten] = (h ?? n ?? '').toLowerCase().split(' ');
      const word = NOONS.test(printed) ? TWELVE : findNumberWord(printed, draft.lang);
      if (!word || (word.role !== 'add' && word.role !== 'ordinal')) continue;
      const hour = word.value + (ten === undefined ? 0 : 10) - (h === undefined ? 1 : 0); // الحادية عشرة
      if (!(hour >= 0 && hour <= 12)) continue;
      const minute = (groups.m ?? groups.p) === undefined ? fixed : readMinutes(groups, draft.lang);
      if (minute === 60 || (groups.m !== undefined && minute === 0)) continue; // "midi et"
      const write = (at: number) =>
        `${String(at % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      const readings = [write(hour), write(hour + 12), ...shortForms(hour, minute)];
      takeMatch(draft, found, 'time', 'soft', readings);
    }
  }
}
