import { allowedSites } from './allowed-sites.ts';
import { matchesPattern } from './match-pattern.ts';
import { originPattern } from './origin-pattern.ts';
import { allowSite, forgetSite, isSiteAllowed } from './site-permission.ts';
import type { SitesApi } from './sites-api.ts';
import { staticPatterns } from './static-patterns.ts';

/** The site permission of one page's address, as the popup shows and changes it. */
export function siteAccess(
  api: Pick<SitesApi, 'permissions' | 'runtime'>,
  url: string | undefined,
) {
  const known = url !== undefined && originPattern(url) !== null;
  return {
    host: known ? new URL(url).hostname : null,
    /** True on diplomatic sites: Taiyaku came with them, and browsers do not let it give them back. */
    builtIn: known && staticPatterns(api).some((pattern) => matchesPattern(pattern, url)),
    isAllowed: () => (known ? isSiteAllowed(api, url) : Promise.resolve(false)),
    allow: async () => known && (await allowSite(api, url)).ok,
    async forget() {
      if (!known) return false;
      const { hostname } = new URL(url);
      const site = (await allowedSites(api)).find((one) => one.host === hostname);
      return site ? forgetSite(api, site) : false;
    },
  };
}
