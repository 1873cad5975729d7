import type { Corner } from './controls/corner.ts';

/** What is remembered of a site: how its texts were last read, and where the bar stood. */
export interface SiteChoices {
  /** As `spellView` names it. */
  readonly view: string;
  readonly collapsed: boolean;
  readonly corner: Corner;
}

export interface SiteMemory {
  /** What was chosen on this site before; empty where nothing was, or the reader wants nothing remembered. */
  load(): Promise<Partial<SiteChoices>>;
  save(change: Partial<SiteChoices>): Promise<void>;
}

/** The part of `storage.local` the memory needs. */
export interface MemoryStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Sites remembered; those not read for longest are dropped. */
const MAX_SITES = 500;

/** Remembers by host name, in the one record under `key`; `wanted` is asked each time, as the reader may change their mind in the options. */
export function createSiteMemory(
  area: MemoryStorage,
  key: string,
  host: string,
  wanted: () => Promise<boolean>,
): SiteMemory {
  // Holds for the page itself, also where nothing may be kept: a page read anew keeps its bar where it was.
  let here: Partial<SiteChoices> = {};
  const read = async (): Promise<Map<string, Partial<SiteChoices>>> => {
    const { [key]: stored } = await area.get(key);
    return new Map(Array.isArray(stored) ? stored : []);
  };
  let saving: Promise<void> = Promise.resolve();
  const write = async (change: Partial<SiteChoices>) => {
    if (!(await wanted())) return;
    const sites = await read();
    const before = sites.get(host);
    sites.delete(host); // comes last again
    sites.set(host, { ...before, ...change });
    await area.set({ [key]: [...sites].slice(-MAX_SITES) });
  };
  return {
    async load() {
      return { ...((await wanted()) ? (await read()).get(host) : {}), ...here };
    },
    save(change) {
      here = { ...here, ...change };
      // One after the other: of two choices made at once each would else be written over what the other had read.
      // What can't be kept is forgotten: the store is full, or the extension was switched off under the page.
      saving = saving.then(() => write(change)).catch(() => {});
      return saving;
    },
  };
}
