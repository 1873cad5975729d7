import { registerAllowedSites } from './register-sites.ts';
import type { SitesApi } from './sites-api.ts';

interface Announcer {
  addListener(listener: () => void): void;
}

/** The events after which registrations may no longer agree with permissions. */
export interface SiteEvents {
  readonly permissions: { readonly onAdded: Announcer; readonly onRemoved: Announcer };
  readonly runtime: { readonly onInstalled: Announcer; readonly onStartup: Announcer };
}

/** Keeps the registered probe in step with the sites allowed, from the background's first turn on. */
export function followAllowedSites(api: SitesApi & SiteEvents): void {
  const follow = () => void registerAllowedSites(api);
  api.permissions.onAdded.addListener(follow);
  api.permissions.onRemoved.addListener(follow);
  api.runtime.onInstalled.addListener(follow);
  api.runtime.onStartup.addListener(follow);
}
