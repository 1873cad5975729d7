// biome-ignore format: a table is read across
/** Scripts we tell apart, by ISO 15924 code. `Zyyy` stands for every other letter. */
export type Script =
  | 'Latn' | 'Grek' | 'Cyrl' | 'Armn' | 'Hebr' | 'Arab' | 'Syrc' | 'Thaa' | 'Deva' | 'Beng'
  | 'Guru' | 'Gujr' | 'Orya' | 'Taml' | 'Telu' | 'Knda' | 'Mlym' | 'Sinh' | 'Thai' | 'Laoo'
  | 'Tibt' | 'Mymr' | 'Geor' | 'Hang' | 'Ethi' | 'Cher' | 'Cans' | 'Khmr' | 'Mong' | 'Kana'
  | 'Hani' | 'Zyyy';

// First code point of each run of letters, hexadecimal, and its script, none where no letters stand; the run
// ends where the next begins. Source: Unicode blocks.
const RUNS = `
41Latn 5b 61Latn 7b aaLatn ab baLatn bb c0Latn d7 d8Latn f7 f8Latn 2b9 370Grek 400Cyrl
530Armn 590 5d0Hebr 5f3 600 620Arab 64b 66eArab 6d4 6d5Arab 6d6 6eeArab 6f0 6faArab
700Syrc 750Arab 780Thaa 7c0Zyyy 8a0Arab 900Deva 964 970Deva 980Beng a00Guru a80Gujr
b00Orya b80Taml c00Telu c80Knda d00Mlym d80Sinh e01Thai e3f e40Thai e4f e80Laoo f00Tibt
1000Mymr 10a0Geor 1100Hang 1200Ethi 13a0Cher 1400Cans 1680Zyyy 1780Khmr 1800Mong 18b0Cans
1900Zyyy 1c90Geor 1cc0Zyyy 1d00Latn 1d2bZyyy 1e00Latn 1f00Grek 2000 2c00Zyyy 2c60Latn
2c80Zyyy 2d00Geor 2d30Zyyy 2d80Ethi 2de0Cyrl 2e00 2e80Hani 3000 3005Hani 3008 3041Kana
3099 309dKana 30a0 30a1Kana 30fb 30fcKana 3100Zyyy 3130Hang 3190 31f0Kana 3200 3400Hani
4dc0 4e00Hani a000Zyyy a640Cyrl a6a0Zyyy a720Latn a800Zyyy a960Hang a980Zyyy ac00Hang
d7b0Hang d800 f900Hani fb00Latn fb13Armn fb1dHebr fb50Arab fe00 fe70Arab feff ff21Latn
ff3b ff41Latn ff5b ff66Kana ffa0 10000Zyyy 1f000 20000Hani 323b0`
  .trim()
  .split(/\s/);
// No patterns: this runs in every page.
const CODE_LENGTH = 4; // letters of a script's name, the first a capital
const isNamed = (run: string) => run !== run.toLowerCase();
const SCRIPTS = RUNS.map((run) => (isNamed(run) ? run.slice(-CODE_LENGTH) : null) as Script | null);
const STARTS = Uint32Array.from(RUNS, (run) =>
  Number.parseInt(isNamed(run) ? run.slice(0, -CODE_LENGTH) : run, 16),
);

/** The script of a letter; null for figures, signs, marks and blanks. */
export function scriptOf(code: number): Script | null {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'Latn' : null;
  let low = 0;
  let high = STARTS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((STARTS[middle] ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  return SCRIPTS[low] ?? null;
}

/** Letters by script. */
export type ScriptCounts = Map<Script, number>;

/** Counts the letters of a text by script, into `counts` where given. */
export function countScripts(text: string, counts: ScriptCounts = new Map()): ScriptCounts {
  let script: Script | null = null;
  let run = 0; // letters of `script` in a row, signs and blanks between them aside
  const count = () => {
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + run);
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    const own = scriptOf(code);
    if (own === null) continue;
    if (own !== script) {
      count();
      script = own;
      run = 0;
    }
    run += 1;
  }
  count();
  return counts;
}
