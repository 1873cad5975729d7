import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SaveResult } from '../../../lib/saved/store-results.ts';
import { sampleDraft, sampleDrafts, samplePage } from '../../unit/saved/samples.ts';
import type { Harness } from '../harness/harness.ts';
import { launchWithSmallStorage } from '../harness/small-storage.ts';
import { savedIds } from '../page-helpers.ts';
import { type LibraryPage, openLibraryPage, saveSegments } from './library-page.ts';

const FILLERS = [1_000_000, 100_000]; // characters: filled to the last 100 kB

/** Text that does not repeat: Firefox packs what it stores, and counts what is left. */
const noise = (length: number, seed: number): string => {
  let state = seed * 2 + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};

/** Fills what the browser still gives, whatever it counts and however. */
async function fillStorage(harness: Harness): Promise<void> {
  for (const size of FILLERS) {
    for (let i = 0; i < 60; i++) {
      const full = await harness.inExtension(
        async (key, filler) => {
          const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
          return api?.storage.local.set({ [key]: filler }).then(
            () => false,
            () => true,
          );
        },
        `filler${size}.${i}`,
        noise(size, size + i),
      );
      if (full) break;
    }
  }
}

const removeRecords = (harness: Harness, start: string) =>
  harness.inExtension(async (wanted) => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    const keys = Object.keys((await api?.storage.local.get(null)) ?? {});
    await api?.storage.local.remove(keys.filter((key) => key.startsWith(wanted)));
  }, start);

describe('a storage that is full', () => {
  let harness: Harness;
  let library: LibraryPage;

  beforeAll(async () => {
    harness = await launchWithSmallStorage(inject('browserName'));
    library = await openLibraryPage(harness);
  });

  afterAll(() => harness.close());

  it('refuses what does not fit, and keeps what was there', async () => {
    await saveSegments(library.page, samplePage(), [sampleDraft('first')]);
    await fillStorage(harness);
    const texts = [1, 2].map((seed) => noise(900_000, seed));
    const sides = texts.map((text, i) => ({ lang: i ? 'ja' : 'en', dir: 'ltr' as const, text }));
    const answer = await saveSegments(library.page, samplePage(), [sampleDraft('big', { sides })]);
    expect(answer).toMatchObject({ ok: false, kept: 0, refused: 1, ids: ['first'] });
    expect(await savedIds(harness)).toEqual(['first']);
  });

  it('takes as many of the first as fit, and says how many', async () => {
    await removeRecords(harness, 'filler1000000.0');
    const before = (await savedIds(harness)).length;
    const many = sampleDrafts(4_000).map((draft, i) => ({ ...draft, note: noise(700, i) }));
    const source = samplePage({ url: 'https://many.example/' });
    const result = (await saveSegments(library.page, source, many)) as SaveResult;
    if (result.ok) throw new Error('Everything fitted');
    expect(result).toMatchObject({ error: 'quota' });
    expect(result.kept).toBeGreaterThan(0);
    expect(result.kept + result.refused).toBe(many.length);
    expect(await savedIds(harness)).toHaveLength(before + result.kept);
    await library.page.bringToFront();
    const count = (before + result.kept).toLocaleString('en');
    await expect.poll(() => library.count()).toContain(count);
  });

  it('saves again once there is room', async () => {
    await removeRecords(harness, 'filler');
    // Firefox has the room only once it has put its file in order.
    await expect
      .poll(() => saveSegments(library.page, samplePage(), sampleDrafts(20)))
      .toMatchObject({ ok: true, kept: 20 });
  });
});
