import type { TrashEntry } from './store-results.ts';
import type { TrashListRecord } from './stored-records.ts';

const TRASH_DAYS = 30; // as long as people know from mail and photo programs
const DAY = 86_400_000; // milliseconds
const MAX_STEP = 10 * DAY; // one look ages a lot by no more: the clock may have been set forward by years
const MIN_STEP = DAY / 24; // not worth a write below

export type TrashList = Omit<TrashListRecord, 'v'>;

/** True for a lot that lay in the trash for over 30 days. */
export const isExpired = ({ age }: TrashEntry): boolean => age > TRASH_DAYS * DAY;

/** True where an hour has passed since the list was last made older, or the clock was set back. */
export function isTimeToAge({ agedAt }: TrashList, now: Date): boolean {
  const since = now.getTime() - Date.parse(agedAt ?? '');
  return !(since >= 0 && since < MIN_STEP);
}

/**
 * The list as it is now: older by what has passed since it was last made older. A clock set back makes no lot
 * older, nor does one that was wrong when it was deleted and is set right.
 */
export function ageLots({ agedAt, entries }: TrashList, now: Date): TrashList {
  const passed = agedAt === null ? 0 : now.getTime() - Date.parse(agedAt);
  const step = Math.min(Math.max(passed, 0), MAX_STEP);
  return {
    agedAt: now.toISOString(),
    entries: entries.map((entry) => ({ ...entry, age: entry.age + step })),
  };
}
