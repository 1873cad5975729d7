// Small words that hardly a sentence of a language goes without, and letters few of its neighbours write.
// What belongs to none of them is told from all of them by having few of these words.
const SPEECHES = Object.entries({
  e: 'the|of|and|to|i[nt]|that|for|with|was|are|be|h?as|h?is|he|by|on|at',
  f: 'les?|des|et|est|dans|qu[ei]|une?|pour|du|aux?|.*[èêœ].*',
  d: 'der|die|das|und|ist|nicht|mit|de[nms]|eine?|zu|von|für|.*ß.*',
  s: 'el|l[ao]s|del|una?|por|con|para|en|que|de|la|se|.*ñ.*',
  p: 'os|as|d[ao]s?|em|uma?|não|com|para|que|de|por|se|na|.*[ãõ].*',
  i: 'il|di|che|è|per|una?|gli|non|dell.*|con|la|nel.*',
  n: 'het|een|van|de|en|dat|niet|voor|met|zijn|is|op|te',
  w: 'w|z|na|do|i|.*[łżśźąęń].*',
  c: 'v|na|se|a|.*[ěřůčž].*',
  h: 'az?|és|.*[őű].*',
  t: 'bir|ve|.*[ğış].*',
  v: '.*[ơưạ-ỹđ].*',
  l: 'et|in|ut|cum|ad|quod|ex|non|.*(?:us|um|ae)',
}).map(([name, words]) => [name, RegExp(`^(?:${words})$`)] as const);

const MIN_OWN = 2; // different words of a language; one is a name or a loan
const SHARE = 0.14; // of all different words; prose has 0.25 to 0.45
const LEAD = 1.3; // times the runner-up; Spanish and Portuguese are that close
const MANY = 10; // words; so many of which next to none is known are of a language not listed
const FEW = 0.1; // of them: short words mean something in many languages

/** Coarse language of a text in Latin letters: a letter each, `?` for a language not listed, '' where it can't be told. */
export function latinSpeech(text: string): string {
  const words = [...new Set(text.toLowerCase().match(/[a-z\u00df-\u024f\u1e00-\u1eff]+/g))];
  let best = '';
  let most = 0;
  let next = 0;
  for (const [name, own] of SPEECHES) {
    const count = words.filter((word) => own.test(word)).length;
    if (count > most) [best, most, next] = [name, count, most];
    else if (count > next) next = count;
  }
  if (words.length >= MANY && most < words.length * FEW) return '?';
  return most >= MIN_OWN && most >= words.length * SHARE && most >= next * LEAD ? best : '';
}
