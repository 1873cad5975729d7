// Anything but Latin letters, figures and signs: most pages have none, and one native test says so.
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2c80-\u2dff\u3041-\ufdff\ufe70-\ufefe]/;
const LATIN = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g;

/** Names, a letter each, with the letters that stand for them, as a pattern. */
export const named = (sets: string, flags?: string): readonly (readonly [string, RegExp])[] =>
  sets.split(' ').map((set) => [set.slice(0, 1), RegExp(`[${set.slice(1)}]`, flags)]);

// Writings the probe tells apart; kana and Han are looked at together.
const OTHERS = named(
  'z\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff h\uac00-\ud7af c\u0400-\u052f a\u0620-\u077f\ufb50-\ufdff\ufe70-\ufefe b\u05d0-\u05ea g\u0370-\u03ff\u1f00-\u1fff i\u0900-\u0dff t\u0e01-\u0eff o\u0530-\u058f\u0780-\u08ff\u0f00-\u1dff',
  'g',
);
const DENSE = /[zh]/;
const WEIGHT = 3; // a character of a dense writing says as much as three Latin letters
const KANA = /[\u3041-\u30ff]/;

/** Coarse writing of the beginning of a text: one letter a writing, '' for none. */
export function writingOfStart(text: string): string {
  let best = text.search(LATIN) < 0 ? '' : 'l';
  if (!BEYOND_LATIN.test(text)) return best;
  let most = text.match(LATIN)?.length ?? 0;
  for (const [writing, letters] of OTHERS) {
    const count = (text.match(letters)?.length ?? 0) * (DENSE.test(writing) ? WEIGHT : 1);
    if (count > most) [best, most] = [writing, count];
  }
  return best === 'z' && KANA.test(text) ? 'j' : best;
}
