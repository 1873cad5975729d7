import { isQuotaError } from './storage-area.ts';
import type { StoreError, StoreFailure } from './store-results.ts';

/** Leaves a change before anything is written; caught by `attempt`, never seen outside lib/saved. */
export class StoreStop extends Error {
  readonly reason: StoreError;

  constructor(reason: StoreError, detail: string) {
    super(detail);
    this.reason = reason;
  }
}

/** Runs a change and answers its result, or its failure as a value. */
export async function attempt<T>(run: () => Promise<T>): Promise<T | StoreFailure> {
  try {
    return await run();
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): StoreFailure {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof StoreStop) return { ok: false, error: error.reason, detail };
  if (isQuotaError(error)) return { ok: false, error: 'quota', detail };
  // Bugs of ours are no storage failure: let them be seen.
  if (error instanceof TypeError || error instanceof RangeError) throw error;
  return { ok: false, error: 'failed', detail };
}
