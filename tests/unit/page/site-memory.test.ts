import { describe, expect, it } from 'vitest';
import { createSiteMemory } from '../../../lib/page/site-memory.ts';

function memoryOf(items: Record<string, unknown>, wanted: boolean) {
  const storage = {
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (more: Record<string, unknown>) => void Object.assign(items, more),
  };
  return createSiteMemory(storage, 'sites-read', 'embassy.example', async () => wanted);
}

describe('what is remembered of a site', () => {
  it('comes back on the next page of the site, later choices over earlier ones', async () => {
    const items = {};
    const memory = memoryOf(items, true);
    await memory.save({ view: 'ja', collapsed: true });
    await memory.save({ view: 'recall:en' });
    expect(await memoryOf(items, true).load()).toEqual({ view: 'recall:en', collapsed: true });
    expect(items).toEqual({
      'sites-read': [['embassy.example', { view: 'recall:en', collapsed: true }]],
    });
  });

  it('keeps both of two choices made at once', async () => {
    const items = {};
    const memory = memoryOf(items, true);
    await Promise.all([memory.save({ collapsed: true }), memory.save({ corner: 'top-left' })]);
    expect(await memoryOf(items, true).load()).toEqual({ collapsed: true, corner: 'top-left' });
  });

  it('forgets without a word what can not be kept any more', async () => {
    const gone = () => Promise.reject(new Error('Extension context invalidated.'));
    const memory = createSiteMemory(
      { get: gone, set: gone },
      'sites-read',
      'a.example',
      async () => true,
    );
    await expect(memory.save({ view: 'ja' })).resolves.toBeUndefined();
  });

  it('is nothing where the reader wants nothing remembered, but holds for the page itself', async () => {
    const items = {};
    const memory = memoryOf(items, false);
    await memory.save({ corner: 'top-left' });
    expect(items).toEqual({});
    expect(await memory.load()).toEqual({ corner: 'top-left' });
    expect(
      await memoryOf({ 'sites-read': [['embassy.example', { view: 'ja' }]] }, false).load(),
    ).toEqual({});
  });

  it('is empty where what is stored is no record', async () => {
    expect(await memoryOf({ 'sites-read': 'x' }, true).load()).toEqual({});
  });
});
