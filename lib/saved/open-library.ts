import { browser } from '../browser.ts';
import { createStore, LOCK_NAME, type Store } from './store.ts';

/** The library of this browser profile. One writer at a time, in whatever page or worker it runs. */
export function openLibrary(): Store {
  return createStore({
    area: browser.storage.local,
    lock: (run) => navigator.locks.request(LOCK_NAME, run),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
}
