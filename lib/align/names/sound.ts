/** Sounds as small numbers: consonants that languages mix up share a class, vowels weigh little. */
const CLASS_OF = new Map(
  'pbfv td kgq szjc m n lr hwy'
    .split(' ')
    .flatMap((letters, at) => [...letters].map((letter): [string, number] => [letter, at + 1])),
);
const VOWEL = 9;

const CONSONANT_WEIGHT = 1;
const WEAK_WEIGHT = 0.35; // h, w, y come and go between languages
const VOWEL_WEIGHT = 0.25; // so do vowels
const SAME_CLASS = 0.25; // cost of b for v, l for r
const NEAR_CLASS = 0.55; // s for t (English th), m for n, k for soft g
const OTHER_CLASS = 1;
const OTHER_VOWEL = 0.1;

/** A word as its sounds, ready to be compared. */
export interface Sound {
  readonly letters: Uint8Array;
  readonly classes: Uint8Array;
  /** Total weight of its sounds. */
  readonly weight: number;
  /** Number of full consonants. */
  readonly consonants: number;
}

const weightOf = (kind: number): number =>
  kind === VOWEL ? VOWEL_WEIGHT : kind === 8 ? WEAK_WEIGHT : CONSONANT_WEIGHT;

/** Sounds of a romanised word. */
export function soundOf(romanised: string): Sound {
  const spelling = romanised.replace(/ch/g, 'c').replace(/[szk]h/g, (pair) => pair.charAt(0));
  const letters = new Uint8Array(spelling.length);
  const classes = new Uint8Array(spelling.length);
  let weight = 0;
  let consonants = 0;
  for (let at = 0; at < spelling.length; at++) {
    const kind = CLASS_OF.get(spelling.charAt(at)) ?? VOWEL;
    letters[at] = spelling.charCodeAt(at) - 96;
    classes[at] = kind;
    weight += weightOf(kind);
    if (kind < 8) consonants++;
  }
  return {
    letters,
    classes,
    weight,
    consonants,
  };
}

const isNear = (a: number, b: number): boolean =>
  (a === 4 && (b === 2 || b === 3)) ||
  (b === 4 && (a === 2 || a === 3)) ||
  (a === 5 && b === 6) ||
  (a === 6 && b === 5);

function change(a: Sound, i: number, b: Sound, j: number): number {
  if (a.letters[i] === b.letters[j]) return 0;
  const left = a.classes[i] ?? 0;
  const right = b.classes[j] ?? 0;
  if (left === VOWEL && right === VOWEL) return OTHER_VOWEL;
  if (left >= 8 && right >= 8) return WEAK_WEIGHT;
  if (left === right) return SAME_CLASS;
  return isNear(left, right) ? NEAR_CLASS : OTHER_CLASS;
}

const MAX_SOUNDS = 40; // longer words are chemical names; compared by their start
const row = new Float64Array(MAX_SOUNDS + 1);

/** How alike two words sound, 0 … 1, by weighted edit distance over the heavier word. */
export function soundAlike(a: Sound, b: Sound): number {
  const heavier = Math.max(a.weight, b.weight);
  if (heavier === 0) return 0;
  const n = Math.min(a.classes.length, MAX_SOUNDS);
  const m = Math.min(b.classes.length, MAX_SOUNDS);
  row[0] = 0;
  for (let j = 1; j <= m; j++) row[j] = (row[j - 1] ?? 0) + weightOf(b.classes[j - 1] ?? 0);
  for (let i = 1; i <= n; i++) {
    let diagonal: number = row[0] ?? 0;
    const drop = weightOf(a.classes[i - 1] ?? 0);
    row[0] = diagonal + drop;
    for (let j = 1; j <= m; j++) {
      const above = row[j] ?? 0;
      const best = Math.min(
        diagonal + change(a, i - 1, b, j - 1),
        above + drop,
        (row[j - 1] ?? 0) + weightOf(b.classes[j - 1] ?? 0),
      );
      row[j] = best;
      diagonal = above;
    }
  }
  return 1 - (row[m] ?? 0) / heavier;
}
