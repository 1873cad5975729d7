import { languageOfHan } from '../language/han-language.ts';
import { languageNamed } from '../language/header-language.ts';
import type { IdentifiedLanguage, IdentifyLanguage } from '../language/identify.ts';
import { canBeWritten, primary, sameLanguage } from '../language/language-script.ts';
import { countScripts } from '../language/script.ts';
import { languageBySmallWords } from '../language/small-words.ts';
import { languageOfWriting } from '../language/writing-language.ts';
import type { Column } from './measure-column.ts';

/** What is known of a column's language. */
export interface ColumnLanguage {
  /** BCP 47, `und` where unknown. */
  readonly lang: string;
  /** Declared on the cells, and possible in their script. */
  readonly declared: string | null;
  /** Named by the heading, and possible in the script of the text. */
  readonly named: string | null;
  /** What the identifier says; null where it was not asked or can't tell. */
  readonly identified: IdentifiedLanguage | null;
}

const SAMPLE = 900; // characters given to the identifier, which reads no more than 1,000
const PIECE = 150; // characters of one row, so that six rows or more speak
const SURE = 0.5; // what an identifier calls reliable
const CONTRADICTS = 80; // letters from which the text may contradict the page
const VERY_SURE = 0.8; // from here the text outweighs what the page says of it

/** Names the language of a column: by its script, by what the page declares, by its pooled text. */
export async function nameColumn(
  column: Column,
  identify: IdentifyLanguage,
  nearJapanese = false,
): Promise<ColumnLanguage> {
  const { writing } = column;
  const declared = isRare(column.declared) ? column.declared : possible(column.declared, column);
  const named = possible(languageNamed(column.heading), column);
  const byScript = writing === null ? 'und' : languageOfWriting(writing);
  if (byScript !== null) {
    const lang = byScript === 'zh' ? languageOfHan(column.texts.join(''), nearJapanese) : byScript;
    return { lang: closest(lang, declared, named), declared, named, identified: null };
  }
  const sample = sampleOf(column);
  const identified = await identify(sample);
  const told = column.letters < CONTRADICTS ? (declared ?? named) : null;
  const chosen = told ?? choose(identified, declared, named);
  const lang = chosen === 'und' ? bySmallWords(sample, column) : chosen;
  return { lang, declared, named, identified };
}

const UNMODELLED: ReadonlySet<string> = new Set(['cy', 'ga']); // of the languages with small words

/** What the identifier can't tell may be told by its small words; in Latin letters an unknown language has them by chance. */
function bySmallWords(sample: string, { writing }: Column): string {
  const lang = languageBySmallWords(sample) ?? 'und';
  return writing === 'Latn' && !UNMODELLED.has(lang) ? 'und' : lang;
}

/** Languages of three-letter codes are often written in the letters of their neighbours. */
function isRare(lang: string | null): boolean {
  return lang !== null && primary(lang).length === 3;
}

function possible(lang: string | null, { writings }: Column): string | null {
  if (lang === null) return null;
  return writings.length === 0 || writings.some((writing) => canBeWritten(lang, writing))
    ? lang
    : null;
}

/** The page may know better which language of a script it is: Aramaic, Yiddish, Koine Greek. */
function closest(byScript: string, declared: string | null, named: string | null): string {
  for (const told of [declared, named]) {
    if (told !== null && (primary(told) !== primary(byScript) || told.length > byScript.length))
      return told;
  }
  return byScript;
}

function choose(
  identified: IdentifiedLanguage | null,
  declared: string | null,
  named: string | null,
): string {
  const told = declared ?? named;
  if (identified === null) return told ?? 'und';
  if (told !== null && sameLanguage(told, identified.lang)) return told;
  if (identified.confidence >= VERY_SURE) return identified.lang;
  if (told !== null) return told;
  return identified.confidence >= SURE ? identified.lang : 'und';
}

/**
 * The longest rows, a piece of each: short ones are names and labels, and one row may quote another language.
 * Words in another writing than the column's are left out: they are in another language, or spell the same.
 */
function sampleOf({ texts, writing }: Column): string {
  const byLength = texts.filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length);
  const isOwn = (word: string) => [...countScripts(word).keys()].every((one) => one === writing);
  let sample = '';
  for (const text of byLength) {
    if (sample.length >= SAMPLE) break;
    const cut = text.length <= PIECE ? text.length : text.lastIndexOf(' ', PIECE);
    const piece = text.slice(0, cut > 0 ? cut : PIECE).toLowerCase();
    sample += `${piece.split(/\s+/).filter(isOwn).join(' ')}\n`;
  }
  return sample;
}
