import { decodeAs, type Encoding } from './encoding.ts';
import { judgeZeros } from './sniff-bytes.ts';

const SAMPLE_BYTES = 65_536; // a long article; decoding 50 MB six times would be felt
const MIN_SHARE = 0.1; // of the characters beyond ASCII; by chance kana or hangul come up in under 2 %

/**
 * Encodings worth a guess, each with the characters that only its language writes; the first that fits wins.
 * Korean is last: read as EUC-KR, the kanji of EUC-JP look like hangul, but never the other way round.
 */
const GUESSES: readonly (readonly [Encoding, RegExp])[] = [
  ['iso-2022-jp', /[ぁ-んァ-ヶ]/gu],
  ['shift_jis', /[ぁ-んァ-ヶ]/gu],
  ['euc-jp', /[ぁ-んァ-ヶ]/gu],
  ['euc-kr', /\p{Script=Hangul}/gu],
];

/** The most likely encoding of bytes that are not UTF-8; null where nothing speaks for one. Only a suggestion. */
export function suggestEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = judgeZeros(bytes);
  if (zeros === 'utf-16le' || zeros === 'utf-16be') return zeros;
  for (const [encoding, own] of GUESSES) {
    const text = decodeSample(bytes, encoding) ?? '';
    const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
    if ((text.match(own)?.length ?? 0) > foreign * MIN_SHARE) return encoding;
  }
  return null;
}

/** The beginning, cut after a line so that no character is halved. */
function decodeSample(bytes: Uint8Array, encoding: Encoding): string | null {
  if (bytes.length <= SAMPLE_BYTES) return decodeAs(bytes, encoding);
  const lineEnd = bytes.lastIndexOf(0x0a, SAMPLE_BYTES);
  return decodeAs(bytes.subarray(0, lineEnd === -1 ? bytes.length : lineEnd), encoding);
}
