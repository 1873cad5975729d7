import { parsePattern } from './match-pattern.ts';
import type { SitesApi } from './sites-api.ts';
import { staticPatterns } from './static-patterns.ts';

/** A site the reader has allowed, in Taiyaku or in the browser's own settings. */
export interface AllowedSite {
  /** `www.example.org`, `*.example.org`, or `*` where the browser was told "all sites". */
  readonly host: string;
  /** The permissions it stands for: one, or one for http and one for https. */
  readonly origins: readonly string[];
}

/**
 * Sites allowed beyond those of the manifest, by host name; empty when there are none.
 * The browser's permissions are the only record: nothing of ours can disagree with them.
 */
export async function allowedSites(
  api: Pick<SitesApi, 'permissions' | 'runtime'>,
): Promise<AllowedSite[]> {
  const ours = new Set(staticPatterns(api));
  const { origins = [] } = await api.permissions.getAll();
  const byHost = new Map<string, string[]>();
  for (const origin of origins) {
    const host = hostOf(origin);
    if (host === null || ours.has(origin)) continue;
    byHost.set(host, [...(byHost.get(host) ?? []), origin]);
  }
  return [...byHost]
    .map(([host, list]) => ({ host, origins: list }))
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** `<all_urls>` is how browsers write "all sites" when the reader chose it in their settings. */
function hostOf(origin: string): string | null {
  return origin === '<all_urls>' ? '*' : (parsePattern(origin)?.host ?? null);
}
