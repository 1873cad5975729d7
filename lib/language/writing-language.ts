import type { Writing } from './writing.ts';

// Scripts that one language of the web has nearly for itself. Latin, Cyrillic, Arabic and Devanagari
// are shared and left to an identifier.
const LANGUAGE_OF: Partial<Record<Writing, string>> = {
  Jpan: 'ja',
  Hang: 'ko',
  Thai: 'th',
  Grek: 'el',
  Hebr: 'he',
  Armn: 'hy',
  Geor: 'ka',
  Beng: 'bn',
  Guru: 'pa',
  Gujr: 'gu',
  Orya: 'or',
  Taml: 'ta',
  Telu: 'te',
  Knda: 'kn',
  Mlym: 'ml',
  Sinh: 'si',
  Laoo: 'lo',
  Tibt: 'bo',
  Mymr: 'my',
  Khmr: 'km',
  Ethi: 'am',
  Cher: 'chr',
  Cans: 'iu',
  Thaa: 'dv',
  Syrc: 'syr',
  Mong: 'mn',
  Hani: 'zh',
};

/** The language a script stands for by itself, or null where the script leaves it open. */
export function languageOfWriting(writing: Writing): string | null {
  return LANGUAGE_OF[writing] ?? null;
}
