/** Days of the year with a name of their own, as ISO days, a language. */
export const DAY_NAMES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    '--01-01': /\bNew Year[’']?s Day\b/gi,
    '--05-01': /\bMay Day\b/g,
    '--12-24': /\bChristmas Eve\b/gi,
    '--12-25': /\bChristmas(?: Day)?\b/gi,
    '--12-31': /\bNew Year[’']?s Eve\b/gi,
  },
  ja: { '--01-01': /元日|元旦/g, '--05-01': /メーデー/g, '--12-31': /大[晦みそ]+日/g },
  zh: {
    '--01-01': /元旦/g,
    '--05-01': /[“"]?五一[”"]?(?=国际|劳动|節|节|假|黄金)/g,
    '--10-01': /国庆节?|國慶/g,
    '--12-31': /跨年夜/g,
  },
  ko: { '--12-25': /성탄절|크리스마스/g, '--12-31': /섣달그믐/g },
  fr: {
    '--01-01': /(?:jour|premier) de l[’']an\b/gi,
    '--05-01': /\bfête du travail\b/gi,
    '--12-25': /\bNoël\b/g,
    '--12-31': /\bSaint-Sylvestre\b/gi,
  },
  de: {
    '--01-01': /\bNeujahr(?:stag)?\b/g,
    '--05-01': /\bTag der Arbeit\b/g,
    '--12-24': /\bHeiligabend\b/g,
    '--12-31': /\bSilvester\b/g,
  },
  es: {
    '--01-01': /\bAño Nuevo\b/gi,
    '--12-24': /\bNochebuena\b/gi,
    '--12-25': /\bNavidad\b/gi,
    '--12-31': /\bNochevieja\b/gi,
  },
};
