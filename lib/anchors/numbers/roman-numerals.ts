import { type Draft, takeMatch } from '../draft.ts';

const ROMAN =
  /(?<![\p{L}\p{M}\d.-])(?=[IVXLC])(X{0,3}(?:IX|IV|V?I{0,3}))(?:er?|ème|th|º)?(?![\p{L}\p{M}\d]|\.\p{Lu})/gu;
/** (iv): the number of an item. */
const ITEM = /[(](i{1,3}|iv|vi{0,3}|ix|x)[)]/g;
/** After these even a single letter is a number: Chapter V, Annex I. */
const HEADING =
  /(?:chapter|part|article|annex|title|section|volume|phase|war|chapitre|annexe|titre|Kapitel|Teil|Anhang|capítulo|anexo|título|глав\p{L}*|раздел\p{L}*|приложени\p{L}*|siècle|siglo)\s$/iu;
const CENTURY_BEHIND = /^\s(?:век|вв?\.|siècle|siglo|secolo|século|century)/iu;
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Takes Roman numerals (Chapter VII, le XXIe siècle); they may agree, and never alarm. */
export function readRomanNumerals(draft: Draft): void {
  for (const found of draft.text.matchAll(ITEM))
    takeMatch(draft, found, 'ordinal', 'loose', [
      String(romanValue((found[1] ?? '').toUpperCase())),
    ]);
  if (!/[IVX]/.test(draft.text)) return;
  for (const found of draft.text.matchAll(ROMAN)) {
    const [whole, numeral = ''] = found;
    const start = found.index;
    if (numeral.length === 0) continue;
    const century = CENTURY_BEHIND.test(
      draft.text.slice(start + whole.length, start + whole.length + 10),
    );
    const ordered = century || whole.length > numeral.length; // le Xe
    if (
      numeral.length < 2 &&
      !ordered &&
      !HEADING.test(draft.text.slice(Math.max(0, start - 14), start))
    )
      continue;
    takeMatch(draft, found, 'ordinal', 'loose', [String(romanValue(numeral))]);
  }
}

/** XIV is 14; of capitals I, V, X only. */
export function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
