import type { NumberWord } from './number-words.ts';

const GERMAN_UNITS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const GERMAN =
  /^(?:(?:(.+?)?tausend)?(?:und)?)??(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?hundert(?:und)?)?(?:(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)(?:und))?(?:(zwan|drei|vier|fünf|sech|sieb|acht|neun)(?:zig|ßig)|(drei|vier|fünf|sech|sieb|acht|neun)zehn|(eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))?(st(?:e[nmrs]?)?|te[nmrs]?|(?<=acht)e[nmrs]?)?$/;
const GERMAN_TENS = 'zehn zwan drei vier fünf sech sieb acht neun'.split(' ');
const GERMAN_YEAR =
  /^(zwölf|elf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn)hundert(?:und)?(.*)$/;
/** Words made of a number: zwölfjährig, dreitägige, Zweidrittelmehrheit. */
const GERMAN_MADE =
  /^(\p{Ll}+?)(jährig|monatig|wöchig|tägig|stündig|minütig|köpfig|stöckig|seitig|teilig|spurig|stellig|liter|meter|zimmer|mann|zylinder|tausender|fach|tage|stunden|jahres|monats|länder|staaten|parteien|prozent|punkte|sterne)\p{Ll}*$/u;
const GERMAN_SHARE = /^(ein|zwei|drei|vier)(drittel|viertel|fünftel)\p{Ll}*$/u;
const GERMAN_SHARES: Readonly<Record<string, number>> = { drittel: 3, viertel: 4, fünftel: 5 };

/** Viertelmillion, Dreiviertelmilliarde, Viertelprozentpunkt. */
const GERMAN_SCALED =
  /^(dreiviertel|viertel|drittel|halb)(million|milliarde|billion|prozent|punkt)\p{Ll}*$/u;
const GERMAN_PARTS: Readonly<Record<string, number>> = {
  dreiviertel: 3 / 4,
  viertel: 1 / 4,
  drittel: 1 / 3,
  halb: 1 / 2,
};
const GERMAN_SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  milliarde: 1e9,
  billion: 1e12,
};
const GERMAN_RANKS = 'zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');
/** zweitgrößte, drittletzter: a rank and what is ranked. */
const GERMAN_RANK = new RegExp(
  `^(${GERMAN_RANKS.join('|')})(?:größt|höchst|best|wichtigst|stärkst|ältest|längst|schnellst|letzt|meist|reichst|kleinst|häufigst|teuerst|jüngst|beliebtest|bevölkerungsreichst)\\p{Ll}*$`,
  'u',
);

/** zweiundfünfzigtausend, dreihundertfünfzig, zwanzigste, zweieinhalb, zwölfjährig; null for any other word. */
export function findGermanCompound(word: string): NumberWord | null {
  const half = /^(\p{Ll}+)ein(halb|viertel)(?:fach\p{Ll}*)?$/u.exec(word);
  if (half) {
    const whole = germanValue(half[1] ?? '');
    return whole && { role: 'add', value: whole.value + (half[2] === 'halb' ? 0.5 : 0.25) };
  }
  const decade = /^(\p{Ll}+[zß]ig)er(?:n|jahren?s?)?$/u.exec(word); // Neunziger, Neunzigerjahre
  if (decade) {
    const ten = germanValue(decade[1] ?? '');
    return ten && { role: 'times', value: ten.value };
  }
  const scaled = GERMAN_SCALED.exec(word);
  if (scaled) {
    const part = GERMAN_PARTS[scaled[1] ?? ''] ?? 1;
    return { role: 'add', value: part * (GERMAN_SCALES[scaled[2] ?? ''] ?? 1) };
  }
  const ranked = GERMAN_RANK.exec(word);
  if (ranked) {
    const rank = GERMAN_RANKS.indexOf(ranked[1] ?? '');
    return { role: 'ordinal', value: rank + 2 };
  }
  const share = GERMAN_SHARE.exec(word);
  if (share && word !== `${share[1]}${share[2]}`) {
    const parts = GERMAN_UNITS.indexOf(share[1] ?? '') + 1;
    return {
      role: 'times',
      value: Number((parts / (GERMAN_SHARES[share[2] ?? ''] ?? 1)).toFixed(4)),
    };
  }
  const made = GERMAN_MADE.exec(word.replace(/^ver(?=.+fach)/, ''));
  if (made) {
    const counted = germanValue(made[1] ?? '');
    const factor = made[2] === 'tausender' ? 1000 : 1; // Achttausender: peaks of 8,000 m
    return counted && { role: 'times', value: counted.value * factor };
  }
  const year = GERMAN_YEAR.exec(word);
  if (year) {
    const head = germanValue(year[1] ?? '')?.value ?? 0;
    const rest = year[2] === '' ? 0 : germanValue(year[2] ?? '')?.value;
    return rest === undefined ? null : { role: 'add', value: head * 100 + rest };
  }
  return /zig|ßig|zehn|hundert|tausend/.test(word) ? germanValue(word) : null;
}

