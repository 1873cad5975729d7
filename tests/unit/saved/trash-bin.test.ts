import { describe, expect, it } from 'vitest';
import { limitBytes, memoryArea } from './memory-area.ts';
import { NOW, sampleDraft, sampleDrafts, samplePage, sampleStore } from './samples.ts';

const url = samplePage().url;
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

describe('deleting with a way back', () => {
  it('restores exactly what was deleted', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(120));
    const before = await store.load([url]);
    const refs = ['s3', 's60', 's119', 'unknown'].map((id) => ({ url, id }));
    const removed = await store.remove(refs);
    expect(removed).toEqual({ ok: true, removed: 3, token: 't1' });
    expect((await store.usage()).segments).toBe(117);
    expect(await store.restore('t1')).toEqual({ ok: true, changed: 3 });
    expect(await store.load([url])).toEqual(before);
    expect(await store.trash()).toEqual([]);
    expect(await store.restore('t1')).toMatchObject({ ok: false, error: 'gone' });
  });

  it('answers with the same lot when asked again for what it has just deleted', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), sampleDrafts(3));
    const refs = [
      { url, id: 's0' },
      { url: `${url}#later`, id: 's2' },
    ];
    const removed = await store.remove(refs);
    expect(await store.remove(refs)).toEqual(removed);
    expect(await store.remove([{ url, id: 's0' }])).toMatchObject({ removed: 0 });
    expect(await store.trash()).toHaveLength(1);
    expect(await store.restore('t1')).toEqual({ ok: true, changed: 2 });
  });

  it('leaves no key behind when the last segment of a page goes', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(2));
    await store.remove([
      { url, id: 's0' },
      { url, id: 's1' },
    ]);
    expect((await store.list()).pages).toEqual([]);
    expect([...area.records.keys()].filter((key) => key.startsWith('source:'))).toEqual([]);
    await store.emptyTrash();
    expect([...area.records.keys()].filter((key) => key.startsWith('trash:'))).toEqual([]);
  });

  it('takes segments of several pages in one lot, and names it by the first', async () => {
    const store = sampleStore(memoryArea());
    const other = samplePage({ url: 'http://other.example/' });
    await store.save(samplePage(), [sampleDraft('a')]);
    await store.save(other, [sampleDraft('a'), sampleDraft('b')]);
    await store.remove([
      { url, id: 'a' },
      { url: other.url, id: 'b' },
    ]);
    expect(await store.trash()).toEqual([
      { token: 't1', removedAt: NOW.toISOString(), age: 0, count: 2, label: 'Text of a / aの文' },
    ]);
    await store.restore('t1');
    expect((await store.usage()).segments).toBe(3);
  });

  it('keeps a segment that was saved again meanwhile as it is now', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [sampleDraft('a', { note: 'old' })]);
    await store.remove([{ url, id: 'a' }]);
    await store.save(samplePage(), [sampleDraft('a', { note: 'new' })]);
    expect(await store.restore('t1')).toEqual({ ok: true, changed: 0 });
    expect((await store.load([url])).pages[0]?.segments[0]?.note).toBe('new');
  });

  /** A store with one lot in the trash, and a clock that is set by days and looked at. */
  async function trashed() {
    let now = NOW;
    const area = memoryArea();
    const store = sampleStore(area, { now: () => now });
    await store.save(samplePage(), sampleDrafts(2));
    await store.remove([{ url, id: 's0' }]);
    const look = async (day: number) => {
      now = days(day);
      await store.tidy();
      return (await store.trash()).length;
    };
    return { area, look };
  }

  it('empties what is over 30 days old', async () => {
    const { area, look } = await trashed();
    for (const day of [9, 18, 27, 30]) expect(await look(day)).toBe(1);
    expect(await look(30.1)).toBe(0);
    expect([...area.records.keys()].filter((key) => key.startsWith('trash:'))).toEqual([]);
  });

  it.each([
    ['set back and right again', [-400, 0.5, 29]],
    ['years ahead for a day', [4_000, 0.5, 10, 19]],
    ['years behind when it was deleted', [2_000, 2_001, 2_009, 2_018]],
  ])('empties nothing too soon under a clock that was %s', async (_, looks) => {
    const { look } = await trashed();
    for (const day of looks) expect(await look(day)).toBe(1);
  });

  it('restores into a storage that is full to the brim', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(20));
    await store.remove([{ url, id: 's0' }]);
    limitBytes(area, (await store.usage()).bytes ?? 0);
    expect(await store.restore('t1')).toEqual({ ok: true, changed: 1 });
  });

  it('is whole before and after when the browser is killed at any write', async () => {
    for (const killAt of [0, 1, 2]) {
      const area = memoryArea();
      const store = sampleStore(area);
      await store.save(samplePage(), sampleDrafts(3));
      let writes = 0;
      area.beforeWrite = () => {
        if (writes++ >= killAt) throw new Error('killed');
      };
      await store.remove(sampleDrafts(3).map(({ id }) => ({ url, id })));
      area.beforeWrite = () => undefined;
      const back = sampleStore(area);
      const inLibrary = (await back.usage()).segments;
      const inTrash = (await back.trash()).reduce((sum, { count }) => sum + count, 0);
      expect(inLibrary + inTrash).toBe(3);
      expect((await back.load([url])).unreadable).toEqual([]);
    }
  });
});
