import { signal } from '@preact/signals';

/** Long work done in batches: how far it is, and the way to stop it between two of them. */
export function createWorkModel(pause: () => Promise<void>) {
  const progress = signal<{ readonly done: number; readonly total: number } | null>(null);
  let stop: AbortController | null = null;
  return {
    progress,
    cancel(): void {
      stop?.abort();
    },
    /** Runs `step` on batch after batch until all are done, one answers false, or the reader stops it. */
    async run<T>(
      all: readonly T[],
      size: number,
      step: (batch: readonly T[]) => Promise<boolean>,
    ): Promise<void> {
      const control = new AbortController();
      stop = control;
      // What is done in one batch needs no progress.
      if (all.length > size) progress.value = { done: 0, total: all.length };
      for (let from = 0; from < all.length && !control.signal.aborted; from += size) {
        if (!(await step(all.slice(from, from + size)))) break;
        if (progress.value !== null) progress.value = { done: from + size, total: all.length };
        await pause();
      }
      progress.value = null;
    },
  };
}
