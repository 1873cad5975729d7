import type { FigurePair, UncheckedFigure } from './compare-figures.ts';
import { readDate } from './dates/iso-date.ts';
import type { Figure, FigureKind } from './figure.ts';
import { eastDigit } from './numbers/east-numerals.ts';
import { settleDurations } from './settle-durations.ts';
import { settleForms } from './settle-forms.ts';
import { type OpenFigures, settleParts } from './settle-parts.ts';
import { contradicted, isPartOfUnchecked, openRelatives, setUnchecked } from './settle-relative.ts';
import { withoutSayable } from './settle-sayable.ts';

/** One side after matching. */
export interface FigureSide {
  readonly text: string;
  readonly lang: string;
  readonly figures: readonly Figure[];
  readonly matched: ReadonlySet<Figure>;
}

interface Shown {
  readonly onlyA: readonly Figure[];
  readonly onlyB: readonly Figure[];
}

export interface Rest extends Shown {
  readonly unchecked: readonly UncheckedFigure[];
}

/** Decides what of the unmatched figures is shown: what is said twice, unsure or unchecked is not. */
export function settleRest(
  first: FigureSide,
  second: FigureSide,
  pairs: readonly FigurePair[],
): Rest {
  const certain = surelyMatched(pairs);
  const settled = new Set([
    ...settleParts(open(first, certain), open(second, certain)),
    ...settleDurations(first, second, certain),
  ]);
  for (const figure of settleForms(withMatched(first, settled), withMatched(second, settled)))
    settled.add(figure);
  const [a, b] = [withMatched(first, settled), withMatched(second, settled)];
  const saidA = partsSaid(pairs, 'a');
  const saidB = partsSaid(pairs, 'b');
  let firmA = leftFirm(a).filter(
    (figure) => !said(figure, saidB) && !isRestated(figure, a) && !isInside(figure, a),
  );
  let firmB = leftFirm(b).filter(
    (figure) => !said(figure, saidA) && !isRestated(figure, b) && !isInside(figure, b),
  );
  const unchecked: UncheckedFigure[] = [];
  const [openA, openB] = [openRelatives(a, firmA), openRelatives(b, firmB)];
  [firmA, firmB] = [
    setUnchecked(firmA, openB, 'a', unchecked),
    setUnchecked(firmB, openA, 'b', unchecked),
  ];
  firmA = firmA.filter((figure) => !isPartOfUnchecked(figure, 'a', unchecked));
  firmB = firmB.filter((figure) => !isPartOfUnchecked(figure, 'b', unchecked));
  const softA = opposite(a, firmA, firmB);
  const softB = opposite(b, firmB, firmA);
  const [datesA, datesB] = [
    [...contradicted(a, firmB), ...otherYear(pairs, 'a', firmB)],
    [...contradicted(b, firmA), ...otherYear(pairs, 'b', firmA)],
  ];
  const onlyA = [...firmA, ...softA, ...datesA].sort((x, y) => x.start - y.start);
  const onlyB = [...firmB, ...softB, ...datesB].sort((x, y) => x.start - y.start);
  const left = { onlyA: forgive(onlyA, onlyB, a, b), onlyB: forgive(onlyB, onlyA, b, a) };
  const shown = silent(left) ? inWords(a, b) : left;
  const sideA = { ...first, shown: shown.onlyA };
  const sideB = { ...second, shown: shown.onlyB };
  return { onlyA: withoutSayable(sideA, sideB), onlyB: withoutSayable(sideB, sideA), unchecked };
}

const silent = ({ onlyA, onlyB }: Shown) => onlyA.length + onlyB.length === 0;

const FEW = 3; // below it a number in words is an article, "both" or "a pair" as often

/** Where each side has one number in words left over and nothing else, they answer each other: five and sieben. */
function inWords(a: FigureSide, b: FigureSide): Shown {
  const [wordsA, wordsB] = [leftInWords(a), leftInWords(b)];
  return wordsA.length === 1 && wordsB.length === 1
    ? { onlyA: wordsA, onlyB: wordsB }
    : { onlyA: [], onlyB: [] };
}

function leftInWords({ figures, matched }: FigureSide): Figure[] {
  return figures.filter(
    (figure) =>
      figure.weight === 'soft' &&
      (figure.kind === 'time' ||
        (/^(?:count|ordinal)$/.test(figure.kind) && Number(figure.value) >= FEW)) &&
      !figure.inRange &&
      !matched.has(figure),
  );
}

