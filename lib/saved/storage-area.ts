/** The part of `browser.storage.local` the store uses; tests give their own. */
export interface StorageArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  /** All or nothing, also when the browser is killed (measured; see docs/storage.md). */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Bytes in use; missing in older Firefox. */
  getBytesInUse?(keys?: string | string[] | null): Promise<number>;
}

/** True where a rejected `set` says that there is no room left, in the storage or on the disk. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof Error && NO_ROOM.test(`${error.name} ${error.message}`);
}

// Chromium: `QUOTA_BYTES quota exceeded`, and LevelDB's words for a full disk. Firefox: QuotaExceededError.
const NO_ROOM = /quota|no space|NO_SPACE/i;
