import { describe, expect, it } from 'vitest';
import type { SavedPage } from '../../../lib/saved/saved-segment.ts';
import { limitBytes, memoryArea } from './memory-area.ts';
import { NOW, sampleDraft, sampleDrafts, samplePage, sampleStore } from './samples.ts';

const url = samplePage().url;

function pageOf(address: string, count: number, change = {}): SavedPage {
  const savedAt = '2025-01-01T00:00:00.000Z';
  return {
    source: samplePage({ url: address }),
    segments: sampleDrafts(count).map((draft) => ({ ...draft, ...change, savedAt })),
  };
}

const manyPages = (pages: number, each: number) =>
  Array.from({ length: pages }, (_, i) => pageOf(`http://many.example/${i}`, each));

describe('importing pages', () => {
  it('adds what is new with its own time, and counts what is there', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), sampleDrafts(2));
    const pages = [pageOf(url, 3), pageOf('http://other.example/', 1)];
    expect(await store.previewImport(pages)).toEqual({
      ok: true,
      added: 2,
      merged: 0,
      same: 2,
      different: 0,
    });
    expect(await store.importPages(pages)).toMatchObject({
      ok: true,
      added: 2,
      merged: 0,
      same: 2,
    });
    const { pages: loaded } = await store.load([url]);
    expect(loaded[0]?.segments.map(({ savedAt }) => savedAt)).toEqual([
      NOW.toISOString(),
      NOW.toISOString(),
      '2025-01-01T00:00:00.000Z',
    ]);
  });

  it('joins notes and tags of a segment that is there', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [sampleDraft('s0', { note: 'mine', tags: ['a'] })]);
    const page = pageOf(url, 1, { note: 'theirs', tags: ['b', 'a'] });
    expect(await store.importPages([page])).toMatchObject({ added: 0, merged: 1 });
    const segment = (await store.load([url])).pages[0]?.segments[0];
    expect(segment).toMatchObject({ note: 'mine\n\ntheirs', tags: ['a', 'b'] });
    expect(await store.importPages([page])).toMatchObject({ merged: 0, same: 1 });
  });

  it('keeps its own text where the file has another under the same id, and says so', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), sampleDrafts(1));
    const before = await store.load([url]);
    const page = pageOf(url, 1, { sides: [{ lang: 'en', dir: 'ltr', text: 'changed' }] });
    expect(await store.importPages([page])).toMatchObject({ ok: true, different: 1, added: 0 });
    expect(await store.load([url])).toEqual(before);
  });

  it('undoes the last import: the library is as before', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [sampleDraft('s0', { note: 'mine' })]);
    const before = await store.load([url]);
    const result = await store.importPages([pageOf(url, 4, { tags: ['b'] }), ...manyPages(3, 2)]);
    if (!result.ok) throw new Error(result.detail);
    expect(await store.undoImport(result.token)).toEqual({ ok: true, changed: 10 });
    expect(await store.load([url])).toEqual(before);
    expect((await store.list()).pages).toHaveLength(1);
    expect(await store.undoImport(result.token)).toMatchObject({ ok: false, error: 'gone' });
  });

  it('keeps on undo what the reader changed after the import', async () => {
    const store = sampleStore(memoryArea());
    await store.save(samplePage(), [sampleDraft('s0')]);
    const result = await store.importPages([pageOf(url, 1, { tags: ['b'] })]);
    await store.edit([{ url, id: 's0' }], { note: 'later' });
    if (result.ok) await store.undoImport(result.token);
    expect((await store.load([url])).pages[0]?.segments[0]).toMatchObject({
      note: 'later',
      tags: ['b'],
    });
  });

  it('leaves the library as it was when the storage fills up half-way', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(3));
    const before = await store.list();
    limitBytes(area, 1_500_000);
    const result = await store.importPages(manyPages(100, 60));
    expect(result).toMatchObject({ ok: false, error: 'quota' });
    expect(await store.list()).toEqual(before);
    expect([...area.records.keys()].filter((key) => key.startsWith('source:'))).toHaveLength(1);
  });

  it('stops between two batches when told to, with the library as it was', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(3));
    const before = await store.list();
    const stop = new AbortController();
    const seen: number[] = [];
    const told = (done: number, total: number) => {
      seen.push(done / total);
      if (area.sets > 2) stop.abort();
    };
    const result = await store.importPages(manyPages(100, 60), { told, signal: stop.signal });
    expect(result).toMatchObject({ ok: false, error: 'stopped' });
    expect(seen.at(-1)).toBeLessThan(1);
    expect(await store.list()).toEqual(before);
    expect(await store.tidy()).toEqual({ ok: true, changed: 0 });
  });

  it('goes on at the next start with an undo during which the browser was killed', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(3));
    const before = await store.list();
    const result = await store.importPages(manyPages(100, 60));
    if (!result.ok) throw new Error(result.detail);
    let writes = 0;
    area.beforeWrite = () => {
      if (writes++ >= 3) throw new Error('killed');
    };
    await store.undoImport(result.token);
    area.beforeWrite = () => undefined;
    expect((await store.list()).pages.length).toBeGreaterThan(1);
    expect(await sampleStore(area).tidy()).toMatchObject({ ok: true });
    expect(await store.list()).toEqual(before);
  });

  it('takes back on the next start an import during which the browser was killed', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    await store.save(samplePage(), sampleDrafts(3));
    const before = await store.list();
    let writes = 0;
    area.beforeWrite = () => {
      if (writes++ >= 2) throw new Error('killed');
    };
    await store.importPages(manyPages(100, 60));
    area.beforeWrite = () => undefined;
    expect((await store.list()).pages.length).toBeGreaterThan(1);
    const next = sampleStore(area);
    expect(await next.tidy()).toMatchObject({ ok: true });
    expect(await next.list()).toEqual(before);
    expect(await next.tidy()).toEqual({ ok: true, changed: 0 });
  });
});