function unmatched({ figures, matched }: FigureSide): Figure[] {
  return figures.filter((figure) => !matched.has(figure));
}

function surelyMatched(pairs: readonly FigurePair[]): ReadonlySet<Figure> {
  const firm = pairs.filter(({ a, b }) => a.weight === 'firm' && b.weight === 'firm');
  return new Set(firm.flatMap(({ a, b }) => [a, b]));
}

/** "One on one" may have taken the 1 of 1시간 30분: what is matched unsurely may still be a part of something. */
function open(side: FigureSide, sure: ReadonlySet<Figure>): OpenFigures {
  return { unmatched: unmatched(side), open: side.figures.filter((each) => !sure.has(each)) };
}

function withMatched(side: FigureSide, more: ReadonlySet<Figure>): FigureSide {
  if (more.size === 0) return side;
  // Only its own: offsets of the other side mean nothing here.
  const own = side.figures.filter((figure) => more.has(figure));
  return { ...side, matched: new Set([...side.matched, ...own]) };
}

function leftFirm({ figures, matched }: FigureSide): Figure[] {
  return figures.filter((figure) => figure.weight === 'firm' && !matched.has(figure));
}

/**
 * Parts of dates that were matched with a date that leaves them unsaid: "20 July 2021" agreed with 7月20日,
 * and where that side says 2021 by itself, it is said.
 */
function partsSaid(pairs: readonly FigurePair[], side: 'a' | 'b'): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const pair of pairs) {
    const full = readDate(pair[side].value);
    const short = readDate(pair[side === 'a' ? 'b' : 'a'].value);
    if (!full) continue;
    if (full.year !== undefined && short?.year === undefined) parts.add(String(full.year));
    if (full.month !== undefined && short?.month === undefined)
      parts.add(`--${String(full.month).padStart(2, '0')}`);
  }
  return parts;
}

/** "The October War of 1973" and "October 1937" agree in their month: beside a year left over, the other is shown too. */
function otherYear(
  pairs: readonly FigurePair[],
  side: 'a' | 'b',
  otherFirm: readonly Figure[],
): Figure[] {
  if (otherFirm.filter(({ kind }) => kind === 'year').length !== 1) return [];
  const otherSide = side === 'a' ? 'b' : 'a';
  const years = pairs.flatMap((pair): Figure[] => {
    const year = readDate(pair[side].value)?.year;
    const answer = readDate(pair[otherSide].value);
    if (year === undefined || answer?.month === undefined || answer.year !== undefined) return [];
    return [{ ...pair[side], kind: 'year', value: String(year), readings: [String(year)] }];
  });
  return years.length === 1 ? years : [];
}

/** "one in five" was read as a fraction that agreed: its numbers are no figures of their own. */
function isInside(figure: Figure, { matched }: FigureSide): boolean {
  for (const other of matched) {
    if (other.start <= figure.start && figure.end <= other.end && other !== figure) return true;
  }
  return false;
}

function said(figure: Figure, parts: ReadonlySet<string>): boolean {
  return figure.readings.some((reading) => parts.has(reading));
}

