import { decodeAs, type Encoding } from './encoding.ts';
import { encodingByMark, encodingByMeta, judgeZeros, looksBinary } from './sniff-bytes.ts';
import { suggestEncoding } from './suggest-encoding.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** Not UTF-8 and nothing says what else: the reader chooses, starting from the suggestion. */
  | { readonly ok: false; readonly error: 'unknown-encoding'; readonly suggestion: Encoding | null }
  /** The encoding chosen, marked or declared does not fit the bytes. */
  | { readonly ok: false; readonly error: 'wrong-encoding'; readonly encoding: Encoding }
  | { readonly ok: false; readonly error: 'not-text' };

/**
 * The text of a file. `chosen` is the reader's choice and beats everything; then a byte order mark, then
 * UTF-8, then what an HTML file declares. An empty file is an empty text. Nothing is ever replaced by `�`.
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null = null): Decoded {
  const named = chosen ?? encodingByMark(bytes);
  if (named) return decodeNamed(bytes, named);
  if (looksBinary(bytes) || judgeZeros(bytes) === 'binary') return { ok: false, error: 'not-text' };
  // UTF-16 without a mark often passes as UTF-8 full of zeros.
  const text = judgeZeros(bytes) === 'none' ? decodeAs(bytes, 'utf-8') : null;
  // ISO-2022-JP is all ASCII to look at; its escapes are no text.
  if (text !== null && !text.includes('\u001b$')) return { ok: true, text, encoding: 'utf-8' };
  const declared = encodingByMeta(bytes);
  if (declared && declared !== 'utf-8') return decodeNamed(bytes, declared);
  return { ok: false, error: 'unknown-encoding', suggestion: suggestEncoding(bytes) };
}

function decodeNamed(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decodeAs(bytes, encoding);
  return text === null
    ? { ok: false, error: 'wrong-encoding', encoding }
    : { ok: true, text, encoding };
}
