import type { AllowedSite } from './allowed-sites.ts';
import { originOfPattern, originPattern } from './origin-pattern.ts';
import type { SitesApi } from './sites-api.ts';

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

/** Whether scripts may run on the site of `url` without a click, from the start or because it was allowed. */
export async function isSiteAllowed(api: Permissions, url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== null && (await api.permissions.contains({ origins: [origin] }));
}