function germanValue(word: string): NumberWord | null {
  const found = GERMAN.exec(word);
  if (!found) return null;
  const [, thousands, hundred, unit, ten, teen, last, ordinal] = found;
  const small = (name: string | undefined) =>
    name === undefined ? 0 : GERMAN_UNITS.indexOf(name === 'eins' ? 'ein' : name) + 1;
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

/** vijfentwintig, tweeëndertig, vijftigduizend. */
export function findDutchCompound(
  word: string,
  words: ReadonlyMap<string, NumberWord>,
): NumberWord | null {
  const scaled = /^(\p{Ll}+?)(honderd|duizend)$/u.exec(word);
  if (scaled) {
    const count = words.get(scaled[1] ?? '') ?? findDutchCompound(scaled[1] ?? '', words);
    return count && { role: 'add', value: count.value * (scaled[2] === 'honderd' ? 100 : 1000) };
  }
  const joined = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(\p{Ll}+)$/u.exec(word);
  const unit = words.get(joined?.[1] ?? '');
  const ten = words.get(joined?.[2] ?? '');
  return unit && ten && ten.value >= 20 ? { role: 'add', value: unit.value + ten.value } : null;
}

/** ventuno, trentacinque, duecento, tremila. */
export function findItalianCompound(
  word: string,
  words: ReadonlyMap<string, NumberWord>,
): NumberWord | null {
  const scaled = /^(\p{Ll}*?)(cento|cent(?=ott)|mila|mille(?=.))(\p{Ll}*)$/u.exec(word);
  if (scaled) {
    const [, head = '', scale, tail = ''] = scaled;
    const count =
      head === '' ? { value: 1 } : (words.get(head) ?? findItalianCompound(head, words));
    const rest = tail === '' ? { value: 0 } : (words.get(tail) ?? findItalianCompound(tail, words));
    if (!count || !rest) return null;
    if (scale === 'cento' && tail === 'mila') return { role: 'add', value: count.value * 1e5 };
    return { role: 'add', value: count.value * (scale?.startsWith('c') ? 100 : 1000) + rest.value };
  }
  const joined =
    /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[ia]?(uno?|due|tre|tré|quattro|cinque|sei|sette|otto|nove)$/u.exec(
      word,
    );
  const ten = words.get(`${joined?.[1]}${joined?.[1] === 'vent' ? 'i' : 'a'}`);
  const unit = words.get((joined?.[2] ?? '').replace('é', 'e'));
  return ten && unit ? { role: 'add', value: ten.value + unit.value } : null;
}

/** The number that двадцатилетний, пятидневная, десятикратный are made of; null for any other word. */
export function findRussianAdjective(word: string): string | null {
  return (
    /^(\p{Ll}{3,})(?:летн|дневн|месячн|часов|минутн|кратн|процентн|этажн|полосн|недельн|сторонн|звездочн|звёздочн|местн|метров|градусн|комнатн|томн|балльн|річн|денн)\p{Ll}{1,3}$/u.exec(
      word,
    )?.[1] ?? null
  );
}
