import type { IdentifyLanguage } from '../language/identify.ts';
import { canBeWritten, sameLanguage } from '../language/language-script.ts';
import { languageOfWriting } from '../language/writing-language.ts';
import type { Column } from './measure-column.ts';
import { type ColumnLanguage, nameColumn } from './name-column.ts';
import type { KnownColumn } from './parse-result.ts';

const ENOUGH_LETTERS = 150; // from here a column's own text may contradict what its peers are in
const SURE = 0.7; // confidence of the identifier from which it does

/** The language a column has in tables of the same make, or null where its own text is clearly in another. */
export async function knowColumn(
  column: Column,
  known: readonly KnownColumn[],
  identify: IdentifyLanguage,
): Promise<ColumnLanguage | null> {
  const lang = known.find((one) => one.column === column.index)?.lang;
  if (lang === undefined) return null;
  if (lang !== 'und' && !column.writings.some((writing) => canBeWritten(lang, writing)))
    return null;
  const language = { lang, declared: lang, named: null, identified: null };
  if (column.letters < ENOUGH_LETTERS) return language;
  const others = known.filter((one) => one.column !== column.index).map((one) => one.lang);
  const own = await nameColumn(column, identify);
  const byScript = column.writing !== null && languageOfWriting(column.writing) !== null;
  const confidence = byScript ? 1 : (own.identified?.confidence ?? 0);
  const contrary =
    others.some((other) => sameLanguage(own.lang, other)) && !sameLanguage(own.lang, lang);
  return contrary && confidence >= SURE ? null : language;
}
