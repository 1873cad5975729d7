// Letters of the languages an identifier knows, beyond those that all languages of the script share: a text
// with many others is in a language it does not know. Small letters only; loans and names count as own.

/** Western letters that any text may quote in a name, as ISO 8859-1 has them. */
const WESTERN = 'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœªº';
const VIETNAMESE = 'ăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

const LATIN: Readonly<Record<string, string>> = {
  az: 'əğış',
  ca: 'ŀ',
  cs: 'čďěňřšťůž',
  da: '',
  de: '',
  en: '',
  es: '',
  et: 'šž',
  eu: '',
  fi: 'šž',
  fr: '',
  hr: 'čćđšž',
  hu: 'őű',
  id: '',
  is: '',
  it: '',
  ku: 'ş',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņōŗšūž',
  ms: '',
  nl: 'ĳ',
  no: '',
  pl: 'ąćęłńśźż',
  pt: '',
  ro: 'ășțşţ',
  sk: 'čďĺľňŕšťž',
  sl: 'čćđšž',
  sq: '',
  sr: 'čćđšž',
  sv: '',
  tl: '',
  tr: 'ğış',
  vi: VIETNAMESE,
  yo: 'ẹọṣńǹḿ',
};

/** Slavic letters of every Cyrillic alphabet here. */
const SLAVIC = 'абвгдежзклмнопрстуфхцчш';

const CYRILLIC: Readonly<Record<string, string>> = {
  be: 'ёійўыьэюя',
  bg: 'ийщъьюя',
  ru: 'ёийщъыьэюя',
  sr: 'иђјљњћџ',
  uk: 'ґєиіїйщьюя',
};

const ARABIC_LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقلمنهو';

const ARABIC: Readonly<Record<string, string>> = {
  ar: 'كىي',
  fa: 'پچژکگیكيىۀ',
  ku: 'پچژڕڵۆێەڤکگیھكيى',
  ur: 'پچژکگیٹڈڑںہھےۂۃۓ',
};

const together = (common: string, own: Readonly<Record<string, string>>) =>
  Object.entries(own).map(([lang, letters]) => [lang, new Set(common + letters)] as const);

/** Alphabets by script: Serbian and Kurdish are written in two. */
const ALPHABETS = [
  { script: /\p{Script=Latin}/u, of: new Map(together(WESTERN, LATIN)) },
  { script: /\p{Script=Cyrillic}/u, of: new Map(together(SLAVIC, CYRILLIC)) },
  { script: /\p{Script=Arabic}/u, of: new Map(together(ARABIC_LETTERS, ARABIC)) },
];

/**
 * For a text: the share (0 … 1) of its letters that a language is not written with; 0 where its alphabet is not known.
 * Only the script that most letters are of counts: Latin names in a Russian text are no letters of another language.
 */
export function strangeLetters(text: string): (lang: string) => number {
  const counts = new Map<string, number>();
  for (const [letter] of text.normalize('NFKC').toLowerCase().matchAll(/\p{L}/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const total = sum(counts.values());
  for (const { script, of } of ALPHABETS) {
    const own = [...counts].filter(([letter]) => script.test(letter));
    const all = sum(own.map(([, count]) => count));
    if (all * 2 <= total) continue;
    return (lang) => {
      const alphabet = of.get(lang);
      if (!alphabet) return 0;
      return sum(own.map(([letter, count]) => (alphabet.has(letter) ? 0 : count))) / all;
    };
  }
  return () => 0;
}

const sum = (numbers: Iterable<number>): number => {
  let all = 0;
  for (const one of numbers) all += one;
  return all;
};
