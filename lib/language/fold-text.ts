const MARKS = /\p{Mn}/gu;
const ASCII = /^\p{ASCII}*$/u;
const KATAKANA = /[\u30a1-\u30f6]/g;
/** ASCII, CJK punctuation, kana and ideographs: once it is NFKC, such a text has nothing left to lose but case and kana. */
const PLAIN = /^[\p{ASCII}\u3001-\u3020\u3041-\u3096\u30a1-\u30f6\u30fb\u30fc\u4e00-\u9fff]*$/u;
const NOT_HIRAGANA = /[^\u3041-\u3096\u309b-\u309f]+/g;
const KATAKANA_TO_HIRAGANA = 0x60;

/** A whole text folded as find-folded.ts folds it (width, case, accents, kind of kana), without offsets: fast. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const wide = text.normalize('NFKC');
  const kana = wide.replace(KATAKANA, (one) =>
    String.fromCharCode(one.charCodeAt(0) - KATAKANA_TO_HIRAGANA),
  );
  if (PLAIN.test(wide)) return kana.toLowerCase();
  return kana.replace(NOT_HIRAGANA, (run) =>
    run.normalize('NFD').replace(MARKS, '').normalize('NFC').toLowerCase(),
  );
}
