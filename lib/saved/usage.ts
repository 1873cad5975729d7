import { listPages } from './read-library.ts';
import type { StoreParts } from './store.ts';
import type { Usage } from './store-results.ts';

/** How full the library is. */
export async function measureUsage(parts: StoreParts): Promise<Usage> {
  const { pages } = await listPages(parts);
  const bytes = await bytesInUse(parts);
  return {
    pages: pages.length,
    segments: pages.reduce((sum, page) => sum + page.ids.length, 0),
    bytes,
  };
}

/** Bytes of storage the extension uses, or null where the browser does not tell. */
export async function bytesInUse({ area }: StoreParts): Promise<number | null> {
  return (await area.getBytesInUse?.(null)) ?? null;
}
