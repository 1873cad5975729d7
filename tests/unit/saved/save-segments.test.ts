import { describe, expect, it } from 'vitest';
import { pageHash, partKey, shardKey } from '../../../lib/saved/page-key.ts';
import { limitBytes, memoryArea } from './memory-area.ts';
import { NOW, queueLock, sampleDraft, sampleDrafts, samplePage, sampleStore } from './samples.ts';

const url = samplePage().url;

describe('saving segments', () => {
  it('gives back what was saved, stamped with the time', async () => {
    const store = sampleStore(memoryArea());
    const draft = sampleDraft('a', { note: 'check', tags: ['x'], speaker: ['Q:', '質問'] });
    expect(await store.save(samplePage(), [draft])).toEqual({
      ok: true,
      kept: 1,
      added: 1,
      ids: ['a'],
    });
    const { pages, unreadable } = await store.load([url]);
    expect(unreadable).toEqual([]);
    expect(pages).toEqual([
      { source: samplePage(), segments: [{ ...draft, savedAt: NOW.toISOString() }] },
    ]);
  });

  it('saves the same segment once, and keeps its note when it is saved again', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [sampleDraft('a')]);
    await store.edit([{ url, id: 'a' }], { note: 'mine' });
    const again = await store.save(samplePage(), [sampleDraft('a'), sampleDraft('a')]);
    expect(again).toEqual({ ok: true, kept: 2, added: 0, ids: ['a'] });
    expect((await store.load([url])).pages[0]?.segments.map(({ note }) => note)).toEqual(['mine']);
  });

  it('takes addresses that differ in the fragment as one page', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage({ url: `${url}#row-2` }), [sampleDraft('a')]);
    await store.save(samplePage(), [sampleDraft('b')]);
    expect(await store.savedOn(`${url}#other`)).toEqual({ ok: true, ids: ['a', 'b'] });
    expect((await store.list()).pages.map((page) => page.source.url)).toEqual([url]);
  });

  it('keeps the same text of two pages twice', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [sampleDraft('a')]);
    await store.save(samplePage({ url: 'http://other.example/' }), [sampleDraft('a')]);
    expect((await store.usage()).segments).toBe(2);
  });

  it('writes once, the page and its index shard together', async () => {
    const area = memoryArea();
    const writes: string[][] = [];
    area.beforeWrite = ({ keys }) => void writes.push(keys);
    await sampleStore(area).save(samplePage(), sampleDrafts(3));
    const hash = pageHash(url);
    expect(writes.map((keys) => keys.sort())).toEqual([[shardKey(hash), partKey(hash, 0)]]);
  });

  it('splits a long page into parts of 50, and a save rewrites the last part only', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(120));
    const hash = pageHash(url);
    expect([...area.records.keys()].filter((key) => key.startsWith('source:'))).toEqual([
      partKey(hash, 0),
      partKey(hash, 1),
      partKey(hash, 2),
    ]);
    let keys: string[] = [];
    area.beforeWrite = (write) => {
      keys = write.keys;
    };
    await store.save(samplePage(), [sampleDraft('late', { row: 500 })]);
    expect(keys.sort()).toEqual([shardKey(hash), partKey(hash, 2)]);
    expect((await store.load([url])).pages[0]?.segments).toHaveLength(121);
  });

  it('gives segments in the order of the page, whatever the order of saving', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [
      sampleDraft('z', { row: 9 }),
      sampleDraft('y', { bitext: 'b10' }),
    ]);
    await store.save(samplePage(), [
      sampleDraft('x', { bitext: 'b2' }),
      sampleDraft('w', { row: 1 }),
    ]);
    const { pages } = await store.load([url]);
    expect(pages[0]?.segments.map(({ id }) => id)).toEqual(['w', 'z', 'x', 'y']);
  });

  it('says how many were kept where the storage is full', async () => {
    const area = memoryArea();
    limitBytes(area, 6_000);
    const store = sampleStore(area);
    const result = await store.save(samplePage(), sampleDrafts(100));
    if (result.ok) throw new Error('expected a full storage');
    expect(result.error).toBe('quota');
    expect(result.kept).toBeGreaterThan(5);
    expect(result.kept + result.refused).toBe(100);
    const ids = (await store.load([url])).pages[0]?.segments.map(({ id }) => id);
    expect(ids).toEqual(result.ids);
    expect(ids).toEqual(sampleDrafts(result.kept).map(({ id }) => id));
    limitBytes(area, 6_000_000);
    expect(await store.save(samplePage(), sampleDrafts(100))).toMatchObject({
      ok: true,
      kept: 100,
    });
  });

  it('keeps what fits also where Firefox finds the disk full only as it writes', async () => {
    const area = memoryArea();
    area.beforeWrite = ({ bytes }) => {
      if (bytes > 30_000) throw new Error('An unexpected error occurred');
    };
    const result = await sampleStore(area).save(samplePage(), sampleDrafts(100));
    if (result.ok) throw new Error('expected a full disk');
    expect(result.error).toBe('quota');
    expect(result.kept).toBeGreaterThan(5);
    expect(result.kept + result.refused).toBe(100);
  });

  it('answers a refusal of the browser as a value, with nothing written', async () => {
    const area = memoryArea();
    area.beforeWrite = () => {
      throw new Error('An unexpected error occurred');
    };
    expect(await sampleStore(area).save(samplePage(), sampleDrafts(2))).toMatchObject({
      ok: false,
      error: 'failed',
      kept: 0,
      refused: 2,
    });
    expect(area.records.size).toBe(0);
  });

  it('loses nothing between two writers that share the lock', async () => {
    const area = memoryArea();
    const lock = queueLock();
    const [one, two] = [sampleStore(area, { lock }), sampleStore(area, { lock })];
    const drafts = sampleDrafts(60);
    await Promise.all(
      drafts.flatMap((draft, i) => [
        (i % 2 === 0 ? one : two).save(samplePage(), [draft]),
        (i % 2 === 0 ? two : one).save(samplePage(), [draft]),
      ]),
    );
    const { pages } = await one.load([url]);
    expect(pages[0]?.segments.map(({ id }) => id)).toEqual(drafts.map(({ id }) => id));
  });

  it('makes broken surrogate halves U+FFFD, so that both browsers keep the same', async () => {
    const store = sampleStore(memoryArea());
    const sides = [{ lang: 'en', dir: 'ltr' as const, text: 'a\ud800b' }];
    await store.save(samplePage(), [sampleDraft('a', { sides })]);
    expect((await store.load([url])).pages[0]?.segments[0]?.sides[0]?.text).toBe('a\ufffdb');
  });

  it('fills gaps in what is known of a page, and replaces nothing known', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage({ date: null }), [sampleDraft('a')]);
    await store.save(samplePage({ title: ['Other', '別'], languages: ['en', 'fr'] }), [
      sampleDraft('b'),
    ]);
    expect((await store.list()).pages[0]?.source).toEqual(
      samplePage({ languages: ['en', 'ja', 'fr'] }),
    );
  });

  it('keeps first and last time right when the clock goes backwards', async () => {
    let now = new Date('2026-01-02T00:00:00Z');
    const store = sampleStore(memoryArea(), { now: () => now });
    await store.save(samplePage(), [sampleDraft('a')]);
    now = new Date('2020-01-01T00:00:00Z');
    await store.save(samplePage(), [sampleDraft('b')]);
    expect((await store.list()).pages[0]).toMatchObject({
      firstSavedAt: '2020-01-01T00:00:00.000Z',
      lastSavedAt: '2026-01-02T00:00:00.000Z',
      ids: ['a', 'b'],
    });
  });
});
