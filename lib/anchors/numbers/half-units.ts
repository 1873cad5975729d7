import { type Draft, takeMatch } from '../draft.ts';
import { distinct } from '../figure.ts';

/** Units of time by how many smaller ones they hold: half of an hour is 30 minutes too. */
const UNITS: readonly (readonly [string, number])[] = [
  ['hours?|heures?|stunden?|horas?|or[ae]|uur|ساعة|ساعات', 60],
  ['years?|ans?|années?|jahre?s?|años?|ann[oi]|anos?|jaar|سنة|عام|سنوات', 12],
  ['days?|jours?|journée|tage?s?|días?|giorn[oi]|dias?|يوم', 24],
  ['months?|mois|monate?s?|mes(?:es)?|mesi?|maand|شهر', 30],
  ['centur(?:y|ies)|siècles?|jahrhunderts?|siglos?|decades?|décennies?|weeks?', 0],
];
const HALF =
  '(?:half\\san?|half|une?\\sdemie?|demie?|eine?[nmrs]?\\shalbe[nmrs]?|halbe[nmrs]?|medi[oa]|mezz[oa]|mei[oa]|نصف)';
const ONE = '(?:an?|one|une?|eine?[nmrs]?|un[oa]?|uma?)';
const AND_HALF = '(?:and\\sa\\shalf|et\\sdemie?|y\\smedi[oa]|e\\smezz[oa]|e\\smei[oa])';

/** "un quart d'heure", "drei viertel Stunden", "ثلاثة أرباع الساعة". */
const THREE_QUARTERS =
  /(?<!\p{L})(?:three[\s-]quarters\sof\san\shour|trois[\s-]quarts\sd['’]heure|dreiviertelstunden?|tres\scuartos\sde\shora|tre\squarti\sd['’]ora|три\sчетверти\sчаса|ثلاثة\sأرباع\s(?:ال)?ساعة)(?!\p{L})/giu;
const QUARTER =
  /(?<!\p{L})(?:(?:un\s)?quart\sd['’]heure|viertelstunden?|(?:un\s)?cuarto\sde\shora|(?:un\s)?quarto\sd['’]ora|четверть\sчаса|ربع\s(?:ال)?ساعة)(?!\p{L})/giu;
/** ساعتين ونصف الساعة: a dual and a half. */
const DUAL_HALF =
  /(?<!\p{L})(?:ساعت|سنت|عام|شهر|أسبوع|يوم|قرن)(?:ين|ان)\sونصف(?:\s(?:ال)?(?:ساعة|سنة|عام|شهر|أسبوع|يوم|قرن))?(?!\p{L})/gu;

const FIXED: readonly (readonly [RegExp, readonly string[]])[] = [
  [THREE_QUARTERS, ['45', '0.75']],
  [QUARTER, ['15', '0.25']],
  [DUAL_HALF, ['2.5']],
];

/** "más de hora y media": one goes unsaid. */
const SPANISH_MORE =
  /(?<![\p{L}\d]\s)\b(?:hora|año)\sy\smedi[oa](?!\p{L})|(?<=(?:de|casi|hace)\s)(?:hora|año)\sy\smedi[oa](?!\p{L})/giu;

const PATTERNS = UNITS.map(([unit, smaller]) => ({
  smaller,
  half: new RegExp(`(?<!\\p{L}|and\\sa\\s)${HALF}[\\s-](?:${unit})(?!\\p{L})`, 'giu'),
  more: new RegExp(
    `(?<![\\p{L}\\d])(?:${ONE}\\s(?:${unit})\\s${AND_HALF}|(?:ساعة|سنة|عاما?|شهرا?|أسبوعا?|يوما?|قرنا?|مرة)\\sونصف(?:\\s(?:ال)?(?:ساعة|سنة|عام|شهر|أسبوع|يوم|قرن|مرة))?)(?!\\p{L})`,
    'giu',
  ),
}));

/** Takes "half an hour" (0.5, or 30) and "a year and a half" (1.5, or 18); they may agree and never alarm. */
export function readHalfUnits(draft: Draft): void {
  if (draft.lang === 'en') readArticles(draft);
  for (const [pattern, readings] of FIXED)
    for (const found of draft.text.matchAll(pattern))
      takeMatch(draft, found, 'count', 'soft', readings);
  if (draft.lang === 'es')
    for (const found of draft.text.matchAll(SPANISH_MORE))
      takeMatch(draft, found, 'count', 'soft', ['1.5', found[0].startsWith('hora') ? '90' : '18']);
  if (!/half|demi|halb|medi|mezz|mei|نصف/iu.test(draft.text)) return;
  for (const { half, more, smaller } of PATTERNS) {
    takeAll(draft, more, 1.5, smaller);
    takeAll(draft, half, 0.5, smaller);
  }
}

/** "an hour and twenty minutes", "a year and two months": the article counts. */
const ARTICLE = /\ban?(?=\s(?:hour|minute|day|week|month|year|metre|meter|mile)\sand\s(?!a\s))/gi;

function readArticles(draft: Draft): void {
  for (const found of draft.text.matchAll(ARTICLE)) takeMatch(draft, found, 'count', 'soft', ['1']);
}

/** "5 ans et demi", "two years and a half", "ثلاث سنوات ونصف": a half that stands behind the unit. */
const HALF_BEHIND =
  /^\s\p{L}[\p{L}\p{M}]*\s(?:et\sdemie?|y\smedi[oa]|e\smezz[oa]|e\smei[oa]|and\sa\shalf|ونصف|и\sполовиной)(?!\p{L})/iu;

/** Adds the half that is said behind the unit to the number before it. */
export function addHalvesBehind(draft: Draft, text: string): void {
  draft.figures.forEach((figure, at) => {
    if (figure.kind !== 'count' || !HALF_BEHIND.test(text.slice(figure.end, figure.end + 30)))
      return;
    const more = String(Number(figure.value) + 0.5);
    draft.figures[at] = { ...figure, value: more, readings: distinct([more, ...figure.readings]) };
  });
}

function takeAll(draft: Draft, pattern: RegExp, value: number, smaller: number): void {
  if (smaller === 0 && value < 1) return; // half a century is a word of its own kind
  for (const found of draft.text.matchAll(pattern)) {
    const readings = distinct([value, value * smaller].filter(Boolean).map(String));
    takeMatch(draft, found, 'count', 'soft', readings);
  }
}
