import { describe, expect, it } from 'vitest';
import {
  createTabNotes,
  forgetTabNotes,
  type NotesStorage,
} from '../../../lib/settings/tab-notes.ts';

const HERE = 'https://a.example/';

function memory(stored: Record<string, unknown> = {}): NotesStorage {
  return {
    get: async (key) => (key === null ? { ...stored } : { [key]: stored[key] }),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
    remove: async (keys) => {
      for (const key of keys) delete stored[key];
    },
  };
}

/** A clock that goes on by one with each look. */
function ticking(): () => number {
  let time = 0;
  return () => {
    time += 1;
    return time;
  };
}

describe('a note about the page in a tab', () => {
  it('is kept for each tab apart', async () => {
    const notes = createTabNotes<number>(memory(), 'visit');
    await Promise.all([notes.save(1, HERE, 5), notes.save(2, HERE, 7)]);
    expect(await notes.load(1, HERE)).toBe(5);
    expect(await notes.load(2, HERE)).toBe(7);
  });

  it('is on its way at once: the popup that writes it may be gone in the next moment', () => {
    const stored: Record<string, unknown> = {};
    void createTabNotes<number>(memory(stored), 'visit').save(1, HERE, 5);
    expect(stored).toHaveProperty('visit:1');
  });

  it('is none once the tab has gone to another page', async () => {
    const notes = createTabNotes<number>(memory(), 'visit');
    await notes.save(1, HERE, 5);
    expect(await notes.load(1, 'https://b.example/')).toBeNull();
  });

  it('is dropped for the tab not noted for longest', async () => {
    const notes = createTabNotes<number>(memory(), 'visit', ticking());
    for (let tab = 1; tab <= 50; tab += 1) await notes.save(tab, HERE, tab);
    await notes.save(1, HERE, 1);
    await notes.save(51, HERE, 51);
    expect(await notes.load(2, HERE)).toBeNull();
    expect(await notes.load(1, HERE)).toBe(1);
  });

  it('is none where something else stands in its place', async () => {
    expect(await createTabNotes(memory({ 'visit:1': 'x' }), 'visit').load(1, HERE)).toBeNull();
  });

  it('is forgotten with its like, and nothing else is', async () => {
    const stored: Record<string, unknown> = { other: 1 };
    const area = memory(stored);
    await createTabNotes<number>(area, 'visit').save(1, HERE, 5);
    await createTabNotes<number>(area, 'popup-place').save(1, HERE, 5);
    await forgetTabNotes(area, ['visit']);
    expect(Object.keys(stored).sort()).toEqual(['other', 'popup-place:1']);
  });
});
