import type { Writing } from './writing.ts';

const SAME_PEN: Readonly<Record<string, Writing>> = {
  Hans: 'Hani',
  Hant: 'Hani',
  Kore: 'Hang',
  Hrkt: 'Jpan',
};

/** The writing a BCP 47 language is usually in (`ja` → `Jpan`), or null where that is not known. */
function writingOf(lang: string): Writing | null {
  try {
    const script = new Intl.Locale(lang).maximize().script;
    return script === undefined ? null : (SAME_PEN[script] ?? (script as Writing));
  } catch {
    return null; // an ill-formed tag from a page
  }
}

/** Whether text in `writing` can be in `lang`; true where nothing is known of the language. */
export function canBeWritten(lang: string, writing: Writing | null): boolean {
  const usual = writingOf(lang);
  if (usual === null || writing === null || usual === writing) return true;
  if (usual === 'Jpan') return writing === 'Hani';
  // A language of two alphabets: Serbian, Kurdish, Uzbek, Kazakh and their like.
  return TWO_WRITINGS.get(primary(lang))?.includes(writing) ?? false;
}

/** Whether a tag says that a language of other letters is spelled in Latin ones (`grc-Latn`, `ja-Latn`): no language of its own. */
export function isSpelledInLatin(lang: string): boolean {
  if (!/-latn\b/i.test(lang) || TWO_WRITINGS.get(primary(lang))?.includes('Latn') === true)
    return false;
  const usual = writingOf(primary(lang));
  return usual !== null && usual !== 'Latn';
}

const TWO_WRITINGS: ReadonlyMap<string, readonly Writing[]> = new Map([
  ['sr', ['Latn', 'Cyrl']],
  ['bs', ['Latn', 'Cyrl']],
  ['ku', ['Latn', 'Arab']],
  ['uz', ['Latn', 'Cyrl']],
  ['kk', ['Latn', 'Cyrl', 'Arab']],
  ['az', ['Latn', 'Cyrl', 'Arab']],
  ['mn', ['Cyrl', 'Mong']],
  ['pa', ['Guru', 'Arab']],
  ['ko', ['Hang', 'Hani']],
  ['vi', ['Latn', 'Hani']],
  ['yi', ['Hebr', 'Latn']],
]);

/** The language without script and region, lower case. */
export function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
}

const FAMILIES: readonly (readonly string[])[] = [
  ['sr', 'hr', 'bs', 'sh', 'cnr', 'hbs'], // one language in two scripts, as FORMAT.md and readers see it
  ['ms', 'id'],
  ['no', 'nb', 'nn'],
  ['zh', 'cmn'],
];

/** Whether two tags name one language, leaving scripts, regions and near twins aside. */
export function sameLanguage(a: string, b: string): boolean {
  const left = primary(a);
  const right = primary(b);
  return (
    left === right || FAMILIES.some((family) => family.includes(left) && family.includes(right))
  );
}
