import { type AllowedSite, allowedSites, builtInOrigins } from './allowed-sites.ts';
import { matchesPattern } from './match-pattern.ts';
import { originOfPattern, originPattern } from './origin-pattern.ts';
import type { SitesApi } from './sites-api.ts';
import { staticPatterns } from './static-patterns.ts';

export type AllowResult =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly error: 'not-a-site' | 'declined' };

type Permissions = Pick<SitesApi, 'permissions'>;

/**
 * Asks the reader for a site: the address of a page, or a match pattern of the list.
 * Call it first in a click: browsers refuse to ask once anything was awaited. What follows from the answer
 * is done by the background (`registerAllowedSites` on `permissions.onAdded`), because Firefox closes the
 * popup while it asks.
 */
export async function allowSite(api: Permissions, urlOrPattern: string): Promise<AllowResult> {
  const origin = originPattern(urlOrPattern) ?? originOfPattern(urlOrPattern);
  if (origin === null) return { ok: false, error: 'not-a-site' };
  const granted = await api.permissions.request({ origins: [origin] });
  return granted ? { ok: true, origin } : { ok: false, error: 'declined' };
}

/** Gives the permission for a site back; false where the browser keeps it. */
export function forgetSite(api: Permissions, site: AllowedSite): Promise<boolean> {
  return api.permissions.remove({ origins: [...site.origins] });
}

/** Whether Taiyaku looks at `url` by itself: from the start, or because the reader allowed its site. */
export async function isSiteAllowed(
  api: Pick<SitesApi, 'permissions' | 'runtime'>,
  url: string,
): Promise<boolean> {
  const { origins = [] } = await api.permissions.getAll();
  const here = staticPatterns(api).filter((pattern) => matchesPattern(pattern, url));
  if (builtInOrigins(here, origins).length > 0) return true;
  const allowed = (await allowedSites(api)).flatMap((site) => site.origins);
  return allowed.some((origin) => origin === '<all_urls>' || matchesPattern(origin, url));
}
