import type { PartRecord } from './stored-records.ts';

/**
 * A part as it stands in storage: its segments as one JSON text. Browsers take stored objects apart and put them
 * together value by value; a text they hand over whole, two to three times as fast (measured: docs/storage.md).
 */
export interface PackedPart extends Omit<PartRecord, 'segments'> {
  readonly segments: string;
}

export function packPart(record: PartRecord): PackedPart {
  return { ...record, segments: JSON.stringify(record.segments) };
}

/** What was stored, segments as a list again; what holds no such text is answered as it is. */
export function unpackPart(stored: unknown): unknown {
  const { segments } = (stored ?? {}) as { readonly segments?: unknown };
  if (typeof segments !== 'string') return stored;
  try {
    return { ...(stored as object), segments: JSON.parse(segments) };
  } catch {
    return stored; // damaged: it is listed as unreadable and stays as it is
  }
}
