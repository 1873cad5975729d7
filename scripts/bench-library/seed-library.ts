import type { Page } from 'puppeteer-core';
import { packPart } from '../../lib/saved/packed-part.ts';
import { pageHash, partKey, shardKey } from '../../lib/saved/page-key.ts';
import { RECORD_VERSION } from '../../lib/saved/saved-segment.ts';
import type { IndexEntry } from '../../lib/saved/stored-records.ts';
import { sampleDraft, samplePage } from '../../tests/unit/saved/samples.ts';

const SEGMENTS_A_PAGE = 20;
const BATCH_RECORDS = 250; // sent to the browser at a time, about 6 MB
const WORDS = 'the government of both sides agreed to meet again in spring and to publish'.split(
  ' ',
);

/**
 * Writes a library of `size` segments in the store's own records, as saving would have left it; `doubled`, every
 * two pages say the same.
 */
export async function seedLibrary(
  page: Page,
  size: number,
  { doubled = false } = {},
): Promise<void> {
  const shards = new Map<string, Record<string, IndexEntry>>();
  let batch: [string, unknown][] = [];
  for (let number = 0; number * SEGMENTS_A_PAGE < size; number += 1) {
    const count = Math.min(SEGMENTS_A_PAGE, size - number * SEGMENTS_A_PAGE);
    const source = samplePage({ url: `https://host${number % 40}.example/press/${number}.html` });
    const savedAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
    const segments = Array.from({ length: count }, (_, row) => ({
      ...sampleDraft(`s${number}x${row}`, {
        row,
        sides: sides(doubled ? number >> 1 : number, row),
      }),
      savedAt,
    }));
    const hash = pageHash(source.url);
    batch.push([partKey(hash, 0), packPart({ v: RECORD_VERSION, source, segments })]);
    const shard = shards.get(shardKey(hash)) ?? {};
    const parts = [segments.map(({ id }) => id)];
    shard[hash] = { source, parts, firstSavedAt: savedAt, lastSavedAt: savedAt };
    shards.set(shardKey(hash), shard);
    if (batch.length < BATCH_RECORDS) continue;
    await setRecords(page, batch);
    batch = [];
  }
  for (const [key, pages] of shards) batch.push([key, { v: RECORD_VERSION, pages }]);
  await setRecords(page, batch);
}

/** About 450 English and 180 Japanese characters, as rows of press releases have. */
function sides(page: number, row: number) {
  const english = Array.from(
    { length: 80 },
    (_, i) => WORDS[(i * 7 + page + row * 3) % WORDS.length],
  );
  const japanese = '両国政府は春に再び会合を開き共同声明を発表することで一致しました。'.repeat(5);
  return [
    { lang: 'en', dir: 'ltr' as const, text: `${page}.${row} ${english.join(' ')}.` },
    { lang: 'ja', dir: 'ltr' as const, text: `${page}の${row} ${japanese}` },
  ];
}

async function setRecords(page: Page, records: readonly [string, unknown][]): Promise<void> {
  await page.evaluate(async (items) => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    await api?.storage.local.set(items);
  }, Object.fromEntries(records));
}
