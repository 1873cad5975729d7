import { isLetter } from '../language/is-letter.ts';

const SYLLABLES_A_WORD = 2; // Han, kana, Hangul letters to a word, for texts written without blanks
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const FIRST_UNSPACED = 0xe00; // of UNSPACED: Latin letters are asked at no cost
const LETTERS_A_THAI_WORD = 5;

/** Words of a text, also where the writing puts no blanks between them; 0 for one without letters. */
export function countWords(text: string): number {
  let unspaced = 0;
  let words = 0;
  let inside = false;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= FIRST_UNSPACED && UNSPACED.test(letter)) {
      unspaced += code < 0x2000 ? 1 / LETTERS_A_THAI_WORD : 1 / SYLLABLES_A_WORD;
      inside = false;
    } else if (isLetter(letter, code)) {
      if (!inside) words += 1;
      inside = true;
    } else {
      inside &&= letter === "'" || letter === '’' || letter === '-';
    }
  }
  return words + Math.ceil(unspaced);
}

// Letters most texts have. Every other pattern with \p{L} takes 1 ms to compile in each page: ask these first.
const PLAIN_WORD = /[A-Za-z]{2}|[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]/;

/** Whether a text has letters enough to be in a language at all. */
export function hasWords(text: string): boolean {
  return PLAIN_WORD.test(text) || /\p{L}{2}|\p{Lo}/u.test(text); // a letter without case is a syllable or a word by itself
}

const CODE_SIGNS =
  /[_<>{}=\\|#@$*~^]|\w\(|\(\)|::|->|\/\w+\/|^\.\w|(?:^|\s)--?[a-z]|\w\.[a-z_]|[a-z_]\.\w/i; // of markup, calls, paths, options; not 14.01
const PLACE_HOLDERS = /\{\w*\}|%\w\b/g; // of messages: `{days} days`
const CAMEL_CASE = /^\p{Ll}+\p{Lu}\p{L}*$|^(?:\p{Lu}\p{Ll}+){2,}$/u;
const WITH_DIGITS = /^(?=\S*[a-z]\d)(?=\S*\d[a-z])\S+$/i; // Int8Array, x86_64; not 第1条
const KEBAB_CASE = /^[a-z\d]+(?:-[a-z\d]+)+$/;
const CODE_POINT = /^(?:U\+|0x)?[\dA-F]{3,}$/;

/** Whether a text looks like an identifier, a path, a piece of markup rather than words. */
export function looksLikeCode(text: string): boolean {
  const addresses = text.match(/(?:https?:\/\/|www\.)\S+/gi)?.join('').length ?? 0;
  if (addresses * 2 > text.length) return true;
  if (/^[\da-f]{8,}$/i.test(text) && /\d/.test(text)) return true; // hashes
  if (/\s/.test(text) && text.length > 40) return false; // long texts may quote a name
  return (
    CODE_SIGNS.test(/[{%]/.test(text) ? text.replace(PLACE_HOLDERS, '') : text) ||
    (!/\s/.test(text) && isCodeWord(text))
  );
}

/** Whether a text without blanks is a word of code. */
const isCodeWord = (text: string): boolean =>
  (/\d/.test(text) && WITH_DIGITS.test(text)) ||
  (!isCaseless(text.charCodeAt(0)) && CAMEL_CASE.test(text)) ||
  KEBAB_CASE.test(text) ||
  CODE_POINT.test(text);

/** True of kana, Han and Yi, which have no small and capital letters: spares most texts a look for them. */
export const isCaseless = (code: number) => code > 0x3000 && code < 0xa4d0;

const MOST_LETTERS = 24; // of the shorter form; longer ones are sentences
const MOST_MARKS = 4; // letters and marks to a letter, in any writing

/** Whether two short texts are forms of one word (`song`, `songes`): they share most of the shorter from its start. */
export function areForms(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) > MOST_LETTERS * MOST_MARKS) return false;
  const left = a.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const right = b.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (left !== right && left.replace(/\d/g, '') === right.replace(/\d/g, '')) return false; // rows that count up
  const shorter = Math.min(left.length, right.length);
  if (shorter < 3 || shorter > MOST_LETTERS) return false;
  let shared = 0;
  while (shared < shorter && left[shared] === right[shared]) shared += 1;
  return shared >= 3 && shared >= shorter * 0.6;
}

/** Figures of a text, thousands signs left out, sorted: what a translation keeps. */
export function figuresOf(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/(\d)[,  .](?=\d{3}\b)/g, '$1');
  return (plain.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')).sort();
}
