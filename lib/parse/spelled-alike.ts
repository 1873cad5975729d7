// Consonants by their sound in Latin letters: vowels are written in too many ways. Letters of one sound share a line.
const SOUNDS: readonly (readonly [string, string])[] = [
  ['b', 'бβбבبबভ'],
  ['g', 'гґγгגغगघ'],
  ['d', 'дδдדدदधडढ'],
  ['z', 'зжζзזزज़'],
  ['t', 'тθτтטתطتतथटठ'],
  ['k', 'кхκкקכךقكकख'],
  ['l', 'лλлלلल'],
  ['m', 'мμмמםمम'],
  ['n', 'нνнנןنनणंँ'],
  ['p', 'пπпפףपफ'],
  ['r', 'рρрרرर'],
  ['s', 'сшщσςсסשصسثसशष'],
  ['f', 'фвφфف'],
];
const LATIN: Readonly<Record<string, string>> = { c: 'k', q: 'k', v: 'f', w: 'f' };
const SOUND = new Map(
  SOUNDS.flatMap(([sound, letters]) => [...letters].map((one) => [one, sound])),
);
const KEPT = /[bgdztklmnprsf]/;

const MIN_ROWS = 4; // three names may stand in any list
const ALIKE = 0.6; // of the sounds, in order; texts and their translations share a third at most
const MOSTLY = 0.75; // of the rows
const MIN_SOUNDS = 2; // of a row; one consonant is shared by chance

/** Whether one list of texts spells the other in Latin letters, by the consonants of each row in order. */
export function isSpelledAlike(latin: readonly string[], other: readonly string[]): boolean {
  let rows = 0;
  let alike = 0;
  for (const [i, text] of other.entries()) {
    // Prose shows in a few rows that it spells nothing: it is not gone through to its end.
    const left = other.length - i;
    if (alike + left < (rows + left) * MOSTLY) return false;
    // Latin words inside the other text are names kept as they are, no spelling of it.
    const [a, b] = [soundsOf(text.replace(/[a-z]+/gi, '')), soundsOf(latin[i] ?? '')];
    if (Math.min(a.length, b.length) < MIN_SOUNDS) continue;
    rows += 1;
    if (sharedInOrder(a, b) >= Math.max(a.length, b.length) * ALIKE) alike += 1;
  }
  return rows >= MIN_ROWS && alike >= rows * MOSTLY;
}

const MAX_SOUNDS = 60; // of a row, looked at

function soundsOf(text: string): string {
  let sounds = '';
  for (const letter of text.toLowerCase().normalize('NFD')) {
    const sound = SOUND.get(letter) ?? LATIN[letter] ?? letter;
    if (KEPT.test(sound)) sounds += sound;
    if (sounds.length >= MAX_SOUNDS) break;
  }
  return sounds;
}

/** Length of the longest common subsequence. */
function sharedInOrder(a: string, b: string): number {
  let row = new Uint8Array(b.length + 1);
  for (const one of a) {
    const next = new Uint8Array(b.length + 1);
    for (let at = 0; at < b.length; at += 1)
      next[at + 1] = one === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
