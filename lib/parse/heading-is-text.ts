import { languageNamed } from '../language/header-language.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { headerRole } from './header-role.ts';
import { sameClass, textClass } from './text-class.ts';

const CLEAR = 0.1; // by how much, over both headings, each must fit its own column's language better

/**
 * Whether the headings over the columns of a bitext are its first pair of texts: a title marked up as `<th>`.
 * Each must be in its own column's language, and none may name a language or what its column is for.
 */
export async function headingIsText(
  texts: readonly string[],
  languages: readonly string[],
  samples: readonly string[],
  identify: IdentifyLanguage,
): Promise<boolean> {
  if (
    texts.some((text) => text === '' || languageNamed(text) !== null || headerRole(text) !== null)
  )
    return false;
  const writings = texts.map(textClass);
  const own = samples.map(textClass);
  if (!writings.every((writing, i) => sameClass(writing, own[i] ?? null))) return false;
  if (new Set(own).size === own.length) return true;
  let better = 0;
  for (const [i, text] of texts.entries()) {
    const scores = (await identify(text.toLowerCase()))?.scores ?? {};
    const fitOf = (lang: string) => scores[lang.split('-')[0] ?? ''] ?? 0;
    const others = languages.filter((_, at) => at !== i).map(fitOf);
    better += fitOf(languages[i] ?? '') - Math.max(...others);
  }
  return better > CLEAR;
}
