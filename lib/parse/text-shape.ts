import { textWeight, type Writing } from '../language/writing.ts';

const SYLLABLES_A_WORD = 2; // Han, kana, Hangul letters to a word, for texts written without blanks
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const LETTERS_A_THAI_WORD = 5;

/** Words of a text, also where the writing puts no blanks between them; 0 for one without letters. */
export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, (letter) => {
    unspaced += letter < '\u2000' ? 1 / LETTERS_A_THAI_WORD : 1 / SYLLABLES_A_WORD;
    return ' ';
  });
  return (spaced.match(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)?.length ?? 0) + Math.ceil(unspaced);
}

/** Whether a text has letters enough to be in a language at all. */
export function hasWords(text: string): boolean {
  return /\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);
}

const CODE_SIGNS = /[_<>{}=\\|#@$*~^]|\w\(|\(\)|::|->|\/\w+\/|^[-.]{1,2}\w|\w\.\w/; // of markup, calls, paths, options
const CAMEL_CASE = /^\p{Ll}+\p{Lu}\p{L}*$|^(?:\p{Lu}\p{Ll}+){2,}$/u;
const KEBAB_CASE = /^[a-z\d]+(?:-[a-z\d]+)+$/;
const CODE_POINT = /^(?:U\+|0x)?[\dA-F]{3,}$/;

/** Whether a text looks like an identifier, a path, a piece of markup rather than words. */
export function looksLikeCode(text: string): boolean {
  if (/^(?:https?:|www\.)\S+$/i.test(text)) return true;
  if (/\s/.test(text) && text.length > 40) return false; // long texts may quote a name
  return (
    CODE_SIGNS.test(text) || CAMEL_CASE.test(text) || KEBAB_CASE.test(text) || CODE_POINT.test(text)
  );
}

/** Figures of a text, thousands signs left out, sorted: what a translation keeps. */
export function figuresOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/(\d)[,  .](?=\d{3}\b)/g, '$1');
  return (plain.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')).sort();
}

export type { Writing };
export { textWeight };
