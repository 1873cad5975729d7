import type { FileToSave } from './library/parts-model.ts';

const PIECE_BYTES = 4_000_000; // text gathered before it becomes a Blob, which the browser may keep on disk
const KEEP_URL = 60_000; // milliseconds the download has to begin reading

/**
 * Gathers the pieces into a Blob and offers it as a download, as a link would: this asks for no
 * permission. Rejects with an AbortError when `signal` aborts.
 */
export async function saveFile(
  { name, mime, pieces }: FileToSave,
  signal: AbortSignal,
): Promise<void> {
  const blobs: Blob[] = [];
  let open: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    signal.throwIfAborted();
    open.push(piece as BlobPart);
    size += piece.length;
    if (size < PIECE_BYTES) continue;
    blobs.push(new Blob(open));
    open = [];
    size = 0;
  }
  const url = URL.createObjectURL(new Blob([...blobs, ...open], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_URL);
}
