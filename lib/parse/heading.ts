import { countUpTo, unspacedUpTo, wordsUpTo } from './count-up-to.ts';
import { endsWithMark } from './sentence-end.ts';

/** Words and marks that open the heading of an article, chapter or part. */
const OPENERS =
  /^\W*(?:(?:article|section|chapter|part|annex|appendix|schedule|title|preamble|artículo|capítulo|sección|anexo|artigo|articolo|capo|allegato|chapitre|partie|annexe|artikel|abschnitt|kapitel|teil|anhang|artykuł|rozdział|článek|статья|глава|раздел|стаття|розділ|المادة|الفصل|ماده|สวนที่|มาตรา|điều|chương|pasal|bab|madde|bölüm|άρθρο|cikk)\b|第\s*[\d〇一二三四五六七八九十百千]+\s*[条條章節节款部編编]|제\s*\d+\s*[조장절]|前文|序文|附則|附则|別紙|附件|§\s*\d)/iu;
const NUMBERED = /^(?:[\dIVXLC]+(?:\.\d+)*[.)、．]?|[一二三四五六七八九十]+[、．.])\s*\S/u;
const SENTENCE_ENDS = '.!?。！？؟।;；,、';
const NUMBER = /^\S{1,6}[.)．]\s*/u; // before the text of a heading: its mark ends no sentence
const MAX_WORDS = 14; // "Article 12 Relations with other international agreements" and the like
const MAX_CJK = 40; // letters
const MAX_LINES = 2;
const LINE_ENDS = /\n/g;

/** True where a text has the shape of a heading: short, one or two lines, not ending like a sentence. */
function isHeadingShaped(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed !== '' &&
    !endsWithMark(trimmed.replace(NUMBER, ''), SENTENCE_ENDS) &&
    wordsUpTo(trimmed, MAX_WORDS) <= MAX_WORDS &&
    countUpTo(trimmed, LINE_ENDS, MAX_LINES) < MAX_LINES &&
    unspacedUpTo(trimmed, MAX_CJK) <= MAX_CJK
  );
}

/** True where a row is a heading: marked as one by the page, or numbered like one on a side. */
export function isHeadingRow(sides: readonly string[], marked = false): boolean {
  const filled = sides.filter((side) => side.trim() !== '');
  if (filled.length === 0 || !filled.every(isHeadingShaped)) return false;
  if (marked) return true;
  if (filled.some((side) => OPENERS.test(side))) return true;
  return filled.length > 1 && filled.every((side) => NUMBERED.test(side) && side.trim().length > 3);
}
