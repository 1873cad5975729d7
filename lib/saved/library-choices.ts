import { readRecord } from './read-records.ts';
import { RECORD_VERSION } from './saved-segment.ts';
import type { StorageArea } from './storage-area.ts';

const CHOICES_KEY = 'library-choices';
const REMIND_SEGMENTS = 200; // segments saved since the last backup: a few evenings' work
const REMIND_DAYS = 30;
const DAY = 86_400_000; // milliseconds

/** What the library page remembers of the reader's choices. */
export interface LibraryChoices {
  /** Languages in the order of the last export, source first. */
  readonly direction: readonly string[];
  readonly format: string;
  /** The last full backup to a file, or null. */
  readonly backup: { readonly at: string; readonly segments: number } | null;
  /** False once the reader said not to be reminded again. */
  readonly remind: boolean;
}

export const NO_CHOICES: LibraryChoices = {
  direction: [],
  format: 'tmx-rows',
  backup: null,
  remind: true,
};

/** The choices kept; the defaults where there are none, or where they cannot be read. */
export async function loadChoices(area: StorageArea): Promise<LibraryChoices> {
  const stored = (await area.get(CHOICES_KEY))[CHOICES_KEY];
  const read = readRecord(CHOICES_KEY, stored, isChoices);
  if (!read.ok) return NO_CHOICES;
  const { direction, format, backup, remind } = read.record;
  return { direction, format, backup, remind };
}

export async function saveChoices(area: StorageArea, choices: LibraryChoices): Promise<void> {
  await area.set({ [CHOICES_KEY]: { v: RECORD_VERSION, ...choices } });
}

/**
 * True where it is time to say that segments stand in no file: 200 new ones, or any after 30 days.
 * `savedAt`: when each segment of the library was saved.
 */
export function needsBackup(
  choices: LibraryChoices,
  savedAt: readonly string[],
  now: Date,
): boolean {
  const { backup, remind } = choices;
  if (!remind) return false;
  // What is newer than the backup, whatever was deleted since; or what is more, as imports keep their old dates.
  const newer = savedAt.filter((at) => backup === null || at > backup.at).length;
  const unsaved = Math.max(newer, savedAt.length - (backup?.segments ?? 0));
  if (unsaved <= 0) return false;
  const times = backup === null ? savedAt.map((at) => Date.parse(at)) : [Date.parse(backup.at)];
  const since = times.reduce((first, at) => Math.min(first, at), now.getTime());
  return unsaved >= REMIND_SEGMENTS || now.getTime() - since >= REMIND_DAYS * DAY;
}

function isChoices(record: unknown): record is LibraryChoices {
  const { direction, format, backup, remind } = record as Partial<LibraryChoices>;
  return (
    Array.isArray(direction) &&
    typeof format === 'string' &&
    (backup === null || typeof backup?.at === 'string') &&
    typeof remind === 'boolean'
  );
}
