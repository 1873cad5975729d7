import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Migration, upgradeRecord } from '../../../lib/saved/migrations.ts';
import { RECORD_VERSION } from '../../../lib/saved/saved-segment.ts';
import { memoryArea } from './memory-area.ts';
import { sampleStore } from './samples.ts';

const samples = new URL('./versions/', import.meta.url);

describe('records of older versions', () => {
  const steps: Migration[] = [
    ({ text, ...rest }) => ({ ...rest, texts: [text] }),
    (record) => ({ ...record, tags: [] }),
  ];

  it('go through every step to the newest', () => {
    expect(upgradeRecord({ v: 1, text: 'a' }, 3, steps)).toEqual({
      ok: true,
      record: { v: 3, texts: ['a'], tags: [] },
    });
    expect(upgradeRecord({ v: 2, texts: ['a'] }, 3, steps)).toMatchObject({
      ok: true,
      record: { v: 3 },
    });
  });

  it.each([
    [{ v: 4 }, 'newer-version'],
    [{ v: 0 }, 'not-a-record'],
    [{ v: 1.5 }, 'not-a-record'],
    [{}, 'not-a-record'],
    [null, 'not-a-record'],
    [[], 'not-a-record'],
    ['text', 'not-a-record'],
  ])('stay as they are where they cannot be understood: %j', (record, reason) => {
    expect(upgradeRecord(record, 3, steps)).toEqual({ ok: false, reason });
  });

  it('stay as they are where a step fails', () => {
    const failing: Migration = () => {
      throw new Error('not understood');
    };
    expect(upgradeRecord({ v: 1 }, 2, [failing])).toEqual({ ok: false, reason: 'not-a-record' });
  });

  it('have a kept sample for every version up to now', () => {
    const kept = readdirSync(samples).sort();
    const wanted = Array.from({ length: RECORD_VERSION }, (_, i) => `v${i + 1}.json`);
    expect(kept).toEqual(wanted);
  });

  it.each(readdirSync(samples))('%s is read whole', async (name) => {
    const records = JSON.parse(readFileSync(new URL(name, samples), 'utf8'));
    const store = sampleStore(memoryArea(records));
    const { pages, unreadable } = await store.list();
    expect(unreadable).toEqual([]);
    const loaded = await store.load(pages.map((page) => page.source.url));
    expect(loaded.unreadable).toEqual([]);
    expect(loaded.pages[0]?.segments.map(({ note, tags }) => [note, tags])).toEqual([
      ['see the original', ['greeting']],
      ['', []],
    ]);
    expect(await store.trash()).toHaveLength(1);
    expect(await store.restore('t1')).toEqual({ ok: true, changed: 1 });
  });
});
