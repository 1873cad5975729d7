import type { Page } from 'puppeteer-core';
import { openChange } from '../../lib/saved/library-change.ts';
import { memoryArea } from '../../tests/unit/saved/memory-area.ts';
import { sampleDraft, samplePage } from '../../tests/unit/saved/samples.ts';

const SEGMENTS_A_PAGE = 20;
const BATCH_PAGES = 100; // pages sent to the browser at a time, about 2 MB
const WORDS = 'the government of both sides agreed to meet again in spring and to publish'.split(
  ' ',
);

/** Writes a library of `size` segments in the store's own records, as saving would have left it. */
export async function seedLibrary(page: Page, size: number): Promise<void> {
  const area = memoryArea();
  let segments = 0;
  let batch = openChange(area);
  for (let number = 0; segments < size; number += 1) {
    const count = Math.min(SEGMENTS_A_PAGE, size - segments);
    const source = samplePage({ url: `https://host${number % 40}.example/press/${number}.html` });
    const drafts = Array.from({ length: count }, (_, row) => ({
      ...sampleDraft(`s${number}x${row}`, { row, sides: sides(number, row) }),
      savedAt: new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
    }));
    await batch.add(source, drafts);
    segments += count;
    if ((number + 1) % BATCH_PAGES === 0 || segments >= size) {
      await batch.commit();
      batch = openChange(area);
    }
  }
  const records = [...area.records];
  for (let from = 0; from < records.length; from += BATCH_PAGES) {
    await setRecords(page, Object.fromEntries(records.slice(from, from + BATCH_PAGES)));
  }
}

/** About 450 English and 180 Japanese characters, as FIELD.md found rows to be. */
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

async function setRecords(page: Page, records: Record<string, unknown>): Promise<void> {
  await page.evaluate(async (items) => {
    const api = globalThis.browser?.storage ? globalThis.browser : globalThis.chrome;
    await api?.storage.local.set(items);
  }, records);
}
