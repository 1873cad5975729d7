import { CharClass, charClass } from './char-class.ts';
import { fold } from './fold.ts';

const STEM_LETTERS = 6; // longer words differ in their endings; cutting makes their forms one
const KOREAN_STEM = 2; // most Korean roots have two syllables
const ARABIC_STEM = 5;

const KOREAN_PARTICLES =
  /(?:에서는|에서도|으로는|으로서|으로써|에게서|이라고|이라는|까지|부터|에서|에게|께서|으로|이나|이며|이고|라고|라는|처럼|보다|마다|조차|마저|밖에|하고|한테|은|는|이|가|을|를|의|에|로|와|과|도|만|나|며|고)$/;
const ARABIC_PROCLITICS = /^(?:[وف]?[بكل]?ال|لل|[وف](?=...))/;

/** A Korean word without its particle: 러시아에서는 → 러시아. One syllable at least is left. */
function stripParticle(word: string): string {
  const bare = word.replace(KOREAN_PARTICLES, '');
  return bare.length >= 2 ? bare : word;
}

/** The part of a word that names it: folded, without particle, article or ending. */
export interface Stem {
  /** Cut form, the same for most forms of a word. */
  readonly key: string;
  /** Whole form, for comparing by sound. */
  readonly form: string;
}

const MEMO_SIZE = 10_000; // words, about a megabyte; a page has some hundred, and they come again
const memo = new Map<string, Stem>();

/** Stem of one word as it stands in the text. An acronym in capitals stays one: US is not us. */
export function stem(word: string): Stem {
  const known = memo.get(word);
  if (known) return known;
  if (memo.size >= MEMO_SIZE) memo.clear();
  const found = findStem(word);
  memo.set(word, found);
  return found;
}

function findStem(word: string): Stem {
  const first = charClass(word.charCodeAt(0));
  if (first === CharClass.hangul) {
    const form = stripParticle(word);
    return { key: form.slice(0, KOREAN_STEM), form };
  }
  const folded = fold(word);
  if (
    word.length >= 2 &&
    word.length <= 5 &&
    word !== word.toLowerCase() &&
    word === word.toUpperCase()
  ) {
    return { key: word, form: folded };
  }
  const code = folded.charCodeAt(0);
  if (code >= 0x600 && code < 0x700) {
    const bare = folded.replace(ARABIC_PROCLITICS, '');
    const form = bare.length >= 2 ? bare : folded;
    return { key: form.slice(0, ARABIC_STEM), form };
  }
  return { key: folded.slice(0, STEM_LETTERS), form: folded };
}
