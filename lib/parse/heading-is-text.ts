import type { Grid } from '../bitext/grid.ts';
import { languageNamed } from '../language/header-language.ts';
import type { IdentifyLanguage } from '../language/identify.ts';
import { headerRole } from './header-role.ts';
import { sameClass, textClass } from './text-class.ts';

const CLEAR = 0.1; // by how much, over both headings, each must fit its own column's language better

/**
 * Whether the heading row of a bitext is its first pair of texts: a title marked up as `<th>`. Each
 * heading must be in its own column's language, and none may name a language or what its column is for.
 */
export async function headingIsText(
  grid: Grid,
  row: number,
  picked: readonly { readonly column: number; readonly lang: string }[],
  samples: readonly string[],
  identify: IdentifyLanguage,
): Promise<boolean> {
  const texts = picked.map(({ column }) => grid.rows[row]?.[column]?.text ?? '');
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
    const others = picked.filter((_, at) => at !== i).map(({ lang }) => fitOf(lang));
    better += fitOf(picked[i]?.lang ?? '') - Math.max(...others);
  }
  return better > CLEAR;
}
