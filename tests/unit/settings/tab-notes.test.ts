import { describe, expect, it } from 'vitest';
import { createTabNotes, type NotesStorage } from '../../../lib/settings/tab-notes.ts';

const HERE = 'https://a.example/';

function memory(stored: Record<string, unknown> = {}): NotesStorage {
  return {
    get: async (key) => ({ [key]: stored[key] }),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
  };
}

describe('a note about the page in a tab', () => {
  it('is kept for each tab apart', async () => {
    const notes = createTabNotes<number>(memory(), 'visits');
    await notes.save(1, HERE, 5);
    await notes.save(2, HERE, 7);
    expect(await notes.load(1, HERE)).toBe(5);
    expect(await notes.load(2, HERE)).toBe(7);
  });

  it('is none once the tab has gone to another page', async () => {
    const notes = createTabNotes<number>(memory(), 'visits');
    await notes.save(1, HERE, 5);
    expect(await notes.load(1, 'https://b.example/')).toBeNull();
  });

  it('is dropped for the tab not noted for longest', async () => {
    const notes = createTabNotes<number>(memory(), 'visits');
    for (let tab = 1; tab <= 50; tab += 1) await notes.save(tab, HERE, tab);
    await notes.save(1, HERE, 1);
    await notes.save(51, HERE, 51);
    expect(await notes.load(2, HERE)).toBeNull();
    expect(await notes.load(1, HERE)).toBe(1);
  });

  it('is none where what is stored is no list', async () => {
    expect(await createTabNotes(memory({ visits: 'x' }), 'visits').load(1, HERE)).toBeNull();
  });
});
