import { describe, expect, it } from 'vitest';
import { createRowPairs } from '../../../lib/align/row-pairs.ts';
import { loadCommonWords } from '../../../lib/align/words/load-common-words.ts';
import type { Bitext, Segment } from '../../../lib/bitext/bitext.ts';
import {
  createWordLists,
  forgetWords,
  type WordUse,
  wordListFacts,
} from '../../../lib/saved/word-lists.ts';
import { type MemoryArea, memoryArea } from './memory-area.ts';

const ROWS: readonly (readonly [string, string])[] = [
  [
    'The minister opened the harbour. Ships came.',
    'Le ministre a ouvert le port. Des navires sont venus.',
  ],
  ['The minister thanked the harbour guards.', 'Le ministre a remercié les gardes du port.'],
  ['The harbour was closed. The minister left.', 'Le port a été fermé. Le ministre est parti.'],
  ['A minister of fisheries spoke.', 'Un ministre de la pêche a parlé.'],
];

function bitextOf(rows: readonly (readonly string[])[], languages: readonly string[]): Bitext {
  const segments = rows.map(
    (texts, row): Segment => ({
      id: texts.join(),
      kind: 'paragraph',
      row,
      sides: texts.map((text, side) => ({ lang: languages[side] ?? 'und', dir: 'ltr', text })),
      owner: null,
      doubts: [],
    }),
  );
  const none = { title: null, date: null, notices: [] };
  return { id: 'b1', layout: 'table', languages, segments, ...none };
}

/** Until nothing has asked the storage for a while, however slow the machine. */
async function quiet(area: MemoryArea): Promise<void> {
  for (let seen = -1; seen !== area.gets + area.sets; ) {
    seen = area.gets + area.sets;
    await new Promise((done) => setTimeout(done, 30));
  }
}

function setUp(may: WordUse = 'grow') {
  const area = memoryArea();
  let use = may;
  const lists = createWordLists(area, async () => use);
  const read = async (rows = ROWS, languages: readonly string[] = ['en', 'fr']) => {
    await createRowPairs(bitextOf(rows, languages), async () => {}, loadCommonWords, lists).of(0);
    await quiet(area); // it is kept behind the reader's back
  };
  const stored = async () =>
    Object.fromEntries(
      await Promise.all(
        ['words', 'words:en fr'].map(async (key) => [key, (await area.get(key))[key]] as const),
      ),
    );
  const set = (next: WordUse) => {
    use = next;
  };
  return { area, lists, read, stored, set };
}

describe('the words learned from texts', () => {
  it('grow with every text read, in one record a pair of languages', async () => {
    const { area, read } = setUp();
    await read();
    const [first] = await wordListFacts(area);
    expect(first?.languages).toEqual(['en', 'fr']);
    expect(first?.pairs).toBeGreaterThan(0);
    await read();
    await read(
      [...ROWS].map(([en, fr]) => [fr, en] as const),
      ['fr', 'en'],
    );
    expect(await wordListFacts(area)).toHaveLength(1);
    const { beads } = (await area.get('words:en fr'))['words:en fr'] as { beads: number };
    expect(beads).toBeGreaterThanOrEqual(12);
  });

  it('count a text once while its page is open', async () => {
    const { area, read } = setUp();
    await read();
    const [before] = await wordListFacts(area);
    await read();
    expect(await wordListFacts(area)).toEqual([before]);
  });

  it('are known again in either order of the languages', async () => {
    const { lists, read } = setUp();
    await read();
    const there = (await lists.load(['en', 'fr'], 'others'))?.list;
    const back = (await lists.load(['fr', 'en'], 'others'))?.list;
    const pairs = (list: typeof there) =>
      list?.pairs.flatMap((partners, word) => [...partners].map(([other, n]) => [word, other, n]));
    expect(pairs(back)?.map(([a, b, n]) => [b, a, n])).toEqual(
      expect.arrayContaining(pairs(there) ?? []),
    );
    expect([...(back?.target.ids.keys() ?? [])]).toEqual([...(there?.source.ids.keys() ?? [])]);
  });

  it('hold no sentence, no order and no address', async () => {
    const { stored, read } = setUp();
    await read();
    const kept = JSON.stringify(await stored());
    expect(kept).toContain('harbou');
    for (const text of ROWS.flat()) expect(kept).not.toContain(text.slice(0, 12));
    const { source } = (await stored())['words:en fr'] as { source: [string, number][] };
    const words = source.map(([word]) => word);
    expect(words).toEqual([...words].sort());
  });

  it('are only used, or not even that, where the reader wants it so', async () => {
    const { area, lists, read, set } = setUp('use');
    await read();
    expect(await wordListFacts(area)).toEqual([]);
    expect(await lists.load(['en', 'fr'], 'others')).toMatchObject({ grow: false });
    set('off');
    expect(await lists.load(['en', 'fr'], 'others')).toBeNull();
  });

  it('stay forgotten, also where a page that knew them is still open', async () => {
    const { area, lists, read, stored } = setUp();
    await read();
    const open = await lists.load(['en', 'fr'], 'others');
    await forgetWords(area);
    expect(await stored()).toEqual({ words: undefined, 'words:en fr': undefined });
    if (open) await lists.keep(['en', 'fr'], open.list);
    expect(await wordListFacts(area)).toEqual([]);
  });

  it('of a newer version are neither used nor written over', async () => {
    const newer = { v: 2, anything: true };
    const { area, lists, read } = setUp();
    await area.set({ 'words:en fr': newer, words: ['words:en fr'] });
    expect(await lists.load(['en', 'fr'], 'others')).toBeNull();
    await read();
    expect((await area.get('words:en fr'))['words:en fr']).toEqual(newer);
  });

  it('cost nothing but themselves where storage fails', async () => {
    const failing = {
      get: () => Promise.reject(new Error('gone')),
      set: () => Promise.reject(new Error('gone')),
      remove: () => Promise.reject(new Error('gone')),
    };
    const lists = createWordLists(failing, async () => 'grow');
    const pairs = createRowPairs(
      bitextOf(ROWS, ['en', 'fr']),
      async () => {},
      loadCommonWords,
      lists,
    );
    expect((await pairs.of(0)).length).toBeGreaterThan(0);
  });
});
