import type { Encoding } from '../../../lib/text-file/encoding.ts';

const LAST_BYTE = 0xff;

/** Text in an old encoding of one or two bytes a character, found by decoding every pair there is. */
export function encodeAs(text: string, encoding: Encoding): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const bytesOf = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]) => {
    try {
      const char = decoder.decode(Uint8Array.from(bytes));
      if (char.length === 1 && !bytesOf.has(char)) bytesOf.set(char, bytes);
    } catch {
      // no character has these bytes
    }
  };
  for (let one = 0; one <= LAST_BYTE; one += 1) learn([one]);
  for (let one = 0x80; one <= LAST_BYTE; one += 1) {
    for (let two = 0x30; two <= LAST_BYTE; two += 1) learn([one, two]);
  }
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = bytesOf.get(char);
      if (!bytes) throw new Error(`${encoding} has no "${char}"`);
      return [...bytes];
    }),
  );
}

/** Text in UTF-16, with or without its byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((char) =>
    Array.from({ length: char.length }, (_, at) => char.charCodeAt(at)),
  );
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}
