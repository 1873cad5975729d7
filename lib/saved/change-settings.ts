import { browser } from '../browser.ts';
import { type Settings, saveSettings } from '../settings/settings-store.ts';

/** The lock under which the pages of the extension save the reader's choices. */
const LOCK_NAME = 'taiyaku-settings';

/** Saves some of the choices of this browser profile. One writer at a time, in whatever page it runs. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return saveSettings(browser.storage, change, (run) => navigator.locks.request(LOCK_NAME, run));
}
