import { upgradeRecord } from './migrations.ts';
import { unpackPart } from './packed-part.ts';
import { RECORD_VERSION } from './saved-segment.ts';
import type { UnreadableRecord } from './store-results.ts';
import type { IndexEntry, PartRecord, ShardRecord } from './stored-records.ts';

export type ReadResult<T> =
  | { readonly ok: true; readonly record: T }
  | { readonly ok: false; readonly unreadable: UnreadableRecord };

/** A part of a page's segments. A record that is not there is unreadable as `missing`. */
export function readPart(key: string, stored: unknown): ReadResult<PartRecord> {
  return readRecord(key, unpackPart(stored), isPart);
}

/** An index shard; one that is not there yet is empty. */
export function readShard(key: string, stored: unknown): ReadResult<ShardRecord> {
  if (stored === undefined) return { ok: true, record: { v: RECORD_VERSION, pages: {} } };
  return readRecord(key, stored, isShard);
}

/** Any record whose shape `fits`, in the newest version. */
export function readRecord<T>(
  key: string,
  stored: unknown,
  fits: (record: unknown) => record is T,
): ReadResult<T> {
  if (stored === undefined) return { ok: false, unreadable: { key, reason: 'missing' } };
  const upgraded = upgradeRecord(stored);
  if (!upgraded.ok) return { ok: false, unreadable: { key, reason: upgraded.reason } };
  const record: unknown = upgraded.record;
  if (!fits(record)) return { ok: false, unreadable: { key, reason: 'not-a-record' } };
  return { ok: true, record };
}

/** Whether something is a saved page with its segments, as parts and the trash hold them. */
export function isPart(record: unknown): record is PartRecord {
  const { source, segments } = (record ?? {}) as Partial<PartRecord>;
  return (
    typeof source?.url === 'string' &&
    Array.isArray(segments) &&
    segments.every((segment) => typeof segment?.id === 'string' && Array.isArray(segment.sides))
  );
}

function isShard(record: unknown): record is ShardRecord {
  const { pages } = record as Partial<ShardRecord>;
  return typeof pages === 'object' && pages !== null && Object.values(pages).every(isEntry);
}

function isEntry(entry: Partial<IndexEntry> | null): boolean {
  return (
    typeof entry?.source?.url === 'string' &&
    Array.isArray(entry.parts) &&
    entry.parts.every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
  );
}
