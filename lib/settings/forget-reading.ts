import { PLACES_KEY, SITES_KEY, VISITS_KEY } from './reading-keys.ts';
import { forgetTabNotes, type NotesStorage } from './tab-notes.ts';

/** Forgets how every site and every open page was read. Settings and library stay. */
export async function forgetReading(areas: {
  readonly local: { remove(key: string): Promise<void> };
  readonly session: Pick<NotesStorage, 'get' | 'remove'>;
}): Promise<void> {
  await areas.local.remove(SITES_KEY);
  await forgetTabNotes(areas.session, [VISITS_KEY, PLACES_KEY]);
}
