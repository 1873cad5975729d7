import { describe, expect, it } from 'vitest';
import { memoryArea } from '../saved/memory-area.ts';
import { NOW, sampleDraft, sampleDrafts, samplePage, sampleStore } from '../saved/samples.ts';
import { fileOf, openModel, someSaved } from './open-model.ts';

const url = samplePage().url;
const WORDS = { lang: 'en', title: 't', all: 'a', flip: 'f', number: 'n', note: 'note' };

describe('the library', () => {
  it('lists every saved row under its page', async () => {
    const { model } = await openModel(await someSaved());
    const items = model.saved.items.value;
    expect(
      items.map((item) => (item.is === 'page' ? item.source.url : item.row.segment.id)),
    ).toEqual([url, 'a', 'b', 'https://other.example/', 'a']);
    expect(model.saved.loading.value).toBeNull();
  });

  it.each([
    ['ｔｅｘｔ ｏｆ ａ', 2],
    ['かたかな', 1],
    ['egalite', 1],
    ['press', 1],
    ['nowhere', 0],
    ['  ', 3],
  ])(
    'finds %j in texts, notes, tags and titles, whatever its width, case, accents or kana',
    async (query, count) => {
      const { model } = await openModel(await someSaved());
      model.saved.query.value = query;
      expect(model.saved.shown.value).toHaveLength(count);
    },
  );

  it('filters by site, languages, tag, day and duplicates', async () => {
    const { model } = await openModel(await someSaved());
    const { saved } = model;
    expect(saved.facets.value).toEqual({
      sites: [
        { name: 'www.example.org', count: 2 },
        { name: 'other.example', count: 1 },
      ],
      pairs: [{ name: 'en-ja', count: 3 }],
      tags: [{ name: 'press', count: 1 }],
      speakers: [{ name: 'Question: / 質問', count: 1 }],
    });
    const count = (change: Parameters<typeof saved.setFilter>[0]) => {
      saved.clearFilter();
      saved.setFilter(change);
      return saved.shown.value.length;
    };
    expect(count({ site: 'other.example' })).toBe(1);
    expect(count({ pair: 'en-fr' })).toBe(0);
    expect(count({ tag: 'press' })).toBe(1);
    expect(count({ speaker: 'Question: / 質問' })).toBe(1);
    expect(count({ from: '2026-11-24' })).toBe(0);
    expect(count({ to: '2026-11-23' })).toBe(3);
    expect(count({ duplicates: true })).toBe(2);
  });

  it('follows what another tab saves and deletes', async () => {
    const { model, store, settled } = await openModel(await someSaved());
    await store.save(samplePage({ url: 'https://third.example/' }), [sampleDraft('x')]);
    await store.remove([{ url, id: 'a' }]);
    await settled();
    expect(model.saved.rows.value.map((row) => row.segment.id).sort()).toEqual(['a', 'b', 'x']);
    await store.remove([{ url: 'https://third.example/', id: 'x' }]);
    await settled();
    expect(model.saved.rows.value).toHaveLength(2);
  });

  it('edits note and tags of one row', async () => {
    const { model, settled } = await openModel(await someSaved());
    const [row] = model.saved.rows.value;
    if (row === undefined) throw new Error('no row');
    model.edit.start(row);
    expect(model.edit.editing.value).toMatchObject({ note: 'カタカナ', tags: 'press' });
    model.edit.type({ note: 'new', tags: 'one, two、one' });
    await model.edit.keep();
    await settled();
    expect(model.saved.rows.value[0]?.segment).toMatchObject({ note: 'new', tags: ['one', 'two'] });
    expect(model.edit.editing.value).toBeNull();
  });

  it('deletes a selected range, and undo brings it back', async () => {
    const area = memoryArea();
    await sampleStore(area).save(samplePage(), sampleDrafts(10));
    const { model, settled } = await openModel(area);
    const keys = model.saved.shown.value.map((row) => row.key);
    model.selection.toggle(keys[2] ?? '', false);
    model.selection.toggle(keys[6] ?? '', true);
    expect(model.selection.rows.value).toHaveLength(5);
    await model.changes.remove(model.selection.rows.value);
    await settled();
    expect(model.saved.rows.value).toHaveLength(5);
    expect(model.selection.rows.value).toEqual([]);
    const notice = model.changes.notice.value;
    expect(notice).toMatchObject({ kind: 'removed', count: 5 });
    expect(model.changes.trash.value).toHaveLength(1);
    if (notice?.kind === 'removed') await notice.undo();
    await settled();
    expect(model.saved.rows.value.map((row) => row.key)).toEqual(keys);
  });

  it('writes the rows chosen, remembers format and direction, and counts a full backup', async () => {
    const { model, files, choices } = await openModel(await someSaved());
    model.saved.setFilter({ tag: 'press' });
    model.exporting.formatId.value = 'csv';
    model.exporting.scope.value = 'shown';
    model.exporting.source.value = 'ja';
    await model.exporting.run(WORDS);
    expect(files[0]?.name).toBe('example.org_2026-11-23_remarks-by-the-spokesperson_ja-en.csv');
    expect(files[0]?.text.split('\r\n')[1]).toMatch(/^a,ja,aの文,en,Text of a,/);
    expect(choices()).toMatchObject({ format: 'csv', direction: ['ja', 'en'], backup: null });
    model.exporting.formatId.value = 'json';
    model.exporting.scope.value = 'all';
    await model.exporting.run(WORDS);
    expect(files[1]?.name).toBe('taiyaku_2026-11-23_library_ja-en.json');
    expect(choices().backup).toEqual({ at: NOW.toISOString(), segments: 3 });
  });

  it('previews an import, changes nothing until told, then undoes it', async () => {
    const { model: full, files } = await openModel(await someSaved());
    full.exporting.formatId.value = 'json';
    await full.exporting.run(WORDS);
    const { model, settled, store } = await openModel();
    await model.importing.choose(fileOf('backup.json', files[0]?.text ?? ''));
    expect(model.importing.stage.value).toMatchObject({ is: 'preview', counts: { added: 3 } });
    expect((await store.list()).pages).toEqual([]);
    await model.importing.confirm();
    await settled();
    expect(model.saved.rows.value).toHaveLength(3);
    const notice = model.changes.notice.value;
    if (notice?.kind === 'imported') await notice.undo();
    await settled();
    expect(model.saved.rows.value).toEqual([]);
  });

  it('says what is wrong with a file and leaves the library alone', async () => {
    const { model } = await openModel(await someSaved());
    await model.importing.choose(fileOf('x.tmx', '<tmx><header srclang="en"/><body><tu>'));
    expect(model.importing.stage.value).toMatchObject({
      is: 'refused',
      problem: { code: 'not-xml' },
    });
    expect(model.saved.rows.value).toHaveLength(3);
  });

  it('asks for a backup at 200 rows in no file, and never again once told so', async () => {
    const area = memoryArea();
    await sampleStore(area).save(samplePage(), sampleDrafts(199));
    const { model, store, settled, choices } = await openModel(area);
    expect(model.askBackup.value).toBe(false);
    await store.save(samplePage(), [sampleDraft('last')]);
    await settled();
    expect(model.askBackup.value).toBe(true);
    await model.neverRemind();
    expect(model.askBackup.value).toBe(false);
    expect(choices().remind).toBe(false);
  });

  it('goes through rows with a side hidden, and keeps each grade as a tag', async () => {
    const area = memoryArea();
    const oneSide = [{ lang: 'en', dir: 'ltr' as const, text: 'only here' }];
    const drafts = [...sampleDrafts(2), sampleDraft('one', { row: 9, sides: oneSide })];
    await sampleStore(area).save(samplePage(), drafts);
    const { model, settled } = await openModel(area);
    const { recall } = model;
    recall.start(model.saved.shown.value);
    expect(recall.session.value).toMatchObject({ at: 0, hidden: 1, revealed: false });
    recall.turn();
    expect(recall.session.value?.hidden).toBe(0);
    recall.reveal();
    await recall.grade(3);
    expect(recall.session.value).toMatchObject({ at: 1, revealed: false });
    await recall.grade(1);
    expect(recall.row.value).toBeNull();
    await settled();
    expect(model.saved.rows.value.map(({ segment }) => segment.tags)).toEqual([
      ['recall-3'],
      ['recall-1'],
      [],
    ]);
    recall.start(model.saved.shown.value);
    await recall.grade(1);
    await settled();
    expect(model.saved.rows.value[0]?.segment.tags).toEqual(['recall-1']);
  });

  it('lists unreadable records and saves them raw', async () => {
    const area = await someSaved();
    const key = [...area.records.keys()].find((name) => name.startsWith('source:')) ?? '';
    area.records.set(key, { v: 9, strange: true });
    const { model, files } = await openModel(area);
    expect(model.saved.unreadable.value).toMatchObject([
      { key, reason: 'newer-version', url: expect.stringMatching(/^https?:/) },
    ]);
    await model.saveUnreadable();
    expect(JSON.parse(files[0]?.text ?? '')).toEqual({ [key]: { v: 9, strange: true } });
  });
});
