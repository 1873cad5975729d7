import { type Encoding, encodingOf } from './encoding.ts';

const SAMPLE_BYTES = 4096; // enough lines to tell UTF-16 from a binary file
const META_BYTES = 1024; // how far browsers look for `<meta charset>`
const STRAY_SHARE = 0.2; // in UTF-16 zeros stand on one side of a pair; characters such as U+3000 put a few on the other

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding named by a byte order mark, or null. */
export function encodingByMark(bytes: Uint8Array): Encoding | null {
  const [name] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  return name ?? null;
}

/** The encoding an HTML file declares near its beginning, or null. */
export function encodingByMeta(bytes: Uint8Array): Encoding | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  const [, label] = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? [];
  const named = label === undefined ? null : encodingOf(label);
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says (HTML standard, 13.2.3.2).
  return named === 'utf-16le' || named === 'utf-16be' ? 'utf-8' : named;
}

export type Zeros = 'none' | 'utf-16le' | 'utf-16be' | 'binary';

/**
 * What the zero bytes near the beginning say: text has none, UTF-16 has them mostly on one side of each
 * pair, anything else is no text.
 */
export function judgeZeros(bytes: Uint8Array): Zeros {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return 'none';
  const few = (count: number, of: number) => count <= of * STRAY_SHARE;
  if (odd > even && few(even, odd)) return 'utf-16le';
  if (even > odd && few(odd, even)) return 'utf-16be';
  return 'binary';
}

/** First bytes of PDF, zip (docx, epub), PNG, GIF, JPEG, old Office and gzip files. */
const BINARY_MARKS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
];

/** Whether the file begins like one that is no text at all. */
export function looksBinary(bytes: Uint8Array): boolean {
  return BINARY_MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}
