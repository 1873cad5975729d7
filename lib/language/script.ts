// biome-ignore format: a table is read across
/** Scripts we tell apart, by ISO 15924 code. `Zyyy` stands for every other letter. */
export type Script =
  | 'Latn' | 'Grek' | 'Cyrl' | 'Armn' | 'Hebr' | 'Arab' | 'Syrc' | 'Thaa' | 'Deva' | 'Beng'
  | 'Guru' | 'Gujr' | 'Orya' | 'Taml' | 'Telu' | 'Knda' | 'Mlym' | 'Sinh' | 'Thai' | 'Laoo'
  | 'Tibt' | 'Mymr' | 'Geor' | 'Hang' | 'Ethi' | 'Cher' | 'Cans' | 'Khmr' | 'Mong' | 'Kana'
  | 'Hani' | 'Zyyy';

// First code point of each run of letters; the run ends where the next begins. Source: Unicode blocks.
// biome-ignore format: a table is read across
const RUNS: readonly (readonly [first: number, script: Script | null])[] = [
  [0, null], [0x41, 'Latn'], [0x5b, null], [0x61, 'Latn'], [0x7b, null], [0xaa, 'Latn'],
  [0xab, null], [0xba, 'Latn'], [0xbb, null], [0xc0, 'Latn'], [0xd7, null], [0xd8, 'Latn'],
  [0xf7, null], [0xf8, 'Latn'], [0x2b9, null], [0x370, 'Grek'], [0x400, 'Cyrl'], [0x530, 'Armn'],
  [0x590, null], [0x5d0, 'Hebr'], [0x5f3, null], [0x600, null], [0x620, 'Arab'], [0x64b, null],
  [0x66e, 'Arab'], [0x6d4, null], [0x6d5, 'Arab'], [0x6d6, null], [0x6ee, 'Arab'], [0x6f0, null],
  [0x6fa, 'Arab'], [0x700, 'Syrc'], [0x750, 'Arab'], [0x780, 'Thaa'], [0x7c0, 'Zyyy'],
  [0x8a0, 'Arab'], [0x900, 'Deva'], [0x964, null], [0x970, 'Deva'], [0x980, 'Beng'],
  [0xa00, 'Guru'], [0xa80, 'Gujr'], [0xb00, 'Orya'], [0xb80, 'Taml'], [0xc00, 'Telu'],
  [0xc80, 'Knda'], [0xd00, 'Mlym'], [0xd80, 'Sinh'], [0xe01, 'Thai'], [0xe3f, null],
  [0xe40, 'Thai'], [0xe4f, null], [0xe80, 'Laoo'], [0xf00, 'Tibt'], [0x1000, 'Mymr'],
  [0x10a0, 'Geor'], [0x1100, 'Hang'], [0x1200, 'Ethi'], [0x13a0, 'Cher'], [0x1400, 'Cans'],
  [0x1680, 'Zyyy'], [0x1780, 'Khmr'], [0x1800, 'Mong'], [0x18b0, 'Cans'], [0x1900, 'Zyyy'],
  [0x1c90, 'Geor'], [0x1cc0, 'Zyyy'], [0x1d00, 'Latn'], [0x1d2b, 'Zyyy'], [0x1e00, 'Latn'],
  [0x1f00, 'Grek'], [0x2000, null], [0x2c00, 'Zyyy'], [0x2c60, 'Latn'], [0x2c80, 'Zyyy'],
  [0x2d00, 'Geor'], [0x2d30, 'Zyyy'], [0x2d80, 'Ethi'], [0x2de0, 'Cyrl'], [0x2e00, null],
  [0x2e80, 'Hani'], [0x3000, null], [0x3005, 'Hani'], [0x3008, null], [0x3041, 'Kana'],
  [0x3099, null], [0x309d, 'Kana'], [0x30a0, null], [0x30a1, 'Kana'], [0x30fb, null],
  [0x30fc, 'Kana'], [0x3100, 'Zyyy'], [0x3130, 'Hang'], [0x3190, null], [0x31f0, 'Kana'],
  [0x3200, null], [0x3400, 'Hani'], [0x4dc0, null], [0x4e00, 'Hani'], [0xa000, 'Zyyy'],
  [0xa640, 'Cyrl'], [0xa6a0, 'Zyyy'], [0xa720, 'Latn'], [0xa800, 'Zyyy'], [0xa960, 'Hang'],
  [0xa980, 'Zyyy'], [0xac00, 'Hang'], [0xd7b0, 'Hang'], [0xd800, null], [0xf900, 'Hani'],
  [0xfb00, 'Latn'], [0xfb13, 'Armn'], [0xfb1d, 'Hebr'], [0xfb50, 'Arab'], [0xfe00, null],
  [0xfe70, 'Arab'], [0xfeff, null], [0xff21, 'Latn'], [0xff3b, null], [0xff41, 'Latn'],
  [0xff5b, null], [0xff66, 'Kana'], [0xffa0, null], [0x10000, 'Zyyy'], [0x1f000, null],
  [0x20000, 'Hani'], [0x323b0, null],
];

/** The script of a letter; null for figures, signs, marks and blanks. */
export function scriptOf(code: number): Script | null {
  let low = 0;
  let high = RUNS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((RUNS[middle]?.[0] ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  return RUNS[low]?.[1] ?? null;
}

/** Letters by script. */
export type ScriptCounts = Map<Script, number>;

/** Counts the letters of a text by script, into `counts` where given. */
export function countScripts(text: string, counts: ScriptCounts = new Map()): ScriptCounts {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    const script = scriptOf(code);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}
