import type { ReadFileResult } from '../../lib/exchange/problem.ts';
import type { SavedPage } from '../../lib/saved/saved-segment.ts';

export interface ToWorker {
  readonly file: File;
  readonly now: string;
}

/** Pages come in pieces, so that the screen is never held up for all of them. */
export type FromWorker =
  | { readonly is: 'share'; readonly share: number }
  | { readonly is: 'pages'; readonly pages: readonly SavedPage[] }
  | { readonly is: 'end'; readonly result: ReadFileResult };

/**
 * Reads an exchange file in a worker. Rejects with an AbortError when `signal` aborts, and where the worker
 * ran out of memory or has a bug.
 */
export function readInWorker(
  file: File,
  now: string,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<ReadFileResult> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  const pages: SavedPage[] = [];
  return new Promise<ReadFileResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.is === 'share') told(data.share);
      else if (data.is === 'pages') pages.push(...data.pages);
      else resolve(data.result.ok ? { ...data.result, pages } : data.result);
    });
    worker.postMessage({ file, now } satisfies ToWorker);
  }).finally(() => worker.terminate());
}
