import { allowedSites } from './allowed-sites.ts';
import { PROBE_SCRIPT } from './script-files.ts';
import type { SiteScript, SitesApi } from './sites-api.ts';
import { staticPatterns } from './static-patterns.ts';

const REGISTRATION_ID = 'allowed-sites'; // one registration holds all allowed sites

/**
 * Makes the registered probe agree with the sites the reader has allowed. Calling it twice changes nothing,
 * so the background calls it whenever permissions change, and at install and start: Chrome forgets
 * registrations when the extension is updated.
 */
export async function registerAllowedSites(api: SitesApi): Promise<void> {
  const sites = await allowedSites(api);
  const registered = await api.scripting.getRegisteredContentScripts({ ids: [REGISTRATION_ID] });
  if (sites.length === 0) {
    if (registered.length > 0) {
      await api.scripting.unregisterContentScripts({ ids: [REGISTRATION_ID] });
    }
    return;
  }
  const script: SiteScript = {
    id: REGISTRATION_ID,
    js: [PROBE_SCRIPT],
    matches: sites.flatMap((site) => site.origins),
    // The manifest's own scripts run there already; a second probe would only repeat them.
    excludeMatches: staticPatterns(api),
    runAt: 'document_idle',
    allFrames: false,
  };
  if (registered.length > 0) await api.scripting.updateContentScripts([script]);
  else await registerOrUpdate(api, script);
}

/** Two events can come close together (install and a permission): the second finds the id taken. */
async function registerOrUpdate(api: SitesApi, script: SiteScript): Promise<void> {
  try {
    await api.scripting.registerContentScripts([script]);
  } catch {
    await api.scripting.updateContentScripts([script]);
  }
}
