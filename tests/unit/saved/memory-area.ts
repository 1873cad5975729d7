import type { StorageArea } from '../../../lib/saved/storage-area.ts';

export interface MemoryArea extends StorageArea {
  readonly records: Map<string, unknown>;
  /** Called before each write; throwing makes the write fail with nothing written. */
  beforeWrite: (write: { kind: 'set' | 'remove'; keys: string[]; bytes: number }) => void;
  sets: number;
  gets: number;
}

/** A storage area in memory: copies in and out, writes whole or not at all, fails on demand. */
export function memoryArea(records: Record<string, unknown> = {}): MemoryArea {
  const held = new Map(Object.entries(structuredClone(records)));
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const area: MemoryArea = {
    records: held,
    beforeWrite: () => undefined,
    sets: 0,
    gets: 0,
    async get(keys) {
      area.gets += 1;
      await pause();
      const wanted = [keys].flat().filter((key) => held.has(key));
      return Object.fromEntries(wanted.map((key) => [key, structuredClone(held.get(key))]));
    },
    async set(items) {
      area.sets += 1;
      const copy = structuredClone(items);
      await pause();
      area.beforeWrite({ kind: 'set', keys: Object.keys(copy), bytes: bytesWith(held, copy) });
      for (const [key, value] of Object.entries(copy)) held.set(key, value);
    },
    async remove(keys) {
      await pause();
      area.beforeWrite({ kind: 'remove', keys: [keys].flat(), bytes: 0 });
      for (const key of [keys].flat()) held.delete(key);
    },
    getBytesInUse: async () => bytesWith(held, {}),
  };
  return area;
}

/** Makes `set` fail as Chromium does once more than `limit` bytes would be held. */
export function limitBytes(area: MemoryArea, limit: number): void {
  area.beforeWrite = ({ kind, bytes }) => {
    if (kind === 'set' && bytes > limit) throw new Error('Resource::kQuotaBytes quota exceeded');
  };
}

function bytesWith(held: ReadonlyMap<string, unknown>, items: Record<string, unknown>): number {
  const all = { ...Object.fromEntries(held), ...items };
  return Object.entries(all).reduce(
    (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
    0,
  );
}
