import { CharClass, charClass } from './char-class.ts';
import { romanise } from './names/romanise.ts';
import { type Sound, soundAlike, soundOf } from './names/sound.ts';
import type { Side } from './side.ts';
import type { TokenType } from './tokens.ts';

/** A pair of token types thought to translate each other before anything is learned. */
export interface StaticLink {
  readonly source: number;
  readonly target: number;
  /** Probability that one is the other's translation. */
  readonly prior: number;
}

const FIGURE_PRIOR = 0.95;
const NAME_PRIOR = 0.8; // Intl names: Georgia may be the other one
const WORD_PRIOR = 0.7; // common words have other translations too
const SAME_WORD_PRIOR = 0.9;
const COGNATE_PRIOR = 0.5;
const SOUND_PRIOR = 0.6;
const MIN_SAME_WORD = 4; // shorter words alike in two languages are mostly false friends (on, the, des)
const WORDS_A_SLICE = 100; // compared by sound between two offers to pause
const TYPES_A_SLICE = 400; // spelt by sound between two offers
const MANY_TYPES = 3000; // beyond it only types that share three consonants are compared

/** Least likeness by number of full consonants: short names agree by chance. */
const SOUND_THRESHOLDS: readonly number[] = [2, 0.93, 0.84, 0.76, 0.7, 0.66];
const COGNATE_THRESHOLDS: readonly number[] = [2, 2, 0.9, 0.82, 0.76, 0.74];

const WEAK_CLASS = 8; // h, w, y and vowels: see names/sound.ts
const LEAST_THRESHOLD = 0.66; // words whose weights differ more can't pass any threshold

interface Spoken {
  readonly id: number;
  readonly type: TokenType;
  readonly sound: Sound;
  /** Character class of its first letter, with Latin told from other alphabets. */
  readonly script: number;
  readonly name: boolean;
}

const LATIN = 100;
const SCRIPTS = 1024; // above all numbers of scripts

function scriptOf(form: string): number {
  if (form.startsWith('~')) return CharClass.other;
  const kind = charClass(form.charCodeAt(0));
  if (kind !== CharClass.letter) return kind;
  const code = form.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? LATIN : 200 + (code >> 7);
}

const isFigure = (type: TokenType): boolean => type.form === '';

/** What is known of a word by its form alone. */
interface Spelling {
  readonly sound: Sound;
  readonly script: number;
  readonly cased: boolean;
}

const spellings = new Map<string, Spelling>(); // words recur from text to text
const MAX_SPELLINGS_KEPT = 20_000; // about 5 MB

function spellingOf(form: string): Spelling {
  const known = spellings.get(form);
  if (known !== undefined) return known;
  if (spellings.size >= MAX_SPELLINGS_KEPT) spellings.clear();
  const script = scriptOf(form);
  const mute = script === CharClass.han || script === CharClass.hiragana;
  const sound = soundOf(mute ? '' : romanise(form));
  const spelling = { sound, script, cased: form !== form.toUpperCase() };
  spellings.set(form, spelling);
  return spelling;
}

function* spokenTypes(side: Side): Generator<void, Spoken[]> {
  const spoken: Spoken[] = [];
  for (let id = 0; id < side.types.length; id++) {
    if (id % TYPES_A_SLICE === TYPES_A_SLICE - 1) yield;
    const type = side.types[id] as TokenType;
    if (isFigure(type) || (side.rate[id] ?? 0) === 0) continue;
    const { sound, script, cased } = spellingOf(type.form);
    if (sound.consonants === 0) continue;
    const isHan = type.key.startsWith('~'); // a run that spells a name by its sound
    const name = isHan || script === CharClass.katakana || !cased || type.capitals >= type.smalls;
    spoken.push({ id, type, sound, script, name });
  }
  return spoken;
}

/** Classes of the first full consonants, as one number. */
function consonantKey(sound: Sound, depth: number): number {
  let key = 0;
  let taken = 0;
  for (const kind of sound.classes) {
    if (kind >= WEAK_CLASS || taken === depth) continue;
    key = key * 10 + kind;
    taken++;
  }
  return key;
}

