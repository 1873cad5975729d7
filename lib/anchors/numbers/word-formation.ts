import type { NumberWord } from './number-words.ts';

const GERMAN_UNITS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const GERMAN =
  /^(?:(?:(.+?)?tausend)?(?:und)?)??(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?hundert(?:und)?)?(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:und))?(?:(zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:zig|ßig)|(drei|vier|fünf|sech|sieb|acht|neun)zehn|(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))?(st(?:e[nmrs]?)?|te[nmrs]?)?$/;
const GERMAN_TENS = 'zehn zwan drei vier fünf sech sieb acht neun'.split(' ');

/** zweiundfünfzigtausend, dreihundertfünfzig, zwanzigste; null for any other word. */
export function findGermanCompound(word: string): NumberWord | null {
  return /zig|ßig|zehn|hundert|tausend/.test(word) ? germanValue(word) : null;
}

function germanValue(word: string): NumberWord | null {
  const found = GERMAN.exec(word);
  if (!found) return null;
  const [, thousands, hundred, unit, ten, teen, last, ordinal] = found;
  const small = (name: string | undefined) =>
    name === undefined ? 0 : GERMAN_UNITS.indexOf(name) + 1;
  const tens = ten === undefined ? 0 : (GERMAN_TENS.indexOf(ten) + 1) * 10;
  const teens = teen === undefined ? 0 : GERMAN_TENS.indexOf(teen) + 11;
  const hundreds =
    word.includes('hundert') && !(thousands ?? '').includes('hundert')
      ? (small(hundred) || 1) * 100
      : 0;
  const head = word.includes('tausend')
    ? thousands === undefined
      ? 1
      : (germanValue(thousands)?.value ?? Number.NaN)
    : 0;
  const value = head * 1000 + hundreds + small(unit) + tens + teens + small(last);
  if (!(value > 0)) return null;
  return { role: ordinal === undefined ? 'add' : 'ordinal', value };
}

/** douzième, vingt-cinquième: the cardinal within, which may have lost its e or changed its last letter. */
export function findFrenchOrdinal(
  word: string,
  words: ReadonlyMap<string, NumberWord>,
): NumberWord | null {
  const stem = word
    .replace(/ièmes?$/, '')
    .replace(/neuv$/, 'neuf')
    .replace(/cinqu$/, 'cinq');
  const cardinal = words.get(stem) ?? words.get(`${stem}e`) ?? words.get(`${stem}s`);
  return cardinal ? { role: 'ordinal', value: cardinal.value } : null;
}
