import { describe, expect, it } from 'vitest';
import { pageHash, partKey, shardKey } from '../../../lib/saved/page-key.ts';
import { memoryArea } from './memory-area.ts';
import { sampleDraft, sampleDrafts, samplePage, sampleStore } from './samples.ts';

const url = samplePage().url;
const part0 = partKey(pageHash(url), 0);
const shard = shardKey(pageHash(url));

async function savedArea(count: number) {
  const area = memoryArea();
  await sampleStore(area).save(samplePage(), sampleDrafts(count));
  return area;
}

describe('records that cannot be read', () => {
  it('lists a record of a newer version, gives it raw, and loads the rest', async () => {
    const area = await savedArea(70);
    const newer = { v: 99, something: 'else' };
    area.records.set(part0, newer);
    const store = sampleStore(area);
    const { pages, unreadable } = await store.load([url]);
    expect(unreadable).toEqual([{ key: part0, reason: 'newer-version' }]);
    expect(pages[0]?.segments).toHaveLength(20);
    expect(await store.readRaw(part0)).toEqual(newer);
  });

  it('saves beside a damaged part and leaves it byte for byte', async () => {
    const area = await savedArea(10);
    area.records.set(part0, 'rubbish');
    const result = await sampleStore(area).save(samplePage(), [sampleDraft('new')]);
    expect(result).toMatchObject({ ok: true, added: 1 });
    expect(area.records.get(part0)).toBe('rubbish');
    expect((await sampleStore(area).load([url])).pages[0]?.segments.map(({ id }) => id)).toEqual([
      'new',
    ]);
  });

  it('writes over nothing that a lost index no longer lists', async () => {
    const area = await savedArea(70);
    area.records.delete(shard);
    area.records.set(part0, 'rubbish');
    const drafts = sampleDrafts(130).slice(70);
    expect(await sampleStore(area).save(samplePage(), drafts)).toMatchObject({ ok: true });
    expect(area.records.get(part0)).toBe('rubbish');
    const { pages } = await sampleStore(area).load([url]);
    const ids = pages[0]?.segments.map(({ id }) => id) ?? [];
    const wasSecond = sampleDrafts(70).slice(50);
    expect(ids).toEqual(expect.arrayContaining([...wasSecond, ...drafts].map(({ id }) => id)));
  });

  it('refuses to delete into a trash list it cannot read', async () => {
    const area = await savedArea(3);
    const odd = { v: 1, entries: [null] };
    area.records.set('trash-list', odd);
    expect(await sampleStore(area).remove([{ url, id: 's1' }])).toMatchObject({
      ok: false,
      error: 'unreadable',
    });
    expect(area.records.get('trash-list')).toEqual(odd);
  });

  it('does not delete or edit what stands in a damaged part', async () => {
    const area = await savedArea(10);
    area.records.set(part0, { v: 99 });
    const before = structuredClone([...area.records]);
    const store = sampleStore(area);
    expect(await store.remove([{ url, id: 's1' }])).toMatchObject({
      ok: false,
      error: 'unreadable',
    });
    expect(await store.edit([{ url, id: 's1' }], { note: 'x' })).toMatchObject({
      ok: false,
      error: 'unreadable',
    });
    expect([...area.records]).toEqual(before);
  });

  it('refuses to save where the index shard is damaged, and touches nothing', async () => {
    const area = await savedArea(2);
    area.records.set(shard, { v: 1, pages: { x: { source: null } } });
    const before = structuredClone([...area.records]);
    const store = sampleStore(area);
    expect(await store.save(samplePage(), [sampleDraft('new')])).toMatchObject({
      ok: false,
      error: 'unreadable',
    });
    expect((await store.list()).unreadable).toEqual([{ key: shard, reason: 'not-a-record' }]);
    expect([...area.records]).toEqual(before);
  });

  it('takes up again the segments of a page whose index entry was lost', async () => {
    const area = await savedArea(5);
    area.records.delete(shard);
    const store = sampleStore(area);
    await store.save(samplePage(), [sampleDraft('new', { row: 9 })]);
    expect(await store.savedOn(url)).toEqual({
      ok: true,
      ids: ['s0', 's1', 's2', 's3', 's4', 'new'],
    });
  });

  it('says a listed part is missing', async () => {
    const area = await savedArea(5);
    area.records.delete(part0);
    expect((await sampleStore(area).load([url])).unreadable).toEqual([
      { key: part0, reason: 'missing' },
    ]);
  });
});
