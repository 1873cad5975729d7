import type { SitesApi } from './sites-api.ts';

/**
 * The patterns Taiyaku works on from the start. Read from the manifest in use rather than from
 * seeds/diplomatic-sites.json, so that no script carries the list and the two can't differ.
 */
export function staticPatterns(api: Pick<SitesApi, 'runtime'>): string[] {
  const scripts = api.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap((script) => script.matches ?? []);
}
