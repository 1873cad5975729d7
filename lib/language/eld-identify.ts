import { eld } from 'eld/extrasmall';
import { strangeLetters } from './alphabets.ts';
import type { IdentifiedLanguage } from './identify.ts';
import { latinShare } from './latin-words.ts';

const AT_HOME = 0.75; // eld's score of ordinary text in a language it knows (0.75–0.88, its avgScore table)
const FOREIGN = 0.45; // its best score for prose in a language it does not know (Latin, Ojibwe: 0.33–0.52)
const CLEAR_MARGIN = 0.06; // between the first and second language; close relatives come nearer
const STRANGE = 0.03; // letters no text of the language has so many of: Romanised names in English stay under it
const NEAR = 0.1; // behind the first, within which the letters may choose: Urdu after Persian, Macedonian's kin
const IN_DOUBT = 0.3; // of the confidence, where no near language is written with these letters
const LATIN_WORDS = 0.09; // share of Latin's own small words; Latin prose has 0.15–0.3, its daughters under 0.03

// Words of Malay that Indonesian spells otherwise or lacks.
const MALAY = /\b(?:bahawa|kerana|ialah|sahaja|manakala|hendaklah|pejabat|kerajaan|sekiranya)\b/i;

/** Names a text by eld's n-grams, and Latin, which eld does not know, by its small words. Null without letters. */
export function identifyByEld(text: string): IdentifiedLanguage | null {
  const result = eld.detect(text);
  const scores = result.getScores();
  if (latinShare(text) >= LATIN_WORDS && (scores[result.language] ?? 0) < AT_HOME - CLEAR_MARGIN) {
    return { lang: 'la', confidence: 0.8, scores: { ...scores, la: AT_HOME } };
  }
  if (result.language === '') return null;
  // Its samples hold Malay and no Indonesian, which reads alike and is far commoner on pages.
  const { ms, ...others } = scores;
  const isIndonesian = result.language === 'ms' && ms !== undefined && !MALAY.test(text);
  return bestWritten(text, isIndonesian ? { ...others, id: ms } : scores);
}

/** The best of the near languages whose letters the text is written in; the best of all, in doubt, where none is. */
function bestWritten(text: string, scores: Readonly<Record<string, number>>): IdentifiedLanguage {
  const ranked = Object.entries(scores).sort(([, a], [, b]) => b - a);
  const [, best = 0] = ranked[0] ?? [];
  const strange = strangeLetters(text);
  const at = ranked.findIndex(([lang, score]) => score >= best - NEAR && strange(lang) <= STRANGE);
  // The language after it counts however it is written: that it is not that one does not make it this one.
  const [[lang, first] = ['und', 0], [, second] = ['und', 0]] = ranked.slice(Math.max(0, at));
  const fit = Math.min(1, Math.max(0, (first - FOREIGN) / (AT_HOME - FOREIGN)));
  const clear = Math.min(1, (first - second) / CLEAR_MARGIN);
  return { lang, confidence: fit * (0.4 + 0.6 * clear) * (at < 0 ? IN_DOUBT : 1), scores };
}
