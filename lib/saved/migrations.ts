import { RECORD_VERSION } from './saved-segment.ts';

/** A stored record on its way to the newest version. */
export type VersionedRecord = Readonly<Record<string, unknown>> & { readonly v: number };

/** Takes a record of one version to the next. Pure; throws on a record it does not understand. */
export type Migration = (record: VersionedRecord) => Readonly<Record<string, unknown>>;

/** `MIGRATIONS[i]` takes version i + 1 to i + 2. Samples of every version are kept in tests/unit/saved. */
const MIGRATIONS: readonly Migration[] = [ageTrash, packParts];

/**
 * To 2: lots of the trash have an age of their own, as no clock can be trusted to count 30 days. Segments
 * may hold a `sentence` from here on; those that are there hold none.
 */
function ageTrash(record: VersionedRecord): Readonly<Record<string, unknown>> {
  if (!Array.isArray(record.entries)) return record;
  return { ...record, agedAt: null, entries: record.entries.map((lot) => ({ ...lot, age: 0 })) };
}

/**
 * To 3: storage holds the segments of a part as one text (see packed-part.ts, which has unpacked it by now).
 * Nothing else changed; the number keeps an older Taiyaku from taking such a part for a damaged one.
 */
function packParts(record: VersionedRecord): Readonly<Record<string, unknown>> {
  return record;
}

export type UpgradeResult =
  | { readonly ok: true; readonly record: VersionedRecord }
  | { readonly ok: false; readonly reason: 'newer-version' | 'not-a-record' };

/** The record in the newest version, or why it has to stay as it is. Nothing is written. */
export function upgradeRecord(
  stored: unknown,
  newest: number = RECORD_VERSION,
  migrations: readonly Migration[] = MIGRATIONS,
): UpgradeResult {
  if (!isVersioned(stored)) return { ok: false, reason: 'not-a-record' };
  if (stored.v > newest) return { ok: false, reason: 'newer-version' };
  let record = stored;
  while (record.v < newest) {
    const step = migrations[record.v - 1];
    if (step === undefined) return { ok: false, reason: 'not-a-record' };
    try {
      record = { ...step(record), v: record.v + 1 };
    } catch {
      return { ok: false, reason: 'not-a-record' };
    }
  }
  return { ok: true, record };
}

function isVersioned(stored: unknown): stored is VersionedRecord {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return false;
  const version = (stored as { v?: unknown }).v;
  return Number.isInteger(version) && Number(version) >= 1;
}
