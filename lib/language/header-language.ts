import { languageNames, wordsOf } from './language-names.ts';
import { primary, sameLanguage } from './language-script.ts';

const MAX_LENGTH = 60; // characters; a longer heading is text of its own
const MAX_UNSPACED = 8; // characters of a name in a script without blanks

const UNSPACED = /^[\u0e00-\u0e7f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The language a short heading names ("English", "日本語訳", "Translation (French)"), or null where it names none or several. */
export function languageNamed(heading: string): string | null {
  const text = heading.trim();
  if (text === '' || text.length > MAX_LENGTH) return null;
  // "Translation of Magyar (English)": the bracket says what the column is in.
  const bracket = /[(（]([^()（）]+)[)）]\s*$/.exec(text)?.[1];
  return (
    (bracket === undefined ? null : onlyName(bracket)) ??
    onlyName(text.replace(/[(（][^()（）]*[)）]/g, ' '))
  );
}

function onlyName(text: string): string | null {
  const found = namesIn(wordsOf(text));
  // "Georgian/Latin" speaks of letters.
  if (found.size > 1 || text.includes('/')) found.delete('la');
  const [first = '', second = ''] = found;
  if (found.size === 2 && primary(first) === primary(second)) {
    // "Simplified Chinese 简体中文": the closer name holds.
    return first.length >= second.length ? first : second;
  }
  // "Bosnian / Croatian / Serbian": one language by several names.
  return first !== '' && [...found].every((lang) => sameLanguage(lang, first)) ? first : null;
}

function namesIn(words: readonly string[]): Set<string> {
  const { byName, mostWords } = languageNames();
  const found = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    let length = Math.min(mostWords, words.length - at);
    while (length > 0 && !byName.has(words.slice(at, at + length).join(' '))) length -= 1;
    const word = words[at] ?? '';
    if (length === 0) {
      if (UNSPACED.test(word)) for (const lang of namesInside(word, byName)) found.add(lang);
      continue;
    }
    found.add(byName.get(words.slice(at, at + length).join(' ')) ?? '');
    at += length - 1;
  }
  return found;
}

/** Names that stand inside a word of a script without blanks, the longest at each place: 中国語 is not 国語. */
function* namesInside(word: string, byName: ReadonlyMap<string, string>): Iterable<string> {
  for (let at = 0; at < word.length; at += 1) {
    for (let length = Math.min(MAX_UNSPACED, word.length - at); length >= 2; length -= 1) {
      const lang = byName.get(word.slice(at, at + length));
      if (lang === undefined) continue;
      yield lang;
      at += length - 1;
      break;
    }
  }
}
