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

/** Key of one site's record. */
const siteKey = (host: string) => `site:${host}`;

/** Remembers by host name; `wanted` is asked each time, as the reader may change their mind in the options. */
export function createSiteMemory(
  storage: MemoryStorage,
  host: string,
  wanted: () => Promise<boolean>,
): SiteMemory {
  const key = siteKey(host);
  // Holds for the page itself, also where nothing may be kept: a page read anew keeps its bar where it was.
  let here: Partial<SiteChoices> = {};
  const read = async (): Promise<Partial<SiteChoices>> => {
    const { [key]: stored } = await storage.get(key);
    return typeof stored === 'object' && stored !== null ? stored : {};
  };
  return {
    async load() {
      return { ...((await wanted()) ? await read() : {}), ...here };
    },
    async save(change) {
      here = { ...here, ...change };
      if (await wanted()) await storage.set({ [key]: { ...(await read()), ...change } });
    },
  };
}
