import { correlate } from '../parse/measure-pair.ts';
import { isPaired } from './blocks-layout.ts';
import type { BlockRow } from './blocks-rows.ts';

const MIN_ROWS = 4; // pairs that lengths can be compared over
const MIN_CORRELATION = 0.5; // of the logarithms of lengths; translations have 0.7 to 0.95, chance about 0
const MIN_SHARED = 0.3; // of the pairs that hold figures, those with the same
const ROMANISED = 0.85; // share of words that could be Japanese read aloud

/**
 * Whether whole texts that stand one after the other answer each other block by block. Two texts on two
 * matters can always be laid side by side in order; their lengths and figures then agree only by chance.
 */
export function answerEachOther(rows: readonly BlockRow[]): boolean {
  const paired = rows.filter(isPaired);
  if (paired.filter((row) => row.by === 'run').length * 2 <= paired.length) return true;
  const texts = paired.map((row) =>
    row.sides.map((units) => units.map((unit) => unit.text).join(' ')),
  );
  const figures = texts.map((sides) => sides.map(figuresOf));
  const withFigures = figures.filter((sides) => sides.some((side) => side.size > 0));
  const shared = withFigures.filter(([a, b]) =>
    [...(a ?? [])].some((figure) => b?.has(figure) === true),
  );
  const agree = withFigures.length > 0 && shared.length >= withFigures.length * MIN_SHARED;
  if (paired.length < MIN_ROWS) return agree;
  const lengths = paired.map(({ sides }) =>
    sides.map((units) => Math.log(1 + units.reduce((sum, unit) => sum + unit.weight, 0))),
  );
  const correlation = correlate(lengths.map(([a = 0, b = 0]) => [a, b]));
  return correlation >= MIN_CORRELATION && (withFigures.length < MIN_ROWS || agree);
}

const figuresOf = (text: string) => new Set(text.normalize('NFKC').match(/\d+/g) ?? []);

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
