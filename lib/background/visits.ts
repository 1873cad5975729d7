import { browser } from '../browser.ts';
import type { Sender } from '../messages/background-server.ts';
import { readVisit, type Visit } from '../messages/visit.ts';
import { pageAddress } from '../saved/page-key.ts';
import { VISITS_KEY } from '../settings/reading-keys.ts';
import { loadSettings } from '../settings/settings-store.ts';
import { createTabNotes } from '../settings/tab-notes.ts';

const notes = () => createTabNotes<Visit>(browser.storage.session, VISITS_KEY);

/** A private window leaves no trace, and the reader may want nothing remembered. */
const mayRemember = async ({ isPrivate, tabId }: Sender) =>
  !isPrivate && tabId !== null && (await loadSettings(browser.storage)).remember;

/** What was made of the page that asks, in its tab; kept in memory only, until the browser ends. */
export async function loadVisit(sender: Sender): Promise<Visit | null> {
  if (!(await mayRemember(sender))) return null;
  return readVisit(await notes().load(sender.tabId ?? -1, pageAddress(sender.url ?? '')));
}

export async function noteVisit(sender: Sender, visit: Visit): Promise<boolean> {
  if (!(await mayRemember(sender))) return false;
  await notes().save(sender.tabId ?? -1, pageAddress(sender.url ?? ''), visit);
  return true;
}
