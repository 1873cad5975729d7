// Anything but Latin letters, figures and signs: most pages have none, and one native test says so.
const BEYOND_LATIN =
  /[\u0370-\u1dff\u1f00-\u1fff\u2c80-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g;

// Writings the probe tells apart, a letter each; kana and Han are looked at together.
const OTHERS: readonly (readonly [writing: string, letters: RegExp, weight?: number])[] = [
  ['z', /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/g, 3], // a Han character says as much as three Latin letters
  ['h', /[\uac00-\ud7af]/g, 3],
  ['c', /[\u0400-\u052f]/g],
  ['a', /[\u0620-\u077f\ufb50-\ufdff\ufe70-\ufefe]/g],
  ['b', /[\u05d0-\u05ea]/g],
  ['g', /[\u0370-\u03ff\u1f00-\u1fff]/g],
  ['i', /[\u0900-\u0dff]/g],
  ['t', /[\u0e01-\u0eff]/g],
  ['o', /[\u0530-\u058f\u0780-\u08ff\u0f00-\u1dff]/g],
];
const KANA = /[\u3041-\u30ff]/;

/** Coarse writing of the beginning of a text: one letter a writing, '' for none. */
export function writingOfStart(text: string): string {
  let best = text.search(LATIN) < 0 ? '' : 'l';
  if (!BEYOND_LATIN.test(text)) return best;
  let most = text.match(LATIN)?.length ?? 0;
  for (const [writing, letters, weight = 1] of OTHERS) {
    const count = (text.match(letters)?.length ?? 0) * weight;
    if (count > most) [best, most] = [writing, count];
  }
  return best === 'z' && KANA.test(text) ? 'j' : best;
}
