/**
 * The writing a text is in: an ISO 15924 code (`Jpan` for kana with or without Han, `Hani` for Han alone),
 * or null where it holds no letters to speak of (figures, signs, dates).
 */
export type TextClass = string | null;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u, 'Kana'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Hangul}/u, 'Hang'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Tamil}/u, 'Taml'],
  [/\p{Script=Khmer}/u, 'Khmr'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
  [/\p{Script=Canadian_Aboriginal}/u, 'Cans'],
  [/\p{L}/u, 'Zyyy'],
];

const SAMPLE = 400; // letters looked at; the script of a paragraph shows in its first lines
const ALPHABET_WEIGHT = 0.4; // a letter stands for a sound; a kana, Han or Hangul letter for a syllable or a word
const KANA_SHARE = 0.05; // Japanese prose holds 30–60 % kana; titles of names alone fall to 5 %

/** Letters by script, weighted by what a letter says, from the first letters of a text. */
export function scriptWeights(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  let seen = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const script = scriptOf(char, code);
    if (script === null) continue;
    const weight =
      script === 'Kana' || script === 'Hani' || script === 'Hang' ? 1 : ALPHABET_WEIGHT;
    weights.set(script, (weights.get(script) ?? 0) + weight);
    seen += 1;
    if (seen >= SAMPLE) break;
  }
  return weights;
}

function scriptOf(char: string, code: number): string | null {
  if (code < 0x80) {
    return (code > 64 && code < 91) || (code > 96 && code < 123) ? 'Latn' : null;
  }
  if (code >= 0x4e00 && code <= 0x9fff) return 'Hani';
  if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) return 'Kana';
  for (const [pattern, script] of SCRIPTS) if (pattern.test(char)) return script;
  return null;
}

/** The script of a text by the weight of its letters; Latin names inside Japanese do not outweigh it. */
export function textClass(text: string): TextClass {
  const weights = scriptWeights(text);
  const kana = weights.get('Kana') ?? 0;
  const han = weights.get('Hani') ?? 0;
  const cjk = kana + han;
  const rest = [...weights].filter(([script]) => script !== 'Kana' && script !== 'Hani');
  if (cjk > 0) rest.push([kana >= cjk * KANA_SHARE ? 'Jpan' : 'Hani', cjk]);
  let best: TextClass = null;
  let most = 0;
  for (const [script, weight] of rest) {
    if (weight > most) {
      best = script;
      most = weight;
    }
  }
  return best;
}

/** Han alone may be Japanese or Chinese: it goes with either. */
export function sameClass(a: TextClass, b: TextClass): boolean {
  if (a === b) return true;
  return (a === 'Hani' && b === 'Jpan') || (a === 'Jpan' && b === 'Hani');
}
