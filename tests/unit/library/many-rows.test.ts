import { describe, expect, it } from 'vitest';
import { memoryArea } from '../saved/memory-area.ts';
import { sampleDraft, sampleDrafts, samplePage, sampleStore } from '../saved/samples.ts';
import { openModel, someSaved } from './open-model.ts';

const MANY = 4_500; // three batches of a change
const FILE_WORDS = { lang: 'en', title: '', all: '', flip: '', number: '', note: '' };

async function manySaved() {
  const area = memoryArea();
  await sampleStore(area).save(samplePage(), sampleDrafts(MANY));
  return openModel(area);
}

describe('many rows at once', () => {
  it('get tags and a note besides what they have, and lose the tags named', async () => {
    const { model, settled } = await openModel(await someSaved());
    model.selection.selectAll();
    model.edit.startMany();
    model.edit.typeMany({ addTags: 'one、two', removeTags: 'press', addNote: 'seen ' });
    await model.edit.keepMany(model.selection.rows.value);
    await settled();
    expect(model.edit.many.value).toBeNull();
    expect(model.changes.notice.value).toMatchObject({ kind: 'changed', count: 3 });
    const words = () => model.saved.rows.value.map(({ segment: { note, tags } }) => [note, tags]);
    const after = [
      ['カタカナ\n\nseen', ['one', 'two']],
      ['seen', ['one', 'two']],
      ['seen', ['one', 'two']],
    ];
    expect(words()).toEqual(after);
    // The same note again is there already.
    model.edit.startMany();
    model.edit.typeMany({ addNote: 'seen' });
    await model.edit.keepMany(model.selection.rows.value);
    await settled();
    expect(words()).toEqual(after);
  });

  it('have their own notes and tags again after undo', async () => {
    const { model, settled } = await openModel(await someSaved());
    const words = () => model.saved.rows.value.map(({ segment: { note, tags } }) => [note, tags]);
    const before = words();
    model.selection.selectAll();
    model.edit.startMany();
    model.edit.typeMany({ addTags: 'one', removeTags: 'press', addNote: 'seen' });
    await model.edit.keepMany(model.selection.rows.value);
    await settled();
    expect(words()).not.toEqual(before);
    const notice = model.changes.notice.value;
    if (notice?.kind === 'changed') await notice.undo();
    await settled();
    expect(words()).toEqual(before);
    expect(model.changes.notice.value).toEqual({ kind: 'given-back', count: 3 });
  });

  it('that say the same become the one saved first, with all notes and tags; undo parts them', async () => {
    const area = memoryArea();
    let day = 1;
    const store = sampleStore(area, { now: () => new Date(Date.UTC(2026, 0, day++)) });
    const other = samplePage({ url: 'https://other.example/' });
    await store.save(samplePage(), [sampleDraft('a', { note: 'first', tags: ['x'] })]);
    await store.save(other, [sampleDraft('a', { note: 'second', tags: ['y', 'x'] })]);
    await store.save(other, [sampleDraft('b')]);
    const { model, settled } = await openModel(area);
    model.selection.selectAll();
    expect(model.selection.doubled.value).toBe(1);
    await model.changes.merge(model.selection.rows.value);
    await settled();
    const rows = () =>
      model.saved.rows.value.map(({ source, segment: { id, note, tags } }) => [
        source.url,
        id,
        note,
        tags,
      ]);
    expect(rows()).toEqual([
      [other.url, 'b', '', []],
      [samplePage().url, 'a', 'first\n\nsecond', ['x', 'y']],
    ]);
    const notice = model.changes.notice.value;
    expect(notice).toMatchObject({ kind: 'merged', count: 1 });
    if (notice?.kind === 'merged') await notice.undo();
    await settled();
    expect(rows().sort()).toEqual(
      [
        [samplePage().url, 'a', 'first', ['x']],
        [other.url, 'a', 'second', ['y', 'x']],
        [other.url, 'b', '', []],
      ].sort(),
    );
  });

  it('stay where the row they would join is gone', async () => {
    const area = await someSaved();
    const store = sampleStore(area);
    const keep = { url: 'https://nowhere.example/', id: 'a' };
    const others = [{ url: samplePage().url, id: 'a' }];
    expect(await store.merge([{ keep, others }])).toMatchObject({ ok: true, removed: 0 });
    expect((await store.list()).pages.flatMap(({ ids }) => ids)).toHaveLength(3);
  });

  it('are deleted in batches with progress, and stopping leaves the rest, with undo for what went', async () => {
    const { model, settled } = await manySaved();
    const { work } = model.changes;
    const seen: number[] = [];
    work.progress.subscribe((progress) => {
      if (progress === null) return;
      seen.push(progress.done);
      if (progress.done > 0) work.cancel();
    });
    await model.changes.remove(model.saved.rows.value);
    await settled();
    expect(seen).toEqual([0, 2_000]);
    expect(model.saved.rows.value).toHaveLength(MANY - 2_000);
    const notice = model.changes.notice.value;
    expect(notice).toMatchObject({ kind: 'removed', count: 2_000 });
    if (notice?.kind === 'removed') await notice.undo();
    await settled();
    expect(model.saved.rows.value).toHaveLength(MANY);
    expect(work.progress.value).toBeNull();
  });

  it('are written to a file page by page with progress, and stopping leaves no file', async () => {
    const area = memoryArea();
    const store = sampleStore(area);
    // Two batches of pages and a bit.
    for (let page = 0; page < 101; page++) {
      await store.save(samplePage({ url: `https://host.example/${page}` }), sampleDrafts(3));
    }
    const { model, files } = await openModel(area);
    const { exporting } = model;
    const seen: number[] = [];
    const stopWatching = exporting.progress.subscribe((progress) => {
      if (progress === null) return;
      seen.push(progress.done);
      if (progress.done > 0) exporting.cancel();
    });
    await exporting.run(FILE_WORDS);
    expect(seen).toEqual([0, 150]);
    expect(files).toEqual([]);
    expect(exporting.progress.value).toBeNull();
    expect(exporting.failed.value).toBeNull();
    expect(model.changes.notice.value).toBeNull();
    stopWatching();
    await exporting.run(FILE_WORDS);
    expect(files).toHaveLength(1);
  });
});
