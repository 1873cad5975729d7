/** Tabs a note is kept for: more than anybody has in mind at once. */
const MAX_TABS = 50;

/** The part of `storage.session` that notes need: in memory only, gone with the browser. */
export interface NotesStorage {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** A note about the page in a tab, for as long as the tab shows that page. */
export interface TabNotes<Note> {
  /** The note for a tab; null where there is none, or it was about another page. */
  load(tabId: number, url: string): Promise<Note | null>;
  /**
   * Keeps a note. It is written in one step, without reading first: a popup is ended without a word, and
   * two pages may note at once.
   */
  save(tabId: number, url: string, note: Note): Promise<void>;
}

interface Entry<Note> {
  readonly url: string;
  readonly note: Note;
  /** When it was noted, ms since 1970. */
  readonly at: number;
}

const keyOf = (name: string, tabId: number) => `${name}:${tabId}`;

export function createTabNotes<Note>(
  area: NotesStorage,
  name: string,
  now: () => number = Date.now,
): TabNotes<Note> {
  return {
    async load(tabId, url) {
      const [kept, old] = await byAge(area, name);
      if (old.length > 0) await area.remove(old.map(([key]) => key));
      const entry = new Map(kept).get(keyOf(name, tabId)) as Partial<Entry<Note>> | undefined;
      return entry?.url === url ? (entry.note ?? null) : null;
    },
    save(tabId, url, note) {
      const entry: Entry<Note> = { url, note, at: now() };
      return area.set({ [keyOf(name, tabId)]: entry });
    },
  };
}

/** Forgets the notes of every tab. */
export async function forgetTabNotes(
  area: Pick<NotesStorage, 'get' | 'remove'>,
  names: readonly string[],
): Promise<void> {
  const keys = Object.keys(await area.get(null));
  await area.remove(keys.filter((key) => names.some((name) => key.startsWith(`${name}:`))));
}

type Stored = readonly (readonly [key: string, entry: unknown])[];

/** Notes to be kept, and those too old for it. Read when a page or popup opens: a save is asked for at every scroll. */
async function byAge(area: NotesStorage, name: string): Promise<readonly [Stored, Stored]> {
  const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(`${name}:`));
  const notedAt = ([, entry]: Stored[number]) => (entry as Partial<Entry<unknown>>).at ?? 0;
  all.sort((a, b) => notedAt(b) - notedAt(a));
  return [all.slice(0, MAX_TABS), all.slice(MAX_TABS)];
}
