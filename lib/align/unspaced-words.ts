import { wordSegmenter } from '../language/word-segmenter.ts';
import { CharClass, charClass } from './char-class.ts';

const NAME_LENGTHS = [2, 7] as const; // signs

/** Foreign names in a run of han signs (特朗普, 约翰逊), each with its sound; `signs` are those that spell names. */
export function nameRuns(
  run: string,
  signs: ReadonlyMap<string, string>,
): readonly { readonly name: string; readonly sound: string }[] {
  const names: { name: string; sound: string }[] = [];
  let sound = '';
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    const syllable = signs.get(run.charAt(at));
    if (syllable !== undefined) {
      sound += syllable;
      continue;
    }
    const [least, most] = NAME_LENGTHS;
    if (at - from >= least && at - from <= most) names.push({ name: run.slice(from, at), sound });
    sound = '';
    from = at + 1;
  }
  return names;
}

const isKana = (kind: number): boolean => kind === CharClass.hiragana;

/**
 * Words of a run of han, kana or another script without blanks. Hiragana of up to three signs is grammar and is
 * dropped; katakana words are kept whole, for they are names and loans.
 */
export function unspacedWords(run: string, lang: string): readonly string[] {
  if (run.length === 1) return isKana(charClass(run.charCodeAt(0))) ? [] : [run];
  const words: string[] = [];
  for (const { segment } of wordSegmenter(lang).segment(run)) {
    let grammar = true;
    for (let at = 0; at < segment.length && grammar; at++) {
      grammar = isKana(charClass(segment.charCodeAt(at)));
    }
    if (!grammar || segment.length > 3) words.push(segment);
  }
  return words;
}