/** Prior of a pair by sound; 0 where they do not sound alike enough. */
function priorBySound(source: Spoken, target: Spoken, sameScript: boolean): number {
  const fewer = Math.min(source.sound.consonants, target.sound.consonants);
  const thresholds = sameScript ? COGNATE_THRESHOLDS : SOUND_THRESHOLDS;
  const threshold = thresholds[Math.min(fewer, thresholds.length - 1)] ?? 2;
  const [one, other] = [source.sound.weight, target.sound.weight];
  if (Math.min(one, other) < threshold * Math.max(one, other)) return 0; // the least possible distance is too much
  const alike = soundAlike(source.sound, target.sound);
  if (alike < threshold) return 0;
  const full = sameScript ? COGNATE_PRIOR : SOUND_PRIOR;
  return full * (0.6 + (0.4 * (alike - threshold)) / (1.001 - threshold));
}

/** Words of one side by a key of their first consonants, lightest first. */
function bucketsOf(
  spoken: readonly Spoken[],
  keyOf: (one: Spoken) => number,
): Map<number, Spoken[]> {
  const buckets = new Map<number, Spoken[]>();
  for (const one of spoken) {
    const key = keyOf(one);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [one]);
    else bucket.push(one);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => a.sound.weight - b.sound.weight);
  return buckets;
}

function* linkBySound(
  source: Side,
  target: Side,
  taken: Set<number>,
  links: StaticLink[],
): Generator<void, void> {
  const many = source.types.length + target.types.length > 2 * MANY_TYPES;
  const sources = yield* spokenTypes(source);
  yield;
  const targets = yield* spokenTypes(target);
  const compare = (one: Spoken, bucket: readonly Spoken[], sameScript: boolean): void => {
    for (const other of bucket) {
      if (other.sound.weight < one.sound.weight * LEAST_THRESHOLD) continue;
      if (other.sound.weight * LEAST_THRESHOLD > one.sound.weight) return;
      if ((one.script === other.script) !== sameScript) continue;
      const prior = priorBySound(one, other, sameScript);
      if (prior === 0 || taken.has(one.id * target.types.length + other.id)) continue;
      links.push({ source: one.id, target: other.id, prior });
    }
  };
  const cognateKey = ({ sound, script }: Spoken) =>
    consonantKey(sound, many ? 3 : 2) * SCRIPTS + script;
  const nameKey = ({ sound }: Spoken) => consonantKey(sound, many ? 3 : 1);
  const cognates = bucketsOf(targets, cognateKey);
  const named = targets.filter(({ name }) => name);
  const names = bucketsOf(named, nameKey);
  const scripts = new Set(named.map(({ script }) => script));
  yield;
  for (let index = 0; index < sources.length; index++) {
    const one = sources[index] as Spoken;
    if (index % WORDS_A_SLICE === WORDS_A_SLICE - 1) yield;
    compare(one, cognates.get(cognateKey(one)) ?? [], true);
    // Names of one and the same script were compared as cognates.
    if (one.name && (scripts.size > 1 || !scripts.has(one.script)))
      compare(one, names.get(nameKey(one)) ?? [], false);
  }
}

function priorOfEqualKeys(type: TokenType): number {
  if (type.key.startsWith('#')) return FIGURE_PRIOR;
  if (type.key.startsWith('=')) return NAME_PRIOR;
  if (type.key.startsWith('+')) return WORD_PRIOR;
  const isAcronym = type.key !== type.form && type.key === type.key.toUpperCase();
  const isHan = charClass(type.key.charCodeAt(0)) === CharClass.han;
  if (type.key.length < MIN_SAME_WORD && !isAcronym && !isHan && type.capitals === 0) return 0;
  return SAME_WORD_PRIOR;
}

/** All static links between two sides: equal figures, Intl names, equal words, cognates, names by sound. In slices. */
export function* staticLinks(source: Side, target: Side): Generator<void, readonly StaticLink[]> {
  const links: StaticLink[] = [];
  const taken = new Set<number>();
  const byKey = new Map(target.types.map((type, id) => [type.key, id]));
  source.types.forEach((type, id) => {
    const other = byKey.get(type.key);
    const prior = other === undefined ? 0 : priorOfEqualKeys(type);
    if (other === undefined || prior === 0) return;
    taken.add(id * target.types.length + other);
    links.push({ source: id, target: other, prior });
  });
  yield;
  yield* linkBySound(source, target, taken, links);
  return links;
}
