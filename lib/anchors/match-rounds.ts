import { type Draft, keepLoose, takeMatch } from './draft.ts';

/**
 * Rounds of a tournament by how many are left in it. One language counts the teams (8강, دور الثمانية), another the
 * matches as parts of the final (1/4 финала, Viertelfinale).
 */
const ROUNDS: readonly (readonly [number, RegExp])[] = [
  [
    4,
    /\bsemi-?finals?\b|\bdemi-finales?\b|\bHalbfinal[es]*\b|\bsemifinal(?:es)?\b|полуфинал\p{L}*|(?<!\d)1\/2(?: финала|[- ]finals?\b)|نصف النهائي|المربع الذهبي|دور ال(?:أربعة|ـ4)|準決勝|ベスト4|半[决決][赛賽]|四[强強]|(?<!\d)4[强強강](?!い|력)|준결승/giu,
  ],
  [
    8,
    /\bquarter-?finals?\b|\bquarts? de finale\b|\bViertelfinal[es]*\b|\bcuartos de final\b|четвертьфинал\p{L}*|(?<!\d)1\/4(?: финала|[- ]finals?\b)|ربع النهائي|دور ال(?:ثمانية|ـ8)|準々決勝|ベスト8|(?:四分之一|1\/4)[决決][赛賽]|八[强強]|(?<!\d)8[强強강](?!い|력)|준준결승/giu,
  ],
  [
    16,
    /\b(?:round of|last) (?:16|sixteen)\b|\bhuitièmes? de finale\b|\bAchtelfinal[es]*\b|\boctavos de final\b|(?<!\d)1\/8(?: финала|[- ]finals?\b)|ثمن النهائي|دور ال(?:ستة عشر|ـ16)|ベスト16|(?:八分之一|1\/8)[决決][赛賽]|十六[强強]|(?<!\d)16[强強강](?!い)/giu,
  ],
  [
    32,
    /\b(?:round of|last) (?:32|thirty-two)\b|\bseizièmes? de finale\b|\bSechzehntelfinal[es]*\b|\bdieciseisavos de final\b|(?<!\d)1\/16(?: финала|[- ]finals?\b)|دور ال(?:اثنين والثلاثين|ـ32)|ベスト32|(?:十六分之一|1\/16)[决決][赛賽]|三十二[强強]|(?<!\d)32[强強강](?!い)/giu,
  ],
];
const MAYBE =
  /fina|финал|نهائي|دور ال|المربع|[决決][赛賽勝]|[强強강]|ベスト|결승|\blast\b|round of/i;

/** Takes the rounds of a tournament; written without a digit they may agree, and never alarm. */
export function readMatchRounds(draft: Draft): void {
  readMatchMinutes(draft);
  if (!MAYBE.test(draft.text)) return;
  for (const [left, names] of ROUNDS) {
    for (const found of draft.text.matchAll(names))
      takeMatch(draft, found, 'ordinal', /\d/.test(found[0]) ? 'firm' : 'loose', [String(left)]);
  }
}

/** 後半8分, 후반 44분: minutes of the second half, which are counted from the start elsewhere. */
const SECOND_HALF =
  /(?:(?<=(?:後半|후반\s?|下半[场場]第?)(?:追加時間|추가시간\s?)?)(\d{1,2})\s?(?=分|분))/g;
const HALF_TIME = 45; // minutes of football
/** 90+4, 90e+4: four minutes of stoppage time. */
const STOPPAGE = /(?<!\d)(45|90)(?:e|\.|th)?\s?\+\s?(\d{1,2})(?!\d)/g;
/** 4-4-2, 442阵型: how a team stands. */
const FORMATION = /(?<![\d-])\d-\d-\d(?:-\d)?(?!\d|-\d)|(?<!\d)\d{3,4}(?=[阵陣]型)/g;

function readMatchMinutes(draft: Draft): void {
  for (const found of draft.text.matchAll(SECOND_HALF)) {
    const minute = Number(found[1]);
    takeMatch(draft, found, 'count', 'firm', [String(minute), String(minute + HALF_TIME)]);
  }
  for (const found of draft.text.matchAll(STOPPAGE)) takeStoppage(draft, found);
  for (const found of draft.text.matchAll(FORMATION))
    takeMatch(draft, found, 'name', 'loose', [...found[0].replaceAll('-', '')]);
}

/** The half has its 45 minutes by name, and is left unsaid elsewhere; the minutes more are a figure. */
function takeStoppage(draft: Draft, found: RegExpMatchArray): void {
  const [, half = '', more = ''] = found;
  const start = found.index ?? 0;
  keepLoose(draft, start, start + half.length, half);
  takeMatch(draft, found, 'count', 'firm', [more]);
}
