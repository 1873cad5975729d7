import { parsePattern } from './match-pattern.ts';
import { originOfPattern } from './origin-pattern.ts';
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
  const { origins = [] } = await api.permissions.getAll();
  const ours = new Set(builtInOrigins(staticPatterns(api), origins));
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

/**
 * The origins among `granted` that came with the manifest. Chrome lists patterns as written; Firefox folds
 * `*://www.gov.uk/world/*` into its whole host (seen in 153), where a reader's own choice of that host can't
 * be told from it.
 */
export function builtInOrigins(
  statics: readonly string[],
  granted: readonly string[],
): readonly string[] {
  const all = new Set(granted);
  return statics
    .map((pattern) => (all.has(pattern) ? pattern : (originOfPattern(pattern) ?? pattern)))
    .filter((origin) => all.has(origin));
}

/** `<all_urls>` is how browsers write "all sites" when the reader chose it in their settings. */
function hostOf(origin: string): string | null {
  return origin === '<all_urls>' ? '*' : (parsePattern(origin)?.host ?? null);
}
