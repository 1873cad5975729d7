/** Encodings a reader may choose for a file that is not UTF-8: those of the languages that still have such files. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-1252',
  'windows-1251',
  'windows-1256',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encoding a label names (`Shift-JIS`, `x-sjis`, `GBK`), or null where it is none of ours. */
export function encodingOf(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label.trim());
    // Every browser decodes GBK with the larger gb18030.
    const name = encoding === 'gbk' ? 'gb18030' : encoding;
    return ENCODINGS.find((each) => each === name) ?? null;
  } catch {
    return null; // an unknown label is a RangeError
  }
}

/** The text, without its byte order mark; null where the bytes are not in this encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
