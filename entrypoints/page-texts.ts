import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageTexts } from '../lib/page/page-texts.ts';
import { signs } from '../lib/page/signs.ts';
import { createSiteMemory } from '../lib/page/site-memory.ts';
import { createVisitMemory } from '../lib/page/visit.ts';
import { extensionApi } from '../lib/page-api.ts';
import { SITES_KEY } from '../lib/settings/reading-keys.ts';
import { followSettings, loadSettings } from '../lib/settings/settings-store.ts';

/** Comes into a page with the first bitext: the bar over it, and what is saved of it. */
export default defineUnlistedScript(() => {
  const { storage, extension } = extensionApi();
  signs.parts.texts = (parts) =>
    createPageTexts({
      ...parts,
      visit: createVisitMemory(parts.ask),
      memory: createSiteMemory(storage.local, SITES_KEY, location.hostname, async () => {
        // A private window leaves no trace of where it was.
        if (extension?.inIncognitoContext) return false;
        return (await loadSettings(storage)).remember;
      }),
      followLooks: (take, ends) => followSettings(storage, take, ends),
    });
});
