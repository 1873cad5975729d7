const ANY_LETTER = /[\p{L}\p{M}]/u;

/** Letters and marks. Those of most texts are told by their code: the pattern takes 2 to 6 ms to compile in each page. */
export function isLetter(letter: string, code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return isPlainLetter(code) || (!isPlainSign(code) && ANY_LETTER.test(letter));
}

/** Latin, Cyrillic, Hangul, and the mark that repeats a kanji. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code <= 0x52f && code !== 0x482) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  code === 0x3005;

/** Signs of Latin and Japanese texts, and full-width figures. */
export const isPlainSign = (code: number): boolean =>
  code === 0xa0 ||
  code === 0xb7 ||
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x3004) ||
  (code >= 0x3008 && code <= 0x3020) ||
  (code >= 0xff01 && code <= 0xff20);
