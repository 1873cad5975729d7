import type { IdentifiedLanguage } from '../language/identify.ts';
import { isSpelledInLatin, sameLanguage } from '../language/language-script.ts';
import type { Column } from './measure-column.ts';
import type { ColumnLanguage } from './name-column.ts';

/** How surely two columns are in different languages, and by what. */
export interface Contrast {
  /** −1 surely one language, 0 not known, 1 surely two. */
  readonly strength: number;
  readonly by: 'different-scripts' | 'declared-languages' | 'identified-languages' | null;
  /** True where one language stands in two scripts. */
  readonly twice: boolean;
}

const PURE = 0.6; // share of a column in its own script; Japanese prose with Latin names falls to 0.68
const CLEAR = 0.2; // difference of fit to a language, between a text in it and one in another; near languages differ by 0.1
const SURE = 0.5; // what an identifier calls reliable
const AT_HOME = 0.75; // score of ordinary text in its own language
const MIXED = 0.8; // purity under which both columns hold two languages in a cell
const ENOUGH_LETTERS = 80; // LANGUAGE-ID.md: two columns of one language are told apart in 1 % at five short rows
const HAN_ALONE = 0.7;
const ONE: Contrast = { strength: -1, by: null, twice: false };
const TWICE: Contrast = { strength: -1, by: null, twice: true };

/** Compares the languages of two columns. */
export function contrast(
  a: Column,
  b: Column,
  langA: ColumnLanguage,
  langB: ColumnLanguage,
): Contrast {
  const toldA = langA.declared ?? langA.named;
  const toldB = langB.declared ?? langB.named;
  const told = toldA !== null && toldB !== null;
  if (a.writing !== b.writing) {
    if (told && sameLanguage(toldA, toldB)) return TWICE;
    if (sameLanguage(langA.lang, langB.lang) && langA.lang !== 'und') return TWICE;
    if ([toldA, toldB].some((tag) => tag !== null && isSpelledInLatin(tag))) return TWICE;
    // Cells that hold both languages each, a little more of the one here and of the other there.
    const purest = Math.max(a.purity, b.purity);
    if (purest < MIXED && a.writings.every((one) => b.writings.includes(one))) return ONE;
    const pure = Math.min(a.purity, b.purity);
    return { strength: pure >= PURE ? 1 : 0.5, by: 'different-scripts', twice: false };
  }
  if (langA.lang !== 'und' && langA.lang === langB.lang) return ONE;
  const fit = fitDifference(langA.identified, langB.identified);
  const few = Math.min(a.letters, b.letters) < ENOUGH_LETTERS;
  if (
    told &&
    !sameLanguage(toldA, toldB) &&
    (fit === null || fit > -CLEAR || few || a.writings.join() !== b.writings.join())
  ) {
    return { strength: fit !== null && fit < 0 ? 0.6 : 1, by: 'declared-languages', twice: false };
  }
  if (fit === null) {
    if (langA.lang === langB.lang) return ONE;
    if (sameLanguage(langA.lang, langB.lang)) return TWICE;
    // Japanese and Chinese in the same characters, told apart by those that only one of them has.
    return {
      strength: a.writing === 'Hani' ? HAN_ALONE : -1,
      by: 'identified-languages',
      twice: false,
    };
  }
  if (fit <= 0) return ONE;
  // A few words may look like any language.
  const mixed = Math.max(a.purity, b.purity) < MIXED ? 0 : 1;
  const ground = mixed * Math.min(1, Math.min(a.letters, b.letters) / ENOUGH_LETTERS);
  return { strength: Math.min(1, fit / CLEAR) * ground, by: 'identified-languages', twice: false };
}

/**
 * How much worse one text fits the other's language than the other does, the clearer of both ways.
 * Not above 0 for texts in one language; null where nothing was identified. A language the identifier
 * does not know (Latin, Ojibwe) still shows by not fitting the one it knows beside it.
 */
function fitDifference(a: IdentifiedLanguage | null, b: IdentifiedLanguage | null): number | null {
  if (a === null || b === null) return null;
  const difference = Math.max(misfit(a, b), misfit(b, a));
  if (!sameLanguage(a.lang, b.lang)) return difference;
  // Unknown languages come out as the one beside them, but fit it far worse.
  return difference > CLEAR ? difference - CLEAR : -CLEAR;
}

function misfit(known: IdentifiedLanguage, other: IdentifiedLanguage): number {
  if (known.confidence < SURE) return 0;
  // An answer by small words has no scores: it is as much at home as any text, the other's is its doubt.
  const home = known.scores?.[known.lang] ?? AT_HOME;
  if (other.scores !== undefined) return home - (other.scores[known.lang] ?? 0);
  return other.lang === known.lang ? 0 : other.confidence * AT_HOME;
}
