/** Tabs a note is kept for: more than anybody has in mind at once. */
const MAX_TABS = 50;

/** The part of `storage.session` that notes need: in memory only, gone with the browser. */
export interface NotesStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A note about the page in a tab, for as long as the tab shows that page. */
export interface TabNotes<Note> {
  /** The note for a tab; null where there is none, or it was about another page. */
  load(tabId: number, url: string): Promise<Note | null>;
  /** Keeps a note; those of tabs not noted for longest are dropped. */
  save(tabId: number, url: string, note: Note): Promise<void>;
}

interface Entry<Note> {
  readonly url: string;
  readonly note: Note;
}

export function createTabNotes<Note>(area: NotesStorage, key: string): TabNotes<Note> {
  const read = async (): Promise<Map<number, Entry<Note>>> => {
    const { [key]: stored } = await area.get(key);
    return new Map(Array.isArray(stored) ? stored : []);
  };
  return {
    async load(tabId, url) {
      const entry = (await read()).get(tabId);
      return entry?.url === url ? entry.note : null;
    },
    async save(tabId, url, note) {
      const entries = await read();
      entries.delete(tabId); // comes last again
      entries.set(tabId, { url, note });
      await area.set({ [key]: [...entries].slice(-MAX_TABS) });
    },
  };
}
