import { isPlainSign } from './is-letter.ts';
import { scriptOf } from './script.ts';

/** Letters and figures of an NFKC text and nothing else, told by their code: patterns with \p{L} are slow to compile in each page. */
export function lettersOf(text: string): string {
  let kept = '';
  let start = 0; // of a run of letters
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    const next = code > 0xffff ? i + 2 : i + 1;
    if (!isKept(code)) {
      kept += text.slice(start, i);
      start = next;
    }
    i = next - 1;
  }
  return start === 0 ? text : kept + text.slice(start);
}

function isKept(code: number): boolean {
  if (scriptOf(code) !== null) return true;
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return !isPlainSign(code) && /\p{N}/u.test(String.fromCodePoint(code));
}
