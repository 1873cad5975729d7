import { correlate, median } from '../parse/measure-pair.ts';
import { figuresOf } from '../parse/turn.ts';
import { isPaired } from './blocks-layout.ts';
import type { BlockRow } from './blocks-rows.ts';
import type { Unit } from './blocks-unit.ts';

const MIN_ROWS = 4; // pairs that lengths can be compared over
export const MIN_CORRELATION = 0.5; // of the logarithms of lengths; translations have 0.7 to 0.95, chance about 0
const FAIR_CORRELATION = 0.2; // where figures agree: notices of a line each differ little in length
const MIN_LINES = 3; // of a stanza
const MIN_SHARED = 0.3; // of the pairs that hold figures, those with the same
const MIN_FIGURES = 3; // pairs with figures that can vouch for the rest
const SURE_SHARED = 0.6; // of them, with the same figures
const MAX_SPREAD = 0.33; // natural logarithm; translated paragraphs differ by 0.1 to 0.25, others by 0.4 and more
const LONG = 3; // logarithm of 20 Latin letters
const ROMANISED = 0.85; // share of words that could be Japanese read aloud

/**
 * Whether whole texts that stand one after the other, or side by side, answer each other block by block. Two texts on two
 * matters can always be laid side by side in order; their lengths and figures then agree only by chance.
 */
export function answerEachOther(rows: readonly BlockRow[]): boolean {
  const paired = rows.filter(isPaired);
  if (paired.filter(isLoose).length * 2 <= paired.length) return true;
  const texts = paired.map((row) =>
    row.sides.map((units) => units.map((unit) => unit.text).join(' ')),
  );
  const figures = texts.map((sides) => sides.map(figuresOf));
  const withFigures = figures.filter((sides) => sides.some((side) => side.size > 0));
  const shared = withFigures.filter(([a, b]) =>
    [...(a ?? [])].some((figure) => b?.has(figure) === true),
  );
  const agree = withFigures.length > 0 && shared.length >= withFigures.length * MIN_SHARED;
  const level =
    paired.length > 1 && paired.every((row, i) => row.by === 'row' && haveAsManyLines(texts[i]));
  if (paired.length < MIN_ROWS && !level) return agree;
  const lengths = paired.map(({ sides }): readonly [number, number] => {
    const [left = 0, right = 0] = sides.map((units) => Math.log(1 + weightOf(units)));
    return [left, right];
  });
  const sure =
    withFigures.length >= MIN_FIGURES && shared.length >= withFigures.length * SURE_SHARED;
  if (level) return spreadOf(lengths) <= MAX_SPREAD;
  if (correlate(lengths) < (sure ? FAIR_CORRELATION : MIN_CORRELATION)) return false;
  if (sure) return true;
  return spreadOf(lengths) <= MAX_SPREAD && (withFigures.length < MIN_ROWS || agree);
}

/** Stanzas beside each other, line by line. */
function haveAsManyLines([left = '', right = '']: readonly string[] = []): boolean {
  const lines = left.split('\n').length;
  return lines >= MIN_LINES && lines === right.split('\n').length;
}

/** Paired by order and length alone: of texts one after the other, or of columns that the page does not part into rows. */
export const isLoose = ({ by, row }: BlockRow) => by === 'run' || (by === 'row' && row === null);

const weightOf = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.weight, 0);

/** Mean distance of the rows' log length ratios from their median, over rows that are no short headings. */
function spreadOf(lengths: readonly (readonly [number, number])[]): number {
  const ratios = lengths.filter(([a, b]) => Math.min(a, b) >= LONG).map(([a, b]) => b - a);
  const middle = median(ratios);
  return (
    ratios.reduce((sum, ratio) => sum + Math.abs(ratio - middle), 0) / Math.max(1, ratios.length)
  );
}

const MENU = 0.8; // share of the blocks
const MENU_WEIGHT = 60; // Latin letters; titles of articles are longer

const SYLLABLES =
  /^(?:(?:[kgsztdnhbpmyrwjfc]|[kgsztdnhbpmr]y|sh|ch|ts|kk|ss|tt|pp|ssh|tch|kky|ppy|ssy)?[aiueoâîûêôāīūēō]{1,2}n?)+$/;

/** Whether Japanese stands beside its own reading in Latin letters: one language twice. */
export function isRomanised(rows: readonly BlockRow[]): boolean {
  const units = rows.filter(isPaired).flatMap((row) => row.sides.flat());
  if (!units.some((unit) => unit.writing === 'Jpan')) return false;
  const words = units
    .filter((unit) => unit.writing === 'Latn')
    .flatMap((unit) => unit.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (
    words.length > 0 &&
    words.filter((word) => SYLLABLES.test(word)).length >= words.length * ROMANISED
  );
}

/** Whether short blocks of both languages are links, nearly all: a menu with a second language for looks. */
export function isMenu(rows: readonly BlockRow[]): boolean {
  const units = rows.filter(isPaired).flatMap((row) => row.sides.flat());
  const links = units.filter(
    ({ element, weight }) => weight <= MENU_WEIGHT && element.closest('a[href]') !== null,
  );
  return links.length >= units.length * MENU;
}
