import { describe, expect, it } from 'vitest';
import type { LibraryModel } from '../../../components/library/library-model.ts';
import { memoryArea } from '../saved/memory-area.ts';
import { sampleDraft, samplePage, sampleStore } from '../saved/samples.ts';
import { makeModel } from './open-model.ts';

const PAGES = 60;
const ROWS = 50; // a page: 3,000 in all, so that they come in several batches

const urlOf = (page: number) => `https://host.example/${String(page).padStart(3, '0')}`;

/** Pages saved one a minute, the last one first in the list. */
async function manyPages() {
  const area = memoryArea();
  let minute = 0;
  const store = sampleStore(area, { now: () => new Date(Date.UTC(2026, 0, 1, 0, minute++)) });
  for (let page = 0; page < PAGES; page++) {
    const drafts = Array.from({ length: ROWS }, (_, row) =>
      sampleDraft(`p${page}r${row}`, { row }),
    );
    await store.save(samplePage({ url: urlOf(page) }), drafts);
  }
  return area;
}

/** Opens the library; `step` runs once, in the first pause, when some rows are there and most are not. */
async function openWith(step: (model: LibraryModel) => void | Promise<void>) {
  let done = false;
  const made = makeModel(await manyPages(), async (model) => {
    if (done) return;
    done = true;
    await step(model);
  });
  await made.opened;
  await made.settled();
  expect(done).toBe(true);
  return made;
}

describe('while the library opens', () => {
  it('shows the first screens of the list before the rest, and says how many there are', async () => {
    const { model } = await openWith(({ saved }) => {
      expect(saved.shown.value.length).toBeGreaterThan(0);
      expect(saved.shown.value.length).toBeLessThan(200);
      expect(saved.shown.value[0]?.source.url).toBe(urlOf(PAGES - 1));
      expect(saved.loading.value).toEqual({ done: saved.rows.value.length, total: PAGES * ROWS });
    });
    expect(model.saved.rows.value).toHaveLength(PAGES * ROWS);
    expect(model.saved.loading.value).toBeNull();
  });

  it('keeps what is shown first in its place: more rows come at the end', async () => {
    let first: string[] = [];
    const { model } = await openWith(({ saved }) => {
      saved.order.value = 'first-saved';
    });
    model.saved.order.value = 'recent';
    const other = await openWith(({ saved }) => {
      first = saved.shown.value.map(({ key }) => key);
    });
    const after = other.model.saved.shown.value.map(({ key }) => key);
    expect(after.slice(0, first.length)).toEqual(first);
    expect(model.saved.shown.value.map(({ key }) => key)).toEqual(after);
  });

  it('keeps the selection, and finds in what comes later too', async () => {
    const { model } = await openWith(({ saved, selection }) => {
      selection.toggle(saved.shown.value[1]?.key ?? '', false);
      saved.query.value = 'p3r7';
      expect(saved.shown.value).toHaveLength(0);
    });
    expect(model.saved.shown.value.map(({ segment }) => segment.id)).toEqual(['p3r7']);
    model.saved.query.value = '';
    expect(model.selection.rows.value).toHaveLength(1);
  });

  it('follows what is deleted and saved meanwhile, at once', async () => {
    const area = await manyPages();
    const store = sampleStore(area);
    const has = (rows: readonly { readonly key: string }[], key: string) =>
      rows.some((row) => row.key === key);
    let stage: 'start' | 'changing' | 'changed' | 'seen' = 'start';
    let removed = '';
    const made = makeModel(area, async ({ saved, changes }) => {
      const [row] = saved.shown.value;
      if (stage === 'start' && row) {
        stage = 'changing';
        removed = row.key;
        await changes.remove([row]);
        await store.save(samplePage({ url: 'https://new.example/' }), [sampleDraft('new')]);
        await new Promise((told) => setTimeout(told, 5));
        stage = 'changed';
      } else if (stage === 'changed') {
        stage = 'seen';
        expect(saved.loading.value).not.toBeNull();
        expect(has(saved.rows.value, removed)).toBe(false);
      }
    });
    await made.opened;
    await made.settled();
    const rows = made.model.saved.rows.value;
    expect(rows).toHaveLength(PAGES * ROWS);
    expect(rows[0]?.segment.id).toBe('new');
    expect(has(rows, removed)).toBe(false);
    expect(stage).toBe('seen');
    expect(made.model.saved.unreadable.value).toEqual([]);
  });

  it('writes no backup of some of the rows, and counts no word in some of them', async () => {
    let looked: Promise<void> = Promise.resolve();
    const { model, files } = await openWith(async ({ exporting, saved, context }) => {
      await exporting.run({ lang: 'en', title: '', all: '', flip: '', number: '', note: '' });
      saved.query.value = 'Text of p3r7';
      looked = context.look();
    });
    expect(files).toEqual([]);
    await looked;
    expect(model.context.found.value?.lines).toHaveLength(1);
    expect(model.exporting.waiting.value).toBe(false);
  });

  it('reads the index once, however many pages there are', async () => {
    const area = await manyPages();
    area.gets = 0;
    const shards: number[] = [];
    const get = area.get.bind(area);
    area.get = (keys) => {
      shards.push([keys].flat().filter((key) => String(key).startsWith('index:')).length);
      return get(keys);
    };
    await makeModel(area).opened;
    expect(shards.filter((count) => count > 0)).toHaveLength(1);
  });
});
