import { PLACES_KEY, SITES_KEY, VISITS_KEY } from './reading-keys.ts';

interface Removing {
  remove(keys: string | string[]): Promise<void>;
}

/** Forgets how every site and every open page was read. Settings and library stay. */
export async function forgetReading(areas: {
  readonly local: Removing;
  readonly session: Removing;
}): Promise<void> {
  await areas.local.remove(SITES_KEY);
  await areas.session.remove([VISITS_KEY, PLACES_KEY]);
}
