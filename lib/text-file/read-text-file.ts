import { type Decoded, decodeText } from './decode-text.ts';
import type { Encoding } from './encoding.ts';
import { type FileKind, fileKind } from './file-kind.ts';

/** Largest file read, bytes. A 50 MB text is about 400 novels; beyond it parsing would hold the page up for long. */
export const MAX_FILE_BYTES = 50_000_000;

/** The part of a `File` that is needed. */
export interface FileLike {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type TextFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly kind: FileKind;
      readonly text: string;
      readonly encoding: Encoding;
    }
  | { readonly ok: false; readonly error: 'too-large'; readonly limit: number }
  /** Moved, deleted or locked since it was chosen. */
  | { readonly ok: false; readonly error: 'unreadable' }
  | Exclude<Decoded, { ok: true }>;

/** Reads a file the reader opened; `chosen` is the encoding they chose, if they did. */
export async function readTextFile(
  file: FileLike,
  chosen: Encoding | null = null,
): Promise<TextFile> {
  if (file.size >= MAX_FILE_BYTES) return { ok: false, error: 'too-large', limit: MAX_FILE_BYTES };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, error: 'unreadable' };
  }
  const decoded = decodeText(bytes, chosen);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  return { ok: true, name: file.name, kind: fileKind(file.name, text), text, encoding };
}