const OPENING = /^[^\p{L}\d]{0,2}[(（[［][^\p{L}\d]{0,2}$|^[^\p{L}\d]*[(（]\p{L}{0,4}$/u;

/** 2021年（令和3年）, "twelve (12)": the figure in brackets repeats the one before them. */
function isRestated(figure: Figure, { text, figures, matched }: FigureSide): boolean {
  const at = figures.indexOf(figure);
  return [figures[at - 1], figures[at + 1]].some((other) => {
    if (!other || (!matched.has(other) && other.start > figure.start)) return false;
    const [first, second] = other.start < figure.start ? [other, figure] : [figure, other];
    if (!OPENING.test(text.slice(first.end, second.start))) return false;
    // "July 1895 (Meiji 28)": the era repeats the year of a date.
    const year = String(readDate(other.value)?.year);
    return figure.readings.some((reading) => reading === year || other.readings.includes(reading));
  });
}

const COUNTERPART_LIMIT = 40; // "three" may stand opposite 4 or 30, "twelve" opposite 21, not opposite 5,310,000

/** Spelled-out numbers that stand opposite a firm figure nothing else answers: "three" and 4人. */
function opposite(
  side: FigureSide,
  ownFirm: readonly Figure[],
  otherFirm: readonly Figure[],
): Figure[] {
  const open = side.figures.filter(
    (figure) =>
      figure.weight === 'soft' &&
      !side.matched.has(figure) &&
      (/^(?:time|fraction)$/.test(figure.kind) || Number(figure.value) >= 2),
  );
  return (['count', 'ordinal', 'time', 'fraction'] as const).flatMap((kind) => {
    const counts = otherFirm.filter((figure) => isSmall(figure, kind));
    const own = ownFirm.filter((figure) => sameSort(figure, kind)).length;
    const [wanted] = counts.length - own === 1 ? counts.slice(-1) : []; // with more of them it is a guess
    if (!wanted) return [];
    const soft = open.filter((figure) => figure.kind === kind);
    return soft.toSorted((x, y) => distance(x, wanted) - distance(y, wanted)).slice(0, 1);
  });
}

/** A percentage is a share as well: "a quarter" opposite 20%. */
const sameSort = (figure: Figure, kind: FigureKind): boolean =>
  figure.kind === kind || (kind === 'fraction' && figure.kind === 'percent');

function isSmall(figure: Figure, kind: FigureKind): boolean {
  if (!sameSort(figure, kind)) return false;
  return /^(?:time|fraction)$/.test(kind) || Number(figure.value) <= COUNTERPART_LIMIT;
}

const isSmallCount = (figure: Figure): boolean => isSmall(figure, 'count');

function distance(a: Figure, b: Figure): number {
  const plain = ({ value }: Figure) => Number(value.replace(':', ''));
  return Math.abs(plain(a) - plain(b));
}

/** الغارتين, وزيران: two of something, without a numeral. */
const ARABIC_DUAL = /\p{L}{2,}(?:ين|ان|تا|تي)(?!\p{L})/u;

const isInWords = (figure: Figure, text: string): boolean =>
  !/\p{Nd}/u.test(text.slice(figure.start, figure.end));

/**
 * With nothing left on the other side that figures in digits don't stand for already, a number in words and the
 * whole are turns of speech as often as figures that are missing there: 百分之百, 三十六计, mille mercis, "100%".
 */
function isDoubtful(figure: Figure, text: string, spare: number): boolean {
  if (spare > 0) return false;
  return isInWords(figure, text) || (figure.kind === 'percent' && figure.value === '100');
}

/** The digits a number begins with, without the power of ten: 2 of 20,000. */
const firstDigits = (value: string): string => value.replace(/^[0.]+|[.]|0+$/g, '');

/**
 * What the other side seems to say in words that were not read to the end: a number that is never shown ("vingtaine"
 * of more), or characters for digits that are in no figure. One side's figure that begins with those digits is no news.
 */
function unreadDigits({ figures, matched, text }: FigureSide): ReadonlySet<string> {
  const left = figures.filter(
    (figure) => figure.weight !== 'firm' && figure.kind !== 'name' && !matched.has(figure),
  );
  const digits = new Set(left.map(({ value }) => firstDigits(value)));
  for (const { index, 0: sign } of text.matchAll(/[二三四五六七八九两兩]/g)) {
    if (figures.some(({ start, end }) => start <= index && index < end)) continue;
    digits.add(String(eastDigit(sign)));
  }
  digits.delete('1'); // "one" is an article as often
  return digits;
}

/**
 * With no small number left on the other side, a 1 is its article ("a month" and 1か月); with nothing left
 * there, a value that this side has said before, and matched, is said twice: a slip leaves a figure on both.
 */
function forgive(
  own: readonly Figure[],
  other: readonly Figure[],
  { matched, text }: FigureSide,
  counterpart: FigureSide,
): readonly Figure[] {
  const alone = !other.some(isSmallCount);
  const dual = ARABIC_DUAL.test(counterpart.text);
  const firm = own.filter(
    (figure) => !alone || !(figure.value === '1' || (dual && figure.value === '2')),
  );
  const inDigits = firm.filter((figure) => !isInWords(figure, text)).length;
  const spare = other.length === 0 ? 0 : other.length - inDigits;
  const others = firm.filter((figure) => !isDoubtful(figure, text, spare));
  if (other.length > 0) return others;
  const saidBefore = new Set([...matched].map((figure) => figure.value));
  const hints = unreadDigits(counterpart);
  return others.filter(
    (figure) => !saidBefore.has(figure.value) && !hints.has(firstDigits(figure.value)),
  );
}
