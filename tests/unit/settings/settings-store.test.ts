import { describe, expect, it } from 'vitest';
import {
  followSettings,
  loadSettings,
  type Settings,
  type SettingsLock,
  type SettingsStorage,
  saveSettings as saveUnder,
} from '../../../lib/settings/settings-store.ts';

/** As `navigator.locks` does it: the next begins when the last has ended. */
const lock = ((): SettingsLock => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(run: () => Promise<T>) => {
    const next = last.then(run);
    last = next;
    return next;
  };
})();
const saveSettings = (areas: SettingsStorage, change: Partial<Settings>) =>
  saveUnder(areas, change, lock);

const FIRST: Settings = {
  textSize: 'medium',
  colours: 'system',
  veil: 'blur',
  remember: true,
  learnWords: false,
  toured: false,
};

function fakeStorage(items: Record<string, unknown> = {}) {
  const listeners: Parameters<SettingsStorage['onChanged']['addListener']>[0][] = [];
  const storage: SettingsStorage = {
    local: {
      get: async (key) => (key in items ? { [key]: items[key] } : {}),
      set: async (added) => {
        Object.assign(items, added);
        for (const [key, newValue] of Object.entries(added)) {
          for (const listener of listeners) listener({ [key]: { newValue } }, 'local');
        }
      },
    },
    onChanged: {
      addListener: (listener) => listeners.push(listener),
      removeListener: (listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
  };
  return { storage, items };
}

describe('the reader’s choices', () => {
  it.each([[undefined], [null], ['large'], [{ textSize: 'huge', colours: 'pink', veil: 7 }]])(
    'have their first values where %j is stored',
    async (stored) => {
      const { storage } = fakeStorage({ settings: stored });
      expect(await loadSettings(storage)).toEqual(FIRST);
    },
  );

  it('come back as saved, and keep what a newer version stored beside them', async () => {
    const { storage, items } = fakeStorage({ settings: { later: 1 } });
    expect(await saveSettings(storage, { textSize: 'large' })).toEqual({
      ...FIRST,
      textSize: 'large',
    });
    expect(await loadSettings(storage)).toEqual({ ...FIRST, textSize: 'large' });
    expect(items.settings).toEqual({ later: 1, textSize: 'large' });
  });

  it('are all kept where several are made at once', async () => {
    const { storage } = fakeStorage();
    await Promise.all([
      saveSettings(storage, { colours: 'dark' }),
      saveSettings(storage, { textSize: 'large' }),
      saveSettings(storage, { veil: 'blank' }),
    ]);
    expect(await loadSettings(storage)).toMatchObject({
      colours: 'dark',
      textSize: 'large',
      veil: 'blank',
    });
  });

  it('are told at once and after every change, but not after other changes', async () => {
    const { storage } = fakeStorage();
    const told: Settings[] = [];
    await followSettings(storage, (settings) => told.push(settings));
    await storage.local.set({ 'index:00': {} });
    await saveSettings(storage, { textSize: 'small' });
    expect(told).toEqual([FIRST, { ...FIRST, textSize: 'small' }]);
  });

  it('are told no more once their listener has ended, also before the first are read', async () => {
    const { storage } = fakeStorage();
    const life = new AbortController();
    const told: Settings[] = [];
    const first = followSettings(storage, (settings) => told.push(settings), life.signal);
    life.abort();
    await first;
    await saveSettings(storage, { textSize: 'small' });
    expect(told).toEqual([]);
  });
});
