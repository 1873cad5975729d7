/** What a character is to the aligner: which tokeniser reads it and how much text it stands for. */
export const CharClass = {
  other: 0,
  letter: 1, // alphabets that put blanks between words
  digit: 2,
  han: 3,
  hiragana: 4,
  katakana: 5,
  hangul: 6,
  unspaced: 7, // Thai, Lao, Khmer, Burmese: words are not separated
  mark: 8, // combining marks: part of the word, no length of their own
  space: 9,
} as const;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN); // filled as characters are met

/** Most of what is met, without asking what script it is: a text has thousands of ideographs, each met a first time. */
const IDEOGRAPHS = [0x4e00, 0x9fff] as const;
const HANGUL = [0xac00, 0xd7a3] as const;

function classify(code: number): number {
  if (code >= IDEOGRAPHS[0] && code <= IDEOGRAPHS[1]) return CharClass.han;
  if (code >= HANGUL[0] && code <= HANGUL[1]) return CharClass.hangul;
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return CharClass.space;
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  if (/\p{sc=Han}/u.test(char)) return CharClass.han;
  if (/\p{sc=Hiragana}/u.test(char)) return CharClass.hiragana;
  if (code === 0x30fc || (/\p{sc=Katakana}/u.test(char) && char !== '・'))
    return CharClass.katakana;
  if (/\p{sc=Hangul}/u.test(char)) return CharClass.hangul;
  if (/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(char)) return CharClass.unspaced;
  if (/\p{M}/u.test(char)) return CharClass.mark;
  if (/\p{L}/u.test(char)) return CharClass.letter;
  // Ideographs outside the basic plane come as surrogates.
  if (code >= 0xd840 && code <= 0xd87f) return CharClass.han;
  return CharClass.other;
}

/** Class of one UTF-16 code unit. */
export function charClass(code: number): number {
  const known = classes[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}
