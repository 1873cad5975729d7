import { FEW, LEAD, MANY, MIN_OWN, OWN_SHARE } from './probe-limits.ts';

// Small words that hardly a sentence of a language goes without; `.x` is a letter few of its neighbours write, `-x` an ending.
// What belongs to none of them is told from all of them by having few of these words.
const LANGUAGES = [...'efdspinwchtvlyjxkr'];
const OWN_WORDS = [
  'the of and to in it that for with was are be as has is his he by on at you not we my this',
  'le les des et est dans que qui un une pour du au aux elle ne pas ce à .è .ê .œ',
  'der die das und ist nicht mit den dem des ein eine zu von für ich sie es wir auch .ß',
  'el las los del un una por con para en que de la se no su y es .ñ',
  'os as da das do dos em um uma não com para que de por se na .ã .õ',
  'il di che è per un una gli non con la nel nell nella dell della ho mi',
  'het een van de en dat niet voor met zijn is op te ik je',
  'w z na do i się nie jest .ł .ż .ś .ź .ą .ę .ń',
  'v na se a je .ě .ř .ů .č .ž',
  'a az és hogy nem .ő .ű',
  'bir ve bu için çok ne .ğ .ı .ş',
  '.ơ .ư .ạ .đ',
  'et in ut cum ad quod ex non -us -um -ae',
  'yn yr y ar mae wedi gan ei eu nid dim ac .ŵ .ŷ',
  'yang dan di dari untuk dengan ini itu pada tidak akan saya ke',
  'och att det som är på inte jag en av',
  'og at det som er på ikke jeg en av .ø',
  'în cu pe din că nu .ă .ț .ș',
];
// Which languages have a word or a letter: a few look-ups a word take half of what thirteen patterns took.
const OWN = new Map<string, number>();
const ownersOfPart = (part: string): number => OWN.get(part) ?? 0;
OWN_WORDS.forEach((words, i) => {
  for (const word of words.split(' ')) OWN.set(word, ownersOfPart(word) | (1 << i));
});
const VIETNAMESE = 'ạ'; // and all letters after it

/** The different words of a text in Latin letters, in small ones. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[a-z\u00df-\u024f\u1e00-\u1eff]+/g));

/** Coarse language of a text in Latin letters: a letter each, `?` for a language not listed, '' where it can't be told. */
export function latinSpeech(text: string): string {
  const words = wordsOf(text);
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) {
    for (let own = ownersOf(word), i = 0; own > 0; i += 1, own >>= 1)
      if (own & 1) counts[i] = (counts[i] ?? 0) + 1;
  }
  let best = '';
  let most = 0;
  let next = 0;
  counts.forEach((count, i) => {
    if (count > most) [best, most, next] = [LANGUAGES[i] ?? '', count, most];
    else if (count > next) next = count;
  });
  if (words.size >= MANY && most < words.size * FEW) return '?';
  return most >= MIN_OWN && most >= words.size * OWN_SHARE && most >= next * LEAD ? best : '';
}

function ownersOf(word: string): number {
  let own = ownersOfPart(word) | ownersOfPart(`-${word.slice(-2)}`);
  if (/[^a-z]/.test(word))
    for (const letter of word) own |= ownersOfPart(`.${letter < VIETNAMESE ? letter : VIETNAMESE}`);
  return own;
}
